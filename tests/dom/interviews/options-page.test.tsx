/** The settings page on its own database: what it does where that can't be had, and that deleting leaves nothing. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOpening } from '@/entrypoints/options/keep-opening';
import { OptionsPage } from '@/entrypoints/options/OptionsPage';
import { createBoard } from '@/lib/background/board';
import { lookAtTheTime } from '@/lib/background/reminders';
import { createSends } from '@/lib/background/sends';
import { createTokens } from '@/lib/background/tokens';
import { inTurn } from '@/lib/in-turn';
import type { Store } from '@/lib/interviews/contract';
import { StoreError, type StoreErrorCode } from '@/lib/interviews/errors';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { HOUR } from '@/lib/time';
import { errors } from '@/lib/words/en/errors';
import { options as words } from '@/lib/words/en/options';
import { FakeBrowser } from '../../unit/background/fake-browser';
import { acme, clock, openWindow } from '../../unit/interviews/open';

const root = document.body.appendChild(document.createElement('div'));
const { local, session } = fakeBrowser.storage;

/** What the background does when it is told of a change. */
let changed: () => Promise<void>;

beforeEach(async () => {
  fakeBrowser.reset();
  changed = async () => undefined;
  fakeBrowser.permissions.contains = vi.fn(async () => true);
  fakeBrowser.commands.getAll = vi.fn(async () => []);
  fakeBrowser.runtime.getManifest = () => ({ version: '1' }) as never;
  fakeBrowser.runtime.sendMessage = (async () => {
    await changed();
    return null;
  }) as never;
  await local.set({ settings: { ...DEFAULT_SETTINGS, discreet: true } });
});
afterEach(() => render(null, root));

const show = (store: Store | null, trouble: StoreErrorCode | null = null) =>
  act(async () =>
    render(<OptionsPage store={store} trouble={trouble} clock={clock} initial={DEFAULT_SETTINGS} />, root),
  );
const press = (label: string) =>
  act(async () => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click());
const erase = async () => {
  await press(words.erase);
  await act(async () => {
    const field = root.querySelector<HTMLInputElement>('form input');
    if (!field) throw new Error('Nothing to type the word into.');
    field.value = words.eraseWord;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await vi.waitFor(() => expect(said()).toMatch(/ deleted\./));
};
const said = () =>
  [...root.querySelectorAll('[role=alert],[role=status]')].map(({ textContent }) => textContent).join('');

describe('everything deleted', () => {
  test('without a database nothing is, and it is said why', async () => {
    await show(null, 'unopened');
    await erase();
    expect(said()).toContain(errors.store.unopened);
    expect(said()).not.toContain(words.erased);
    expect(await local.get('settings')).toMatchObject({ settings: { discreet: true } });
  });

  test('where the database fails, it is said with what to do, and not that something was not saved; the settings stay', async () => {
    const store = await openWindow();
    await show({ ...store, deleteEverything: () => Promise.reject(new StoreError('quota')) });
    await erase();
    expect(root.querySelector('[role=alert]')?.textContent).toBe(`${words.eraseFailed} ${words.eraseAgain}`);
    expect(said()).not.toContain(words.erased);
    expect(await local.get('settings')).toMatchObject({ settings: { discreet: true } });
    await show(store);
    await erase();
    expect(said()).toBe(words.erased);
  });

  test('no reminder of it stays on the screen', async () => {
    const store = await openWindow();
    await store.addInterview(acme);
    const screen = new FakeBrowser();
    screen.now = clock.now() + 21 * HOUR;
    changed = () =>
      lookAtTheTime({
        ...screen.tools(),
        ...{
          local,
          board: createBoard(local),
          sends: createSends({ session, local }),
          store: async () => store,
          settings: async () => DEFAULT_SETTINGS,
        },
      });
    await changed();
    expect(screen.showing.size).toBe(1);
    await show(store);
    await erase();
    expect([...screen.showing]).toEqual([]);
    expect(await local.get(null)).toEqual({});
  });

  test('panels that are open go on', async () => {
    const tokens = createTokens(session, () => 'token', inTurn());
    const token = await tokens.issue(7);
    await session.set({ quickNote: 'climbing', sends: [] });
    await show(await openWindow());
    await erase();
    expect(await tokens.claim(token, 7, 5)).toBe(true);
    expect(Object.keys(await session.get(null))).toEqual(['panelTokens']);
  });
});

test('without a database saving and importing say why', async () => {
  await show(null, 'blocked');
  await press(words.csv);
  expect(said()).toContain(errors.store.blocked);
  await act(async () => {
    const chooser = root.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(chooser, 'files', { value: [new File(['{}'], 'x.json')] });
    chooser?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(root.querySelector('[role=alert]')?.textContent).toContain(errors.store.blocked);
});

describe('“Is everything working?”', () => {
  const says = (told: string) =>
    vi.waitFor(() => expect(root.querySelector('.health-row')?.textContent).toContain(told));

  test.each<[StoreErrorCode, string]>([
    ['refused', 'cookies and site data'],
    ['unopened', 'Restart the browser'],
    ['quota', 'Free some space'],
    ['blocked', 'Close your other Afterword windows'],
    ['newer', 'Reload this page'],
  ])('says of a database that is %s what a person can do', async (trouble, told) => {
    await show(null, trouble);
    await says(told);
    // We are never in one (wxt.config.ts).
    expect(root.textContent).not.toContain('private');
  });

  test('follows as one reason gives way to another, and goes when it opens', async () => {
    await show(null, 'blocked');
    await show(null, 'quota');
    await says('Free some space');
    await show(await openWindow());
    await says('0 interviews');
  });

  test('knows that of a database that opened and is lost', async () => {
    const store = await openWindow();
    await show({ ...store, entries: () => Promise.reject(new StoreError('newer')) });
    await says('Reload this page');
  });
});

describe('a database that does not open', () => {
  const told = async (...tries: (StoreErrorCode | 'opens')[]) => {
    const store = await openWindow();
    const heard: (StoreErrorCode | 'opened')[] = [];
    const open = vi.fn(async () => {
      const how = tries.shift() ?? 'opens';
      if (how === 'opens') return store;
      throw new StoreError(how);
    });
    const tell = (_: Store | null, trouble: StoreErrorCode | null) => void heard.push(trouble ?? 'opened');
    await keepOpening(open, tell, async () => undefined);
    return heard;
  };

  test('is tried again until it does', async () => {
    expect(await told('unopened', 'blocked')).toEqual(['unopened', 'blocked', 'opened']);
  });

  test('is left alone where a newer Afterword has been', async () => {
    expect(await told('newer')).toEqual(['newer']);
  });
});

describe('a setting that can’t be stored', () => {
  const box = (label: string) =>
    [...root.querySelectorAll('label')]
      .find(({ textContent }) => textContent?.includes(label))
      ?.querySelector<HTMLInputElement>('input');
  const stored = async () => (await local.get('settings'))['settings'];
  afterEach(() => void vi.restoreAllMocks());

  test('is said not to be, stays as it was chosen, and goes with the next change or by a press', async () => {
    await show(null);
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await act(async () => box(words.reminder.late)?.click());
    await expect.poll(said).toContain('could not keep this setting');
    expect(box(words.reminder.late)?.checked).toBe(false);
    expect(await stored()).toMatchObject({ reminders: { late: true } });
    set.mockRestore();
    await act(async () => box(words.marks)?.click());
    await expect.poll(stored).toMatchObject({ reminders: { late: false }, marks: false });
    await expect.poll(said).not.toContain('could not keep this setting');
  });

  test('is not lost to what another page stores meanwhile', async () => {
    await show(null);
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await act(async () => box(words.reminder.late)?.click());
    await expect.poll(said).toContain('could not keep this setting');
    set.mockRestore();
    await act(() => local.set({ settings: { ...DEFAULT_SETTINGS, silencedHosts: ['mail.google.com'] } }));
    expect(box(words.reminder.late)?.checked).toBe(false);
    await press(errors.retry);
    await expect.poll(stored).toMatchObject({ reminders: { late: false }, silencedHosts: ['mail.google.com'] });
  });

  test('a background that does not answer is no reason to say so', async () => {
    changed = () => Promise.reject(new Error('Could not establish connection.'));
    await show(null);
    await act(async () => box(words.reminder.late)?.click());
    await expect.poll(stored).toMatchObject({ reminders: { late: false } });
    expect(said()).not.toContain('could not keep');
  });
});

test('a change takes back nothing that was chosen elsewhere while this page was opening', async () => {
  const silencedHosts = ['mail.google.com'];
  await local.set({ settings: { ...DEFAULT_SETTINGS, silencedHosts } });
  await show(null);
  const box = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(words.reminder.late));
  await act(async () => box?.querySelector('input')?.click());
  const stored = async () => (await local.get('settings'))['settings'];
  await expect.poll(stored).toMatchObject({ reminders: { late: false } });
  expect(await stored()).toMatchObject({ silencedHosts });
});

test('the keys that work alone can be switched off, as one of them might be said aloud or hit by accident', async () => {
  await show(null);
  const box = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(words.singleKeys));
  await act(async () => box?.querySelector('input')?.click());
  await expect.poll(async () => (await local.get('settings'))['settings']).toMatchObject({ singleKeys: false });
});
