import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR, NOON } from '../../unit/interviews/time';
import { type AtWork, atWork } from './at-work';

/** What was selected in another page, as the background leaves it. */
const select = (text: string) => fakeBrowser.storage.session.set({ quickNote: text });

const acme = { company: 'Acme', startsAt: NOON - 3 * HOUR, endsAt: NOON - 2 * HOUR, timeZone: 'UTC' };

const field = (page: AtWork) => page.find<HTMLTextAreaElement>('textarea');

const noting = async (): Promise<AtWork> => {
  const page = await atWork({
    hash: '#/quick-note',
    before: async (store) => (await store.entries()).length || store.addInterview(acme),
  });
  await expect.poll(() => page.all('textarea').length).toBe(1);
  return page;
};

test('what was typed at selected text is there again in the next page, and gone once it is a note', async () => {
  await select('handheld scanners');
  const closed = await noting();
  expect(field(closed).value).toBe('handheld scanners');
  closed.type(field(closed), ', by May');
  const page = await noting();
  expect(field(page).value).toBe('handheld scanners, by May');
  await page.press('Keep this note');
  expect((await page.store.entries())[0]?.notes.map(({ text }) => text)).toEqual(['handheld scanners, by May']);
  expect(field(await noting()).value).toBe('');
});

test('a second selection joins a note that was begun and not kept', async () => {
  await select('handheld scanners');
  const closed = await noting();
  closed.type(field(closed), ', by May');
  await select('her dog');
  expect(field(await noting()).value).toBe('handheld scanners, by May\nher dog');
});
