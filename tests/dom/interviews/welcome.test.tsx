/** The first run, on a browser that does not let us keep anything (yet). */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Desk } from '@/entrypoints/desk/desk';
import { WelcomePage } from '@/entrypoints/welcome/WelcomePage';
import { StoreError } from '@/lib/interviews/errors';
import { openLine } from '@/lib/interviews/store/line';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { clock, openWindow } from '../../unit/interviews/open';
import { HOUR } from '../../unit/interviews/time';

const root = document.body.appendChild(document.createElement('div'));

beforeEach(() => {
  fakeBrowser.permissions.contains = vi.fn(async () => true);
  Object.assign(fakeBrowser.action, { getUserSettings: async () => ({ isOnToolbar: true }) });
});
afterEach(() => render(null, root));

const press = (words: string) =>
  act(async () => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click());

test('an interview that can’t be kept says why, and is added once the browser lets us', async () => {
  const store = await openWindow();
  let refuses = true;
  const desk = new Desk({
    open: async () => {
      if (refuses) throw new StoreError('refused');
      return store;
    },
    line: () => openLine('add'),
    changed: async () => undefined,
  });
  await desk.open();
  await act(async () => render(<WelcomePage desk={desk} clock={clock} initial={DEFAULT_SETTINGS} />, root));
  const field = root.querySelector<HTMLInputElement>('[data-key=add]');
  await act(async () => {
    if (field) field.value = 'Acme tomorrow 3pm';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press('Add');
  const alerts = () => [...root.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
  await expect.poll(alerts).toContainEqual('Not added yet. Your line stays here.');
  expect(alerts()).toContainEqual(expect.stringContaining('does not let Afterword keep anything'));
  expect(field?.value).toBe('Acme tomorrow 3pm');

  refuses = false;
  await press('Try again');
  await expect.poll(() => desk.state.trouble).toBeNull();
  await press('Add');
  await expect.poll(() => root.textContent).toContain('Added Acme.');
  expect(alerts()).toEqual([]);
});

test('an invitation that was moved is followed here, too, with a word and its undo', async () => {
  const store = await openWindow();
  const startsAt = Date.parse('2026-03-05T14:00:00Z');
  const times = { startsAt, endsAt: startsAt + HOUR, timeZone: 'UTC' };
  await store.addInterview({ company: 'Acme', calendarUid: 'u1', ...times });
  const desk = new Desk({ open: async () => store, line: () => openLine('add'), changed: async () => undefined });
  await desk.open();
  await act(async () => {
    render(<WelcomePage desk={desk} clock={clock} initial={DEFAULT_SETTINGS} />, root);
    await desk.reload();
  });
  const lines = ['UID:u1', 'SEQUENCE:1', 'DTSTART:20260306T140000Z', 'DTEND:20260306T150000Z'];
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  const pasted = new Event('paste', { bubbles: true, cancelable: true });
  await act(async () => {
    const clipboardData = { getData: () => text, files: [] };
    root.querySelector('[data-key=add]')?.dispatchEvent(Object.assign(pasted, { clipboardData }));
  });
  await expect.poll(() => root.querySelector('.invitations h2')?.textContent, { timeout: 5000 }).toContain('moved');
  await act(async () => root.querySelector<HTMLElement>('.invitation .button')?.click());
  await expect.poll(() => root.querySelector('.toast')?.textContent).toContain('Moved Acme to');
  expect((await store.entries())[0]?.interview.startsAt).toBe(startsAt + 24 * HOUR);
  await press('Undo');
  await expect.poll(async () => (await store.entries())[0]?.interview.startsAt).toBe(startsAt);
});

test('where to find it is told until it is on the toolbar', async () => {
  let isOnToolbar = false;
  const told = new Set<() => void>();
  const onUserSettingsChanged = {
    addListener: (listener: () => void) => told.add(listener),
    removeListener: (listener: () => void) => told.delete(listener),
  };
  Object.assign(fakeBrowser.action, { getUserSettings: async () => ({ isOnToolbar }), onUserSettingsChanged });
  const store = await openWindow();
  const desk = new Desk({ open: async () => store, line: () => openLine('add'), changed: async () => undefined });
  await act(async () => render(<WelcomePage desk={desk} clock={clock} initial={DEFAULT_SETTINGS} />, root));
  await expect.poll(() => root.textContent).toContain('puzzle piece');
  isOnToolbar = true;
  await act(async () => {
    for (const each of told) each();
  });
  await expect.poll(() => root.textContent).toContain('Afterword is on your toolbar');
  await act(async () => render(null, root));
  expect(told.size).toBe(0);
});
