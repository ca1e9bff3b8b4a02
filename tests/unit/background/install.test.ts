import { expect, test } from 'vitest';
import { wakeMailTabs } from '../../../lib/background/install';
import { makeMenu, quickNote, selectedIn } from '../../../lib/background/quick-note';
import { testReminder } from '../../../lib/background/test-reminder';
import { FakeBrowser } from './fake-browser';

test('mail tabs that are open at install come alive, also when one of them refuses', async () => {
  const done: string[] = [];
  await wakeMailTabs({
    query: async ({ url }) => (url.some((each) => each.includes('google')) ? [{ id: 1 }, {}, { id: 2 }] : [{ id: 3 }]),
    async leave(tabId) {
      if (tabId === 2) throw new Error('This tab shows an error page.');
      done.push(`bye ${tabId}`);
    },
    inject: async (tabId, file) => done.push(`${file} in ${tabId}`),
  });
  expect(done.sort()).toEqual(['/content-scripts/gmail.js in 1', '/content-scripts/outlook.js in 3', 'bye 1', 'bye 3']);
});

test('the menu is made anew, so that an update does not double it', async () => {
  const calls: string[] = [];
  await makeMenu({
    async removeAll() {
      calls.push('all gone');
    },
    create: ({ title, contexts }) => calls.push(`${title} on ${contexts}`),
  });
  expect(calls).toEqual(['all gone', 'Add to interview notes on selection']);
});

test('selected text waits for the note page, cut to what a note can be', async () => {
  const browser = new FakeBrowser();
  await quickNote(browser.session, browser.open, 'x'.repeat(6000));
  expect(await browser.session.get('quickNote')).toEqual({ quickNote: 'x'.repeat(5000) });
  expect(browser.opened).toEqual(['/page.html#/quick-note']);
});

test('pressed twice: what the first press found still waits for the page, whatever is selected there', async () => {
  const browser = new FakeBrowser();
  for (const selected of ['a book', '', 'a book', 'a place']) await quickNote(browser.session, browser.open, selected);
  expect(await browser.session.get('quickNote')).toEqual({ quickNote: 'a book\na place' });
});

test('a word that stands within what waits waits beside it, and so does what is pressed at once', async () => {
  const browser = new FakeBrowser();
  const notes = ['They use Golang\nand Rust', 'Go', 'and Rust', 'Rust'];
  await Promise.all(notes.map((selected) => quickNote(browser.session, browser.open, selected)));
  expect(await browser.session.get('quickNote')).toEqual({ quickNote: 'They use Golang\nand Rust\nGo\nRust' });
});

test.each<[string, () => Promise<readonly { result?: unknown }[]>, string]>([
  ['what is selected in the tab in front', async () => [{ result: 'a book' }], 'a book'],
  ['nothing where a script may not look', async () => Promise.reject(new Error('chrome://')), ''],
  ['nothing where nothing came back', async () => [], ''],
])('the shortcut takes %s', async (_, run, expected) => {
  expect(await selectedIn({ query: async () => [{ id: 1 }], run })).toBe(expected);
});

test.each([
  ['without a tab', async () => []],
  ['where the browser names none', () => Promise.reject(new Error('Tabs cannot be queried right now.'))],
])('the shortcut works %s', async (_, query) => {
  expect(await selectedIn({ query, run: async () => [{ result: 'x' }] })).toBe('');
});

test.each(['get', 'set'] as const)('the note page opens also where nothing can wait for it (%s)', async (refused) => {
  const browser = new FakeBrowser();
  browser.session[refused] = async (): Promise<never> => Promise.reject(new Error('No space left.'));
  await quickNote(browser.session, browser.open, 'a book');
  expect(browser.opened).toEqual(['/page.html#/quick-note']);
});

test.each([
  ['no', true],
  ['rejects', false],
  ['denied', false],
] as const)('the test reminder says whether the browser took it: refuses %s', async (refuses, shown) => {
  const browser = new FakeBrowser();
  browser.refuses = refuses;
  expect(await testReminder(browser.notifications, 'icon.png')).toEqual({ shown });
  expect(browser.seen).toHaveLength(shown ? 1 : 0);
});

test('a second test reminder is seen anew', async () => {
  const browser = new FakeBrowser();
  await testReminder(browser.notifications, 'icon.png');
  await testReminder(browser.notifications, 'icon.png');
  expect(browser.seen).toHaveLength(2);
});
