import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '@/lib/interviews/contract';
import { StoreError } from '@/lib/interviews/errors';
import { openLine } from '@/lib/interviews/store/line';
import { HOUR, NOON } from '../../unit/interviews/time';
import { type AtWork, atWork } from './at-work';

/** What was selected in another page, as the background leaves it. */
const select = (text: string) => fakeBrowser.storage.session.set({ quickNote: text });

const acme = { company: 'Acme', startsAt: NOON - 3 * HOUR, endsAt: NOON - 2 * HOUR, timeZone: 'UTC' };

const field = (page: AtWork) => page.find<HTMLTextAreaElement>('textarea');

const noting = async (through?: (store: Store) => Store): Promise<AtWork> => {
  const page = await atWork({
    hash: '#/quick-note',
    ...(through ? { through } : {}),
    before: async (store) => (await store.entries()).length || store.addInterview(acme),
  });
  await expect.poll(() => page.all('textarea').length).toBe(1);
  return page;
};

const notes = async ({ store }: AtWork) => (await store.entries())[0]?.notes.map(({ text }) => text);

test('what was typed at selected text is there again in the next page, and gone once it is a note', async () => {
  await select('handheld scanners');
  const closed = await noting();
  expect(field(closed).value).toBe('handheld scanners');
  closed.type(field(closed), ', by May');
  const page = await noting();
  expect(field(page).value).toBe('handheld scanners, by May');
  await page.press('Keep this note');
  await expect.poll(() => page.text()).toContain('Kept with Acme.');
  expect(await notes(page)).toEqual(['handheld scanners, by May']);
  expect(field(await noting()).value).toBe('');
});

test('a second selection joins a note that was begun and not kept', async () => {
  await select('handheld scanners');
  const closed = await noting();
  closed.type(field(closed), ', by May');
  await select('her dog');
  expect(field(await noting()).value).toBe('handheld scanners, by May\nher dog');
});

test('where the browser does not tell what was selected, there is a field to type it into', async () => {
  const get = vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('No space left.'));
  const page = await noting();
  get.mockRestore();
  page.type(field(page), 'her dog');
  await page.press('Keep this note');
  await expect.poll(() => notes(page)).toEqual(['her dog']);
});

test('a note that could not be kept stays in its field and in the next page, and is said not to be kept', async () => {
  let isFull = true;
  const crowded = (store: Store): Store => ({
    ...store,
    saveNote: (patch) => (isFull ? Promise.reject(new StoreError('quota')) : store.saveNote(patch)),
  });
  const full = await noting(crowded);
  full.type(field(full), 'her dog');
  await full.press('Keep this note');
  await expect.poll(() => full.text()).toContain('out of space');
  expect(full.text()).not.toContain('Kept');
  expect(field(full).value).toBe('her dog');

  const next = await noting(crowded);
  expect(field(next).value).toBe('her dog');
  isFull = false;
  await next.press('Keep this note');
  await expect.poll(() => next.text()).toContain('Kept with Acme.');
  expect(await notes(next)).toEqual(['her dog']);
});

test('what is typed while a note is being kept is there again', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page = await noting((store) => ({ ...store, saveNote: (patch) => held.then(() => store.saveNote(patch)) }));
  page.type(field(page), 'her dog');
  await page.press('Keep this note');
  page.type(field(page), ' Bolt');
  letGo();
  await expect.poll(() => page.text()).toContain('Kept with Acme.');
  expect(await notes(page)).toEqual(['her dog']);
  expect(field(await noting()).value).toBe('her dog Bolt');
});

test('a page that died while it kept a note leaves no copy of it in the field', async () => {
  const { store } = await noting();
  const line = await openLine('quick-note');
  line.keep('her dog');
  const [entry] = await store.entries();
  await store.saveNote({ id: line.enter(), interviewId: entry?.interview.id ?? '', text: 'her dog', from: '' });
  const next = await noting();
  await expect.poll(() => field(next).value).toBe('');
});
