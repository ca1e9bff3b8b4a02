/** The browser loses its database: what was in it comes back from the second copy. */
import { setImmediate } from 'node:timers/promises';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { openLine } from '../../../lib/interviews/store/line';
import { openSecondCopy, readCopy } from '../../../lib/interviews/store/second-copy';
import { contents } from './contents';
import { acme, area, clock, loseDatabase, openWindow } from './open';
import { HOUR, NOON } from './time';

const withJane = { ...acme, interviewers: [{ name: 'Jane', email: 'jane@acme.example' }] };

/** The copy of the rows is made soon, and nobody waits for it; the last keys lie beside them until then. */
const copied = (text: string) =>
  vi.waitFor(async () => {
    const copy = Object.entries(await area.get(null)).filter(([key]) => !key.startsWith('copy:latest:'));
    expect(JSON.stringify(copy)).toContain(text);
  });

test('interviews, people, notes and follow-ups come back as they were, and can be edited', async () => {
  const store = await openWindow();
  const { interview, followUps } = await store.addInterview(withJane);
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
  await store.markSent({
    followUpId: followUps[0]?.id ?? '',
    at: NOON,
    way: 'email',
    scheduled: false,
    fingerprint: 'f',
  });
  await store.saveInterview({ id: interview.id, outcome: 'offer', outcomeAt: NOON });
  await store.addInterview({ ...acme, company: 'Beta' });
  const before = await store.entries();
  await copied('"Beta"');
  loseDatabase();
  const next = await openWindow();
  expect(await next.entries()).toEqual(before);
  const edited = await next.saveNote({ id: 'n', text: 'climbing, and maps', from: 'climbing' });
  expect(edited.notes).toMatchObject([{ text: 'climbing, and maps' }]);
});

test('every key of a note is in the copy', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  let from = '';
  for (const key of 'maps, and a very long walk') {
    await store.saveNote({ id: 'n', interviewId: interview.id, text: from + key, from });
    from += key;
  }
  await copied(`"${from}"`);
});

/** As a page that dies before its rows: its log takes a key, the rows take none. */
function refusingRows() {
  const real = IDBDatabase.prototype.transaction;
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (this.name === 'afterword') throw new DOMException('as the browser words it', 'QuotaExceededError');
    return real.apply(this, given);
  });
}

test('the last keys are in the copy before they are in any row', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climb', from: '' });
  await copied('"climb"');
  const keys = [
    { id: 'n', text: 'climbi', from: 'climb' },
    { id: 'n', text: 'climbin', from: 'climbi' },
    { id: 'm', interviewId: interview.id, text: 'm', from: '' },
    { id: 'm', text: 'ma', from: 'm' },
  ].map((note) => store.saveNote(note));
  loseDatabase(); // in the task of the last key
  await Promise.allSettled(keys);
  const next = await openWindow();
  const notes = (await next.entry(interview.id))?.notes.map(({ text }) => text);
  expect(notes?.sort()).toEqual(['climbin', 'ma']);
});

const latest = async () => (await readCopy(area)).latest;

test('what rows have is among the last keys no more, nor what nothing can come of', async () => {
  const [store, other] = [await openWindow(), await openWindow()];
  const { interview } = await store.addInterview(acme);
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
  await vi.waitFor(async () => expect(await latest()).toEqual([]));
  expect(area.toString()).toContain('climbing');
  await store.deleteEverything();
  const late = other.saveNote({ id: 'n', text: 'Secret note', from: 'climbing' });
  await expect(late).rejects.toThrow();
  await vi.waitFor(() => expect(area.toString()).not.toContain('Secret'));
});

test('what a page typed last and took to its grave is not there for good', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  await copied('Acme');
  const dying = store.saveNote({ id: 'n', interviewId: interview.id, text: 'Secret note', from: '' });
  store.close();
  await Promise.allSettled([dying]);
  const next = await openWindow();
  await next.entries();
  await vi.waitFor(async () => expect(await latest()).toEqual([]));
});

test('what a page took to its grave is there though another page tidies up right after', async () => {
  const [store, dying] = [await openWindow(), await openWindow()];
  const { interview } = await store.addInterview(acme);
  const gone = await store.addInterview({ ...acme, company: 'Beta' });
  await store.remove('interviews', gone.interview.id);
  const full = refusingRows();
  await Promise.allSettled([dying.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' })]);
  dying.close();
  full.mockRestore();
  clock.at += HOUR + 10;
  await store.entries(); // what can no longer come back goes for good
  expect((await (await openWindow()).entry(interview.id))?.notes).toMatchObject([{ text: 'climbing' }]);
});

test('the last keys of two pages come back, each once, whoever opens first and however often', async () => {
  const [store, other] = [await openWindow(), await openWindow()];
  const { interview } = await store.addInterview(acme);
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climb', from: '' });
  await store.saveNote({ id: 'm', interviewId: interview.id, text: 'maps', from: '' });
  await copied('"maps"');
  const keys = [
    store.saveNote({ id: 'n', text: 'climbin', from: 'climb' }),
    other.saveNote({ id: 'm', text: 'maps, old', from: 'maps' }),
    store.saveNote({ id: 'n', text: 'climbing', from: 'climbin' }),
  ];
  loseDatabase(); // in the task of the last key
  await Promise.allSettled(keys);
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('no room'));
  const [one, two] = await Promise.all([openWindow(), openWindow()]);
  const texts = async (of: typeof one) => (await of.entry(interview.id))?.notes.map(({ text }) => text).sort();
  expect(await texts(two)).toEqual(['climbing', 'maps, old']);
  await one.saveNote({ id: 'n', text: 'something else', from: 'climbing' });
  await one.remove('notes', 'm');
  one.close();
  two.close();
  set.mockRestore();
  expect(await texts(await openWindow())).toEqual(['something else']);
});

test('what hangs on an interview whose deletion was taken back last comes back with it', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(withJane);
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
  const gone = await store.remove('interviews', interview.id);
  await vi.waitFor(async () => expect((await readCopy(area)).rows.interviews[0]?.removed.is).toBe(true));
  clock.at += HOUR / 60;
  const undoing = store.restore(gone);
  loseDatabase(); // in that task
  await Promise.allSettled([undoing]);
  expect(await (await openWindow()).entries()).toMatchObject([
    { interviewers: [{ name: 'Jane' }], notes: [{ text: 'climbing' }] },
  ]);
});

test('where nothing could be brought back yet, the last keys of before wait for the next page', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climb', from: '' });
  await copied('"climb"');
  const key = store.saveNote({ id: 'n', text: 'climbing', from: 'climb' });
  loseDatabase();
  await Promise.allSettled([key]);
  vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('storage is not ready'));
  const early = await openWindow();
  await early.addInterview({ ...acme, company: 'Beta' });
  await copied('"Beta"');
  early.close();
  expect((await (await openWindow()).entry(interview.id))?.notes).toMatchObject([{ text: 'climbing' }]);
});

test('a key that was left in the copy undoes nothing that came after it', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  for (const id of ['n', 'm']) await store.saveNote({ id, interviewId: interview.id, text: 'climb', from: '' });
  const old = { kind: 'notes', interviewId: null, at: clock.at, set: { text: 'climbi' } };
  clock.at += HOUR;
  await store.saveNote({ id: 'n', text: 'climbing, and maps', from: 'climb' });
  await store.remove('notes', 'm');
  await copied('and maps');
  await vi.waitFor(async () =>
    expect((await readCopy(area)).rows.notes.filter((row) => row.removed.is)).toHaveLength(1),
  );
  await area.set({
    'copy:latest:dead': [
      {
        order: 1,
        edits: [
          { ...old, id: 'n' },
          { ...old, id: 'm' },
        ],
      },
    ],
  });
  loseDatabase();
  expect((await (await openWindow()).entry(interview.id))?.notes.map(({ text }) => text)).toEqual([
    'climbing, and maps',
  ]);
});

test('a refused key takes no other with it', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  await copied('Acme');
  const full = refusingRows();
  const first = store.saveNote({ id: 'n', interviewId: interview.id, text: 'kept', from: '' });
  await expect(first).rejects.toThrow();
  full.mockImplementation(() => {
    throw new DOMException('as the browser words it', 'QuotaExceededError');
  });
  await expect(store.saveNote({ id: 'n', text: 'kept, given up', from: 'kept' })).rejects.toThrow();
  full.mockRestore();
  loseDatabase();
  expect((await (await openWindow()).entry(interview.id))?.notes).toMatchObject([{ text: 'kept' }]);
});

test('a long note is there once, however many keys wait', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  const set = vi.spyOn(area, 'set');
  const long = 'x'.repeat(100_000);
  const keys = Array.from('abcdefgh', (_, i, all = 'abcdefgh') =>
    store.saveNote({
      id: 'n',
      interviewId: interview.id,
      text: long + all.slice(0, i + 1),
      from: i > 0 ? long + all.slice(0, i) : '',
    }),
  );
  for (const [items] of set.mock.calls) expect(JSON.stringify(items).length).toBeLessThan(2 * long.length);
  await Promise.all(keys);
});

test('what is refused, and what is damaged among the last keys, does not come back', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
  await copied('climbing');
  const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('as the browser words it', 'QuotaExceededError');
  });
  await expect(store.saveNote({ id: 'm', interviewId: interview.id, text: 'given up', from: '' })).rejects.toThrow();
  full.mockRestore();
  await vi.waitFor(() => expect(area.toString()).not.toContain('given up'));
  const id = interview.id;
  await area.set({
    'copy:latest:a': [
      { order: 1, edits: [{ kind: 'interviews', id, interviewId: id, at: 5, set: { company: null } }] },
    ],
    'copy:latest:b': [{ order: 2, edits: [{ kind: 'notes', id: 'n', interviewId: id, at: 5, set: {}, removed: 'x' }] }],
    'copy:latest:c': 'nothing',
  });
  loseDatabase();
  expect(await (await openWindow()).entries()).toMatchObject([
    { interview: { company: 'Acme' }, notes: [{ text: 'climbing' }] },
  ]);
});

test('reminders that were told are not told again', async () => {
  const store = await openWindow();
  await store.recordFired(['told'], NOON);
  await store.snooze(['put off'], NOON + HOUR);
  await copied('put off');
  loseDatabase();
  expect(await (await openWindow()).ledger()).toEqual({ fired: { told: NOON }, snoozed: { 'put off': NOON + HOUR } });
});

test('what a page typed last and took to its grave is in the copy once another page has read it', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('its page is gone'));
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
  store.close();
  set.mockRestore();
  await openWindow();
  await copied('climbing');
});

test('a line that was nothing yet comes back with its id', async () => {
  const line = await openLine('add', area);
  line.keep('Acme tomorrow 3pm');
  const id = line.enter();
  loseDatabase();
  expect(await openLine('add', area)).toMatchObject({ text: 'Acme tomorrow 3pm', id });
});

test('a line whose interview has its words does not come back', async () => {
  const line = await openLine('add', area);
  line.keep('Acme tomorrow 3pm');
  line.close();
  const next = await openLine('add', area);
  expect(next.letGo()).toBe(true);
  loseDatabase();
  expect((await openLine('add', area)).text).toBe('');
});

test('a page that dies while it brings things back leaves it to the next', async () => {
  const store = await openWindow();
  await store.addInterview(withJane);
  await copied('Jane');
  const before = await store.entries();
  loseDatabase();
  vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('storage is not ready'));
  const early = await openWindow();
  expect(await early.entries()).toEqual([]);
  early.close();
  expect(await (await openWindow()).entries()).toEqual(before);
});

test('an interview that was added before anything was back is there beside it', async () => {
  const store = await openWindow();
  await store.addInterview(acme);
  await copied('Acme');
  loseDatabase();
  vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('storage is not ready'));
  const early = await openWindow();
  await early.addInterview({ ...acme, company: 'Beta' });
  early.close();
  const companies = (await (await openWindow()).entries()).map(({ interview }) => interview.company);
  expect(companies.sort()).toEqual(['Acme', 'Beta']);
});

test('a database of before there were copies is copied whole', async () => {
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('there was no copy'));
  const old = await openWindow();
  await old.addInterview(withJane);
  const before = await old.entries();
  old.close();
  set.mockRestore();
  (await openWindow()).close();
  loseDatabase();
  expect(await (await openWindow()).entries()).toEqual(before);
});

test('an import is copied', async () => {
  const store = await openWindow();
  await store.addInterview(withJane);
  const file = await store.exportAll();
  await store.deleteEverything();
  await store.importAll(file);
  await copied('Jane');
});

test('what is deleted is deleted in the copy: at once all of it, and single ones when they can no longer come back', async () => {
  const [store, other] = [await openWindow(), await openWindow()];
  const { interview } = await store.addInterview({ ...withJane, company: 'Secret Ltd' });
  await other.saveNote({ id: 'n', interviewId: interview.id, text: 'Secret note', from: '' });
  await copied('Secret note');
  await store.remove('interviews', interview.id);
  clock.at += HOUR + 10;
  expect(await store.entries()).toEqual([]);
  await vi.waitFor(() => expect(area.toString()).not.toMatch(/Secret|Jane/));

  await store.addInterview({ ...acme, company: 'Secret again' });
  (await openLine('add', area)).keep('Secret line');
  await copied('Secret again');
  await store.deleteEverything();
  expect(area.toString()).toBe('');
  loseDatabase();
  expect(await (await openWindow()).entries()).toEqual([]);
});

test('of a damaged copy comes back what is sound', async () => {
  const store = await openWindow();
  await store.addInterview({ ...acme, company: 'Sound' });
  await store.addInterview({ ...acme, company: 'Torn' });
  await copied('Torn');
  for (const [key, value] of Object.entries(await area.get(null))) {
    if (JSON.stringify(value).includes('Torn')) await area.set({ [key]: { interviews: ['?'], notes: 5 } });
  }
  await area.set({ 'copy:rest': 'nothing', 'copy:interview:x': null });
  loseDatabase();
  expect(await (await openWindow()).entries()).toMatchObject([{ interview: { company: 'Sound' } }]);
});

test('a database that can not take its copy back yet, as on a full disk, opens all the same', async () => {
  const store = await openWindow();
  await store.addInterview(acme);
  await copied('Acme');
  loseDatabase();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('as the browser words it', 'QuotaExceededError');
  });
  const early = await openWindow();
  expect(await early.entries()).toEqual([]);
  early.close();
  full.mockRestore();
  expect(await (await openWindow()).entries()).toMatchObject([{ interview: { company: 'Acme' } }]);
});

test('what could not be copied is, at the next change', async () => {
  const store = await openWindow();
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('no room'));
  await store.addInterview(withJane);
  await vi.waitFor(() => expect(set).toHaveBeenCalled());
  set.mockRestore();
  await store.addInterview({ ...acme, company: 'Beta' });
  await copied('Beta');
  await copied('Jane');
});

test("a copy that can't be made is tried once, and again at the next change", async () => {
  const tried: string[] = [];
  const fails = (what: string) => async () => {
    tried.push(what);
    // Endless tries would leave the test no moment in which to fail.
    if (tried.length > 9) await new Promise(() => undefined);
    throw new Error('closed');
  };
  const copy = openSecondCopy(area, { rows: fails('rows'), rest: fails('rest'), behind: async () => undefined });
  copy.keepRest();
  await setImmediate();
  copy.keep(['a']);
  await setImmediate();
  expect(tried).toEqual(['rest', 'rows']);
});

test('without an area, or with one that fails, all else works', async () => {
  vi.spyOn(area, 'get').mockRejectedValue(new Error('refused'));
  vi.spyOn(area, 'set').mockRejectedValue(new Error('refused'));
  const store = await openWindow();
  await store.addInterview(withJane);
  expect(await store.entries()).toHaveLength(1);
  const line = await openLine('add', area);
  line.keep('Beta');
  expect((await openLine('add', area)).text).toBe('Beta');
});

test('what a closed page could not copy, the next one does', async () => {
  const store = await openWindow();
  const { interview } = await store.addInterview(acme);
  await copied('Acme');
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('no room'));
  await store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
  await store.recordFired(['told'], NOON);
  const marks = await openDB('afterword');
  await vi.waitFor(async () => expect(await marks.get('worked', 'second-copy')).toBeUndefined());
  marks.close();
  store.close();
  set.mockRestore();
  const next = await openWindow();
  await next.addInterview({ ...acme, company: 'Beta' });
  await copied('Beta');
  loseDatabase();
  const last = await openWindow();
  expect((await last.entry(interview.id))?.notes).toMatchObject([{ text: 'climbing' }]);
  expect(await last.ledger()).toMatchObject({ fired: { told: NOON } });
});

/** A page that is killed after so many of its calls: none of the later ones reaches the disk. */
function killAfter(calls: number): void {
  let made = 0;
  const dieIn = (owner: object, name: string) => {
    const real = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      made += 1;
      if (made > calls) throw new Error('killed');
      return Reflect.apply(real, this, given);
    });
    alive.push(() => Reflect.set(owner, name, real));
  };
  dieIn(IDBDatabase.prototype, 'transaction');
  for (const name of ['open', 'databases']) dieIn(IDBFactory.prototype, name);
  for (const name of ['get', 'set', 'remove']) dieIn(area, name);
}
const alive: (() => void)[] = [];

test('"delete everything", stopped at any of its steps, has deleted everything or nothing', async () => {
  const outcomes = new Set<number>();
  for (let calls = 0, isDone = false; !isDone; calls += 1) {
    loseDatabase();
    await area.remove(Object.keys(await area.get(null)));
    const store = await openWindow();
    const { interview } = await store.addInterview({ ...acme, company: 'Secret Ltd' });
    await store.saveNote({ id: 'n', interviewId: interview.id, text: 'Secret note', from: '' });
    const line = await openLine('add', area);
    line.keep('Secret line');
    await copied('Secret note');
    killAfter(calls);
    isDone = await store.deleteEverything().then(
      () => true,
      () => false,
    );
    for (const revive of alive.splice(0)) revive();
    store.close();
    line.close();
    // As the desk opens them.
    const [next, lineNext] = await Promise.all([openWindow(), openLine('add', area)]);
    const kept = (await next.entries()).length;
    if (kept === 0) expect(lineNext.text).toBe('');
    lineNext.close();
    outcomes.add(kept);
    const left = `${area}${await contents()}`;
    if (kept === 0) expect(left, `killed after ${calls} calls`).not.toContain('Secret');
    loseDatabase();
    expect(await (await openWindow()).entries()).toHaveLength(kept);
  }
  expect(outcomes).toEqual(new Set([1, 0]));
});
