import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toasts } from '../../../components/practice/gmail/notices';
import { announced } from '../../../lib/mail/page/announced';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

const alert = (text: string, attributes: Record<string, string> = { role: 'alert' }) => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  document.body.append(element);
  return element;
};
/** Everything handed on, each text once. */
async function heard(meanwhile: () => void = () => undefined): Promise<string[]> {
  const texts = new Set<string>();
  announced((said) => said.forEach((text) => void texts.add(text)));
  await vi.advanceTimersByTimeAsync(300);
  meanwhile();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
  return [...texts];
}

test('a notice that comes after "one moment" is heard', async () => {
  const toast = toasts();
  document.body.append(toast.element);
  toast.show({ text: 'Scheduling…' });
  const said = await heard(() =>
    toast.show({ text: 'Send scheduled for Mon, Nov 30, 8:00 AM', undo: () => undefined, view: true }),
  );
  expect(said).toEqual(['Scheduling…', 'Send scheduled for Mon, Nov 30, 8:00 AM Undo View message']);
});

test.each([{ role: 'alert' }, { role: 'status' }, { 'aria-live': 'polite' }])('in whatever region: %j', async (how) => {
  alert('Goes out at 8:00', how);
  expect(await heard()).toEqual(['Goes out at 8:00']);
});

test('what is no announcement is left alone', async () => {
  alert('See you at 8:00', {});
  expect(await heard()).toEqual([]);
});
