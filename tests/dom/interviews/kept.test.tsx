import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Store } from '@/lib/interviews/contract';
import { StoreError } from '@/lib/interviews/errors';
import { openWindow } from '../../unit/interviews/open';
import { HOUR, NOON } from '../../unit/interviews/time';
import { atWork } from './at-work';

const acme = { company: 'Acme', startsAt: NOON - 3 * HOUR, endsAt: NOON - 2 * HOUR, timeZone: 'UTC' };

async function notesOfAcme(through?: (store: Store) => Store) {
  let id = '';
  return atWork({
    before: async (store) => {
      id = (await store.addInterview(acme)).interview.id;
    },
    hash: () => `#/interview/${id}/notes`,
    ...(through ? { through } : {}),
  });
}

const texts = async (store: Store) => (await store.entries()).flatMap(({ notes }) => notes.map(({ text }) => text));

test('every letter is handed to the database within its own key event', async () => {
  const handed: string[] = [];
  const page = await notesOfAcme((store) => ({
    ...store,
    saveNote: (patch) => {
      handed.push(patch.text ?? '');
      return store.saveNote(patch);
    },
  }));
  const line = page.find('.note-text');
  for (const so of ['c', 'cl', 'cli']) {
    page.type(line, so.slice(-1));
    expect(handed.at(-1)).toBe(so);
  }
  await page.settled();
  expect(await texts(page.store)).toEqual(['cli']);
});

test('the line under the fingers stays the same field when its first letter makes the note, and a new line follows', async () => {
  const page = await notesOfAcme();
  const line = page.find('.note-text');
  const before = page.all('.note-text').length;
  page.type(line, 'climbing');
  await page.settled();
  expect(page.find('.note-text')).toBe(line);
  expect(document.activeElement).toBe(line);
  expect(page.all('.note-text')).toHaveLength(before + 1);
});

test('what another window writes appears, but never under the fingers', async () => {
  const page = await notesOfAcme();
  const line = page.find<HTMLTextAreaElement>('.note-text');
  page.type(line, 'climbing');
  await page.settled();
  const other = await openWindow();
  const [entry] = await other.entries();
  const [note] = entry?.notes ?? [];
  if (!note) throw new Error('The note is not there.');
  await other.saveNote({ id: note.id, text: 'climbing gym', from: 'climbing' });
  await expect.poll(() => page.desk.state.entries[0]?.notes[0]?.text).toBe('climbing gym');
  expect(line.value).toBe('climbing');
  act(() => line.blur());
  expect(line.value).toBe('climbing gym');
});

test('two windows that write one note at once lose neither’s words', async () => {
  const page = await notesOfAcme();
  const line = page.find('.note-text');
  page.type(line, 'climb');
  await page.settled();
  const other = await openWindow();
  const note = (await other.entries())[0]?.notes[0];
  if (!note) throw new Error('The note is not there.');
  await other.saveNote({ id: note.id, text: 'her dog', from: 'climb' });
  page.type(line, 'ing');
  await page.settled();
  expect((await texts(page.store)).sort()).toEqual(['climbing', 'her dog']);
});

test('when saving fails the words stay, also after leaving the field, and a second try keeps them', async () => {
  let full = false;
  const page = await notesOfAcme((store) => ({
    ...store,
    saveNote: (patch) => (full ? Promise.reject(new StoreError('quota')) : store.saveNote(patch)),
  }));
  const line = page.find<HTMLTextAreaElement>('.note-text');
  page.type(line, 'cl');
  await page.settled();
  full = true;
  page.type(line, 'imbing');
  await page.settled();
  act(() => line.blur());
  expect(line.value).toBe('climbing');
  expect(page.text()).toContain('out of space');
  expect(await texts(page.store)).toEqual(['cl']);
  full = false;
  await page.press('Try again');
  await expect.poll(() => texts(page.store)).toEqual(['climbing']);
  await page.settled();
  expect(page.text()).not.toContain('out of space');
});

test('a deleted interview that somebody still writes in can be brought back with the words', async () => {
  const page = await notesOfAcme();
  const line = page.find('.note-text');
  page.type(line, 'climb');
  await page.settled();
  const [entry] = await page.store.entries();
  // The other window's word has not arrived here when the next key comes.
  await page.store.remove('interviews', entry?.interview.id ?? '');
  page.type(line, 'ing');
  await page.settled();
  expect(page.text()).toContain('was deleted');
  await page.press('Bring it back');
  await expect.poll(() => texts(page.store)).toEqual(['climbing']);
});

test('a browser that keeps nothing is told at once, and what is typed stays in the form', async () => {
  const page = await atWork({
    through: () => {
      throw new StoreError('refused');
    },
  });
  expect(page.text()).toContain('does not let Afterword keep anything');
  const add = page.find<HTMLInputElement>('[data-key="add"]');
  page.type(add, 'Acme yesterday 3pm, 45 min');
  await page.press('Add');
  expect(add.value).toBe('Acme yesterday 3pm, 45 min');
  // The page says in full what is wrong, once; an empty list would be a claim nobody can make.
  expect(page.text().split('does not let Afterword keep anything')).toHaveLength(2);
  await expect.poll(() => page.find('.add').textContent).toContain('Your line stays here.');
  expect(page.text()).not.toContain('No interviews yet');
});

test('a database that opens only a while later is there without a reload, and what was typed meanwhile too', async () => {
  let tries = 0;
  const page = await atWork({
    before: (store) => store.addInterview(acme),
    through: (store) => {
      tries += 1;
      // As while the process of a killed browser still holds the lock.
      if (tries < 3) throw new StoreError('unopened');
      return store;
    },
  });
  expect(page.text()).toContain('can’t be opened yet');
  const add = page.find<HTMLInputElement>('[data-key="add"]');
  page.type(add, 'Beta yesterday 3pm, 45');
  await expect.poll(() => page.text(), { timeout: 10_000 }).toContain('Acme');
  expect(page.text()).not.toContain('can’t be opened');
  expect(add.value).toBe('Beta yesterday 3pm, 45');
  page.type(add, ' min');
  await page.press('Add');
  await expect.poll(async () => (await page.store.entries()).length).toBe(2);
});

test('an interview that can’t be read yet is not said to be gone', async () => {
  let refuse = true;
  let id = '';
  const page = await atWork({
    before: async (store) => {
      id = (await store.addInterview(acme)).interview.id;
    },
    hash: () => `#/interview/${id}/notes`,
    through: (store) => {
      if (refuse) throw new StoreError('unopened');
      return store;
    },
  });
  expect(page.text()).not.toContain('no longer here');
  refuse = false;
  await expect.poll(() => page.all('.note-text').length, { timeout: 10_000 }).toBeGreaterThan(0);
});
