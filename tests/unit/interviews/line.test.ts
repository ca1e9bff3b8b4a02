/** A line that is typed before Enter: closed pages, deleted data, browsers without a database. */
import { expect, test, vi } from 'vitest';
import { openKeyLog } from '../../../lib/interviews/store/key-log';
import { openLine } from '../../../lib/interviews/store/line';
import { contents } from './contents';
import { openWindow } from './open';

test('what stood in it comes back, letter by letter', async () => {
  const line = await openLine('add');
  expect(line.text).toBe('');
  for (const so of ['A', 'Ac', 'Acm', 'Ac', 'Acme tomorrow 3pm']) line.keep(so);
  expect(line.text).toBe('Acme tomorrow 3pm');
  expect((await openLine('add')).text).toBe('Acme tomorrow 3pm');
  expect((await openLine('quick-note')).text).toBe('');
});

test('every key is handed over and committed in its own task, and none waits for the one before', async () => {
  const line = await openLine('add');
  const done: string[] = [];
  const add = IDBObjectStore.prototype.add;
  const commit = IDBTransaction.prototype.commit;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
    done.push(this.name);
    return add.call(this, value);
  });
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    done.push('commit');
    commit.call(this);
  });
  line.keep('A');
  line.keep('Ac');
  const [one, committed, other, again] = done;
  expect([committed, again]).toEqual(['commit', 'commit']);
  expect(one).not.toBe(other);
  vi.restoreAllMocks();
});

test('once it is done no word of it is left, and a page of before can go on', async () => {
  const line = await openLine('add');
  for (const so of ['Secret', 'Secret Ltd', 'Secret Ltd tomorrow']) line.keep(so);
  line.keep('');
  await vi.waitFor(async () => expect(await contents()).not.toContain('Secret'));
  line.keep('Beta');
  expect((await openLine('add')).text).toBe('Beta');
});

test('of two pages the one that types last is remembered, and opening one changes nothing', async () => {
  const [here, there] = [await openLine('add'), await openLine('add')];
  here.keep('Acme');
  await openLine('add');
  there.keep('Beta');
  here.keep('Acme tomorrow');
  await openLine('add');
  expect((await openLine('add')).text).toBe('Acme tomorrow');
});

test('what Enter makes of it is known to the next page from the first key on', async () => {
  const line = await openLine('add');
  line.keep('A');
  const { id } = line;
  line.keep('Acme tomorrow 3pm');
  expect((await openLine('add')).id).toBe(id);
  expect(line.enter()).toBe(id);
  const next = await openLine('add');
  expect([next.text, next.id]).toEqual(['Acme tomorrow 3pm', id]);
});

test('a key after Enter, in this page or the next, begins another interview', async () => {
  const line = await openLine('add');
  line.keep('Acme tomorrow 3pm');
  const first = line.enter();
  const next = await openLine('add');
  line.keep('Acme tomorrow 3pmB');
  next.keep('Acme tomorrow 4pm');
  const ids = [first, line.id, next.id];
  line.keep('');
  line.keep('Beta');
  ids.push(line.id);
  expect(new Set(ids).size).toBe(4);
});

test('Enter on words of a page before makes an interview of its own, also where theirs was deleted since', async () => {
  const line = await openLine('add');
  line.keep('Acme tomorrow 3pm');
  const first = line.enter();
  const next = await openLine('add');
  const second = next.enter();
  expect(second).not.toBe(first);
  expect((await openLine('add')).id).toBe(second);
});

test('Enter once more, after it failed, is for the same interview', async () => {
  const line = await openLine('add');
  line.keep('Acme tomorrow 3pm');
  expect(line.enter()).toBe(line.enter());
});

test('what an interview has is let go of, and not what another page typed since', async () => {
  const line = await openLine('add');
  line.keep('Acme tomorrow 3pm');
  line.enter();
  const [second, third] = [await openLine('add'), await openLine('add')];
  const opened = Date.now();
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(opened)); // fingers are slower than a millisecond
  line.keep('Beta');
  expect([second.letGo(), second.text]).toEqual([true, '']);
  expect((await openLine('add')).text).toBe('Beta');
  line.keep('');
  expect(third.letGo()).toBe(true);
  await vi.waitFor(async () => expect(await contents()).not.toContain('Acme'));
});

test('words that are typed on are not let go of', async () => {
  const line = await openLine('add');
  line.keep('Acme tomorrow 3pm');
  const next = await openLine('add');
  next.keep('Acme tomorrow 4pm');
  expect([next.letGo(), next.text]).toEqual([false, 'Acme tomorrow 4pm']);
});

test('a line that knows of no interview yet, as older builds kept it, is read', async () => {
  const log = await openKeyLog<unknown>('afterword-line-add');
  await log.add({ order: 1, edits: [{ text: 'Acme tomorrow', became: null }] }, 0);
  const line = await openLine('add');
  expect(line.text).toBe('Acme tomorrow');
  expect(line.id).toMatch(/^[\da-f-]{36}$/);
});

test('"delete everything" takes it along', async () => {
  const line = await openLine('quick-note');
  line.keep('Secret note');
  const store = await openWindow();
  await store.deleteEverything();
  expect(await contents()).not.toContain('Secret');
  expect((await openLine('quick-note')).text).toBe('');
});

test('a browser that keeps nothing still lets one type', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('as the browser words it', 'SecurityError');
  });
  const line = await openLine('add');
  line.keep('Acme');
  expect(line.text).toBe('Acme');
});
