import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Data, type ImportState } from '@/components/options/Data';
import { Erase } from '@/components/options/Erase';
import { Health } from '@/components/options/Health';
import { Reminders } from '@/components/options/Reminders';
import { TestReminder } from '@/components/options/TestReminder';
import { Writing } from '@/components/options/Writing';
import { importFile } from '@/entrypoints/options/import-file';
import { withSettings } from '@/entrypoints/options/settings-in-file';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { errors } from '@/lib/words/en/errors';
import { acme, openWindow } from '../../unit/interviews/open';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const show = (view: ComponentChild): void => {
  void act(() => render(view, root));
};
const button = (words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === words);
  if (!found) throw new Error(`No button says '${words}': ${root.textContent}`);
  return found;
};
const press = (words: string) => act(async () => button(words).click());
const put = (field: HTMLInputElement | null, value: string) =>
  act(async () => {
    if (!field) throw new Error('No field.');
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

test('everything is deleted only after a press and the typed word', async () => {
  const onErase = vi.fn();
  show(<Erase erasing={{ is: 'idle' }} onErase={onErase} />);
  await press('Delete everything');
  // Whoever types on at once types into it.
  expect(document.activeElement).toBe(root.querySelector('input'));
  expect(button('Delete everything now').disabled).toBe(true);
  await put(root.querySelector('input'), 'delet');
  expect(button('Delete everything now').disabled).toBe(true);
  await put(root.querySelector('input'), 'Delete');
  expect(onErase).not.toHaveBeenCalled();
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  expect(onErase).toHaveBeenCalledOnce();
});

test('deleting can be thought better of', async () => {
  show(<Erase erasing={{ is: 'idle' }} onErase={vi.fn()} />);
  await press('Delete everything');
  await press('Keep everything');
  expect(root.querySelector('form')).toBeNull();
});

test.each([
  ['seen', async () => true, ['Yes'], 'Reminders will reach you'],
  ['not seen', async () => true, ['No'], 'Do not disturb'],
  ['refused by the browser', async () => false, [], 'would not show it'],
  ['without an answer', () => Promise.reject(new Error('asleep')), [], 'Press again'],
] as const satisfies readonly (readonly [string, () => Promise<boolean>, readonly string[], string])[])(
  'a test reminder %s leads to a clear word',
  async (_what, onTest, answers, told) => {
    show(<TestReminder onTest={onTest} />);
    await press('Send me a test reminder');
    for (const answer of answers) await press(answer);
    expect(root.textContent).toContain(told);
  },
);

test.each([
  ['on one site', { silencedHosts: ['mail.google.com'] }],
  ['everywhere', { coach: false }],
])('where it is silent %s it is told that what is sent there is not noticed', (_, change) => {
  show(<Writing settings={{ ...DEFAULT_SETTINGS, ...change }} onChange={() => undefined} />);
  expect(root.textContent).toContain('won’t notice what you send');
  expect(root.textContent).toContain('until you press “I sent it”');
});

test('a box is called what it does, and what that means is heard after it', () => {
  show(<Writing settings={DEFAULT_SETTINGS} onChange={() => undefined} />);
  const heard = (how: string) =>
    [...root.querySelectorAll('[type=checkbox]')].map((box) => {
      const at = box.getAttribute(how);
      return at && document.getElementById(at)?.textContent;
    });
  expect(heard('aria-labelledby')).toEqual([null, 'Mark words in my draft']);
  expect(heard('aria-describedby')).toEqual([null, expect.stringContaining('Only you see the marks')]);
});

test('a half-typed quiet hour changes nothing, a whole one is kept', async () => {
  const onChange = vi.fn();
  show(<Reminders settings={DEFAULT_SETTINGS} onChange={onChange} />);
  const from = root.querySelector<HTMLInputElement>('input[type="time"]');
  await put(from, '');
  expect(onChange).not.toHaveBeenCalled();
  await put(from, '21:30');
  expect(onChange).toHaveBeenCalledWith({ quietHours: { on: true, from: '21:30', to: '07:30' } });
});

test('an export comes back from its file, and what came of it is told', async () => {
  const store = await openWindow();
  await store.addInterview(acme);
  const file = new File([await store.exportAll()], 'afterword.json');
  await store.deleteEverything();
  const importing = await importFile(store, file, false);
  show(<Data importing={importing} saved={null} onSave={vi.fn()} onImport={vi.fn()} onRevive={vi.fn()} />);
  expect(root.textContent).toContain('1 new, 0 changed, 0 as before.');
});

const le = (text: string) => new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer);

test.each([
  ['UTF-16, as Notepad and PowerShell write', (text: string) => le(`\uFEFF${text}`)],
  ['UTF-16 without its mark', le],
  ['Windows’ old alphabet', (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)))],
])('an export that another program saved in %s comes back letter by letter', async (_what, written) => {
  const store = await openWindow();
  await store.addInterview({ ...acme, company: 'Müller & Søn' });
  const text = withSettings(await store.exportAll(), { ...DEFAULT_SETTINGS, discreet: true });
  const taken = vi.fn(() => true);
  expect(await importFile(store, new File([written(text)], 'x.json'), false, taken)).toMatchObject({
    result: { added: 0, changed: 0, same: 1 },
  });
  expect((await store.entries())[0]?.interview.company).toBe('Müller & Søn');
  expect(taken).toHaveBeenCalledOnce();
});

test('a film that is chosen by mistake is not even read', async () => {
  const film = Object.defineProperty(new File([''], 'film.mp4'), 'size', { value: 4_000_000_000 });
  const read = vi.spyOn(film, 'arrayBuffer');
  expect(await importFile(await openWindow(), film, false)).toEqual({ is: 'failed', why: errors.import['too-big'] });
  expect(read).not.toHaveBeenCalled();
});

test('settings travel with the export, and come back where none were changed', async () => {
  const store = await openWindow();
  await store.addInterview(acme);
  const chosen = { ...DEFAULT_SETTINGS, discreet: true };
  const file = (text: string) => new File([text], 'afterword.json');
  const taken = vi.fn(() => true);
  const importing = await importFile(store, file(withSettings(await store.exportAll(), chosen)), false, taken);
  expect(taken).toHaveBeenCalledWith(chosen);
  show(<Data importing={importing} saved={null} onSave={vi.fn()} onImport={vi.fn()} onRevive={vi.fn()} />);
  expect(root.textContent).toContain('The settings came along.');
  // A file from before has none, and one that was tampered with has what can be read.
  await importFile(store, file(await store.exportAll()), false, taken);
  expect(taken).toHaveBeenCalledOnce();
  const odd = {
    format: 'afterword',
    version: 1,
    interviews: [],
    interviewers: [],
    notes: [],
    followUps: [],
    ledger: [],
  };
  await importFile(store, file(JSON.stringify({ ...odd, settings: { coach: 'x', discreet: true } })), false, taken);
  expect(taken).toHaveBeenLastCalledWith(chosen);
});

test.each([
  ['an empty file', '', 'is empty'],
  ['a file that was cut off', '{"format":', 'can’t be read'],
  ['another program’s file', '{"a":1}', 'not an Afterword export'],
])('%s changes nothing and says why', async (_what, text, told) => {
  const store = await openWindow();
  await store.addInterview(acme);
  const importing: ImportState = await importFile(store, new File([text], 'x.json'), false);
  show(<Data importing={importing} saved={null} onSave={vi.fn()} onImport={vi.fn()} onRevive={vi.fn()} />);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain(told);
  expect(root.querySelector('[role="status"] [role="alert"]')).toBeNull();
  expect(await store.entries()).toHaveLength(1);
});

test.each([
  ['allowed', '✓'],
  ['unknown', '–'],
  ['blocked', '!'],
] as const)('where notifications are %s, their mark is %s', (notifications, mark) => {
  const facts = { trouble: null, interviews: 1, aside: 0, hosts: 'allowed', shortcut: '', version: '1' } as const;
  show(<Health facts={{ ...facts, notifications }} onAllowHosts={vi.fn()} />);
  const row = [...root.querySelectorAll('.health-row')].find(({ textContent }) =>
    textContent?.includes('Notifications'),
  );
  expect(row?.querySelector('.health-mark')?.textContent).toBe(mark);
});
