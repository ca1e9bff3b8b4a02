/** What a browser, a disk, a second window or a dying page can do to the database. */
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contents } from './contents';
import { acme, clock, openWindow } from './open';

afterEach(() => vi.restoreAllMocks());

const error = (name: string) => new DOMException('as the browser words it', name);

describe('a browser that gives us no database', () => {
  test.each<[string, () => void]>([
    ['has none', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'forbids it at once',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw error('SecurityError');
        }),
    ],
    [
      'forbids it as Firefox does in a private window',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw error('InvalidStateError');
        }),
    ],
  ])('%s: says refused', async (_, refuse) => {
    refuse();
    await expect(openWindow()).rejects.toMatchObject({ code: 'refused' });
    vi.unstubAllGlobals();
  });
});

test('a database that cannot be opened now: says unopened, and opens at the next try', async () => {
  const open = indexedDB.open.bind(indexedDB);
  // As Chromium words it while the process of a killed browser holds the lock.
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw error('UnknownError');
  });
  await expect(openWindow()).rejects.toMatchObject({ code: 'unopened' });
  vi.spyOn(indexedDB, 'open').mockImplementation(open);
  await expect(openWindow()).resolves.toBeDefined();
});

describe('a full disk', () => {
  test('says quota, changes nothing, and the next try saves', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    const edit = { id: 'n', interviewId: interview.id, text: 'climbing', from: '' };
    const full = () => {
      throw error('QuotaExceededError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    await expect(store.saveNote(edit)).rejects.toMatchObject({ code: 'quota' });
    expect((await store.entries())[0]?.notes).toEqual([]);
    vi.restoreAllMocks();
    expect((await store.entries())[0]?.notes).toEqual([]);
    expect((await store.saveNote(edit)).notes).toMatchObject([{ text: 'climbing' }]);
  });

  test('noticed only by the log: the edit is in the rows', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw error('QuotaExceededError');
    });
    const edit = { id: 'n', interviewId: interview.id, text: 'climbing', from: '' };
    expect((await store.saveNote(edit)).notes).toMatchObject([{ text: 'climbing' }]);
  });

  test('noticed only while the edit is worked in: nothing is lost, the edit waits', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw error('QuotaExceededError');
    });
    const edit = store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
    await expect(edit).rejects.toMatchObject({ code: 'quota' });
    expect((await store.entries())[0]?.notes).toMatchObject([{ text: 'climbing' }]);
  });
});

describe('another version of Afterword', () => {
  const upgradeTo = (version: number) => openDB('afterword', version);

  test('an older page lets go, the newer one goes on, the older one says so and keeps its text', async () => {
    const older = await openWindow();
    await older.addInterview(acme);
    const newer = await upgradeTo(3);
    expect(newer.version).toBe(3);
    await expect(older.addInterview(acme)).rejects.toMatchObject({ code: 'newer' });
    newer.close();
  });

  test('a page that does not let go: says blocked, and works once it is gone', async () => {
    (await openWindow()).close();
    const stubborn = await openDB('afterword');
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => open(name, name === 'afterword' ? 3 : version));
    await expect(openWindow(0)).rejects.toMatchObject({ code: 'blocked' });
    stubborn.close();
    await expect(openWindow()).resolves.toBeDefined();
  });
});

describe('a connection closed under us', () => {
  async function openAndHold() {
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('success', () => request.result.name === 'afterword' && opened.push(request.result));
      return request;
    });
    return { store: await openWindow(), opened };
  }
  type Raw = Parameters<typeof forceCloseDatabase>[0];

  test('by the browser: reopened, and the write done', async () => {
    const { store, opened } = await openAndHold();
    await store.addInterview(acme);
    forceCloseDatabase(opened[0] as unknown as Raw);
    await store.addInterview(acme);
    expect(await store.entries()).toHaveLength(2);
    expect(opened).toHaveLength(2);
  });

  test('without a word: reopened, and the write done once', async () => {
    const { store, opened } = await openAndHold();
    opened[0]?.close();
    await store.addInterview(acme);
    expect(await store.entries()).toHaveLength(1);
  });

  test('in the middle of a write: done again, and done once', async () => {
    const { store, opened } = await openAndHold();
    const { interview } = await store.addInterview(acme);
    const saving = store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
    forceCloseDatabase(opened[0] as unknown as Raw);
    await saving;
    expect((await store.entries())[0]?.notes).toMatchObject([{ text: 'climbing' }]);
  });

  test('under two keys of one note: both are written, and no second note comes of it', async () => {
    const { store, opened } = await openAndHold();
    const { interview } = await store.addInterview(acme);
    opened[0]?.close();
    const note = { id: 'n', interviewId: interview.id };
    await Promise.all([
      store.saveNote({ ...note, text: 'c', from: '' }),
      store.saveNote({ ...note, text: 'cl', from: 'c' }),
    ]);
    expect((await store.entries())[0]?.notes.map(({ text }) => text)).toEqual(['cl']);
  });

  test('and not to be had again: says closed', async () => {
    const { store, opened } = await openAndHold();
    opened[0]?.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw error('UnknownError');
    });
    await expect(store.entries()).rejects.toMatchObject({ code: 'closed' });
  });

  test('by ourselves: says closed', async () => {
    const store = await openWindow();
    store.close();
    await expect(store.entries()).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('a record that fits no schema', () => {
  const broken = [
    ['interviews', { id: 'x', interviewId: 'x', fields: { company: 7 } }],
    ['notes', { id: 'n2', interviewId: 'id-0001' }],
    ['followUps', { id: 'id-0001', interviewId: 'id-0001', createdAt: 'never' }],
  ] as const;

  async function withBroken() {
    const store = await openWindow();
    await store.addInterview(acme);
    await store.saveNote({ id: 'n1', interviewId: 'id-0001', text: 'good', from: '' });
    const database = await openDB('afterword');
    for (const [kind, record] of broken) await database.put(kind, record);
    database.close();
    return store;
  }

  test('is set aside, and the rest works', async () => {
    const store = await withBroken();
    const entries = await store.entries();
    expect(entries).toMatchObject([{ notes: [{ text: 'good' }], followUps: [{ state: 'open' }] }]);
    expect(await store.asideCount()).toBe(3);
    expect(await store.entries()).toEqual(entries);
    expect(await store.asideCount()).toBe(3);
  });

  test('leaves with the export', async () => {
    const store = await withBroken();
    const file = JSON.parse(await store.exportAll());
    expect(file.aside.map(({ at: _, ...rest }: { at: number }) => rest)).toEqual(
      expect.arrayContaining(broken.map(([kind, record]) => ({ kind, record }))),
    );
  });

  test('comes back with an import, once, however often, and so does the file it came in', async () => {
    const store = await withBroken();
    const file = await store.exportAll();
    await store.deleteEverything();
    for (const _ of ['first', 'second']) await store.importAll(file);
    expect(await store.asideCount()).toBe(3);
    expect(await store.exportAll()).toBe(file);
  });

  test('of another shape in the file costs the rest of it nothing', async () => {
    const store = await withBroken();
    const file = JSON.parse(await store.exportAll());
    await store.deleteEverything();
    await store.importAll(JSON.stringify({ ...file, aside: [...file.aside, 'nothing'] }));
    expect(await store.entries()).toMatchObject([{ notes: [{ text: 'good' }] }]);
  });

  test('can be written over', async () => {
    const store = await withBroken();
    const sent = { followUpId: 'id-0001', at: 5, way: 'email', scheduled: false, fingerprint: null } as const;
    expect((await store.markSent(sent)).followUps).toMatchObject([{ state: 'sent', at: 5 }]);
  });

  test('does not hold up the edits behind it', async () => {
    const dead = await openWindow();
    const { interview } = await dead.addInterview(acme);
    dead.close();
    const log = await openDB('afterword-keys-0');
    await log.add('0', {
      order: Number.MAX_SAFE_INTEGER,
      edits: [{ kind: 'notes', id: 'n', interviewId: interview.id, at: 1, set: null }, { kind: 'nothing' }],
    });
    log.close();
    const store = await openWindow();
    expect((await store.saveNote({ id: 'm', interviewId: interview.id, text: 'good', from: '' })).notes).toMatchObject([
      { text: 'good' },
    ]);
  });
});

describe('a page that dies', () => {
  test('in the task of the key press everything is handed over and committed, before anything is waited for', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    const done: string[] = [];
    const add = IDBObjectStore.prototype.add;
    const commit = IDBTransaction.prototype.commit;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
      done.push(`${this.name} ${this.transaction.durability} ${JSON.stringify(value)}`);
      return add.call(this, value);
    });
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      done.push('commit');
      commit.call(this);
    });
    const saving = store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: 'climbin' });
    expect(done).toEqual([expect.stringMatching(/^\d relaxed .*"climbing"/), 'commit']);
    await saving;
  });

  test('no other page stands in the way of its next key, whatever it reads or writes', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    const waitsFor: string[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      waitsFor.push(this.name);
      return transaction.apply(this, args);
    });
    const saving = store.saveNote({ id: 'n', interviewId: interview.id, text: 'c', from: '' });
    const [own] = waitsFor;
    await saving;
    waitsFor.length = 0;
    const other = await openWindow();
    await other.entries();
    await other.saveNote({ id: 'm', interviewId: interview.id, text: 'd', from: '' });
    await other.importAll(await other.exportAll());
    expect(waitsFor).not.toContain(own);
  });

  test('a page that looks while another works in what it left waits for that', async () => {
    const dying = await openWindow();
    const { interview } = await dying.addInterview(acme);
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (this.name === 'afterword') throw new Error('the page is gone');
      return transaction.apply(this, args);
    });
    await expect(dying.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' })).rejects.toThrow();
    dying.close();
    vi.restoreAllMocks();
    const [one, other] = [await openWindow(), await openWindow()];
    for (const entries of await Promise.all([one.entries(), other.entries()])) {
      expect(entries[0]?.notes).toMatchObject([{ text: 'climbing' }]);
    }
  });

  test("a log that cannot be opened stands in nobody's way", async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    store.close();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name !== 'afterword') throw error('UnknownError');
      return open(name, version);
    });
    const next = await openWindow();
    await next.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from: '' });
    expect((await next.entries())[0]?.notes).toMatchObject([{ text: 'climbing' }]);
  });

  test("a log that can be opened and not be read, as from a damaged disk, keeps no other page's words from us", async () => {
    const dying = [await openWindow(), await openWindow(), await openWindow()] as const;
    const { interview } = await dying[0].addInterview(acme);
    const transaction = IDBDatabase.prototype.transaction;
    const only = (refuses: (name: string, stores: string | Iterable<string>) => boolean) =>
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
        if (refuses(this.name, args[0])) throw error('UnknownError');
        return transaction.apply(this, args);
      });
    only((name) => name === 'afterword');
    for (const [index, store] of dying.entries()) {
      const note = { id: `n${index}`, interviewId: interview.id, text: `from ${index}`, from: '' };
      await expect(store.saveNote(note)).rejects.toThrow();
      store.close();
    }
    vi.restoreAllMocks();
    only((name, stores) => name === 'afterword-keys-1' && typeof stores !== 'string');
    const next = await openWindow();
    const { notes } = (await next.entries())[0] ?? {};
    expect(notes?.map(({ text }) => text)).toEqual(['from 0', 'from 2']);
    vi.restoreAllMocks();
  });

  test('an edit is worked in once, though its page died before the log was emptied', async () => {
    const dying = await openWindow();
    const other = await openWindow();
    const { interview } = await dying.addInterview(acme);
    await dying.saveNote({ id: 'n', interviewId: interview.id, text: 'her first week', from: '' });
    await other.saveNote({ id: 'n', interviewId: interview.id, text: 'the gym', from: 'her first week' });
    dying.close();
    expect((await (await openWindow()).entries())[0]?.notes).toMatchObject([{ text: 'the gym' }]);
  });

  test('after its edit was kept and before it was worked in: the next page has it, in order', async () => {
    const dying = await openWindow();
    const { interview } = await dying.addInterview(acme);
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      names,
      mode,
      options,
    ) {
      if (Array.isArray(names) && names.length > 1) throw new Error('the page is gone'); // not the log
      return transaction.call(this, names, mode, options);
    });
    for (const text of ['c', 'cl', 'cli']) {
      const saving = dying.saveNote({ id: 'n', interviewId: interview.id, text, from: text.slice(0, -1) });
      await expect(saving).rejects.toThrow();
    }
    dying.close();
    vi.restoreAllMocks();
    const next = await openWindow();
    expect((await next.entries())[0]?.notes).toMatchObject([{ text: 'cli' }]);
    next.close();
    expect((await (await openWindow()).entries())[0]?.notes).toMatchObject([{ text: 'cli' }]);
  });
});

describe('everything deleted while another page writes', () => {
  test('ends empty, and both go on', async () => {
    const [here, there] = [await openWindow(), await openWindow()];
    const { interview, followUps } = await there.addInterview({ ...acme, interviewers: [{ name: 'Jane', email: '' }] });
    const text = 'Secret note of some length';
    const writing = [...text].map((_, at) =>
      there.saveNote({ id: 'n', interviewId: interview.id, text: text.slice(0, at + 1), from: text.slice(0, at) }),
    );
    const deleting = here.deleteEverything();
    const more = [
      there.saveInterview({ id: interview.id, company: 'Secret Ltd' }),
      there.saveInterviewer({ id: 'bo', interviewId: interview.id, name: 'Secret Bo' }),
      there.skip(followUps[0]?.id ?? ''),
    ];
    const results = await Promise.allSettled([...writing, deleting, ...more]);
    for (const result of results.slice(-3))
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'gone' } });
    expect(await here.entries()).toEqual([]);
    // The other page empties its log when its typing rests.
    await vi.waitFor(async () => expect(await contents()).not.toMatch(/Secret|Jane/), 5000);
    clock.at += 1;
    await there.addInterview(acme);
    expect(await here.entries()).toHaveLength(1);
  });
});

test('where pages cannot hear each other, each still hears itself', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const store = await openWindow();
  const heard = vi.fn();
  store.onChange(heard);
  await store.addInterview(acme);
  expect(heard).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
