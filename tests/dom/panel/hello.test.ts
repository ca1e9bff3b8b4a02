import { expect, test, vi } from 'vitest';
import { welcomed } from '@/entrypoints/panel/hello';
import { onlyTrusted } from '@/entrypoints/panel/trusted';

const GMAIL = 'https://mail.google.com';

/** A frame's window whose parent is a mail page. */
function frame() {
  const parent = {} as Window;
  const window = Object.assign(new EventTarget(), { parent }) as unknown as Window;
  const send = (data: unknown, { source = parent as unknown, port = true, origin = GMAIL } = {}) => {
    const { port1 } = new MessageChannel();
    const event = Object.assign(new Event('message'), { data, source, origin, ports: port ? [port1] : [] });
    window.dispatchEvent(event);
    return port1;
  };
  return { window, send };
}

const hello = (token: string) => ({ afterword: 'hello', token });
const verify = async (token: string) => token === 'right';

test('the port that comes with this tab’s token is taken', async () => {
  const { window, send } = frame();
  const open = welcomed(window, verify);
  const port = send(hello('right'));
  await expect(open).resolves.toEqual({ token: 'right', port, site: 'mail.google.com' });
});

test.each([
  ['from another frame', hello('right'), { source: {} }],
  ['without a port', hello('right'), { port: false }],
  ['with a wrong token', hello('wrong'), {}],
  ['of another shape', { token: 'right' }, {}],
  ['of no shape', null, {}],
])('a hello %s opens nothing, and the right one still does', async (_what, data, how) => {
  const { window, send } = frame();
  const opened = vi.fn();
  const open = welcomed(window, verify).then(opened);
  send(data, how);
  await new Promise((done) => setTimeout(done));
  expect(opened).not.toHaveBeenCalled();
  send(hello('right'));
  await open;
  expect(opened).toHaveBeenCalledTimes(1);
});

test('a panel that is framed by nobody stays empty', async () => {
  const { window, send } = frame();
  Object.assign(window, { parent: window });
  const opened = vi.fn();
  void welcomed(window, verify).then(opened);
  send(hello('right'), { source: window });
  await new Promise((done) => setTimeout(done));
  expect(opened).not.toHaveBeenCalled();
});

test('a click that a script made reaches no handler', () => {
  const button = document.createElement('button');
  document.body.append(button);
  onlyTrusted(window);
  const pressed = vi.fn();
  button.addEventListener('click', pressed);
  button.click();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  expect(pressed).not.toHaveBeenCalled();
});
