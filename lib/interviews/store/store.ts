/** The database as the product sees it. Every transaction is started here or in journal.ts, whoever calls. */
import type { Clock } from '../../clock';
import type { Store } from '../contract';
import { StoreError } from '../errors';
import type { Entry, Id } from '../model';
import { putAside } from './aside';
import { assemble, type Rows } from './assemble';
import { bringBack, copyIsBehind } from './bring-back';
import { openChanges } from './changes';
import { connect } from './connection';
import type { Edit, EditOf } from './edits';
import { eraseCopy, eraseRows } from './erase';
import { writeExport } from './export';
import { readImport } from './import';
import { openJournal } from './journal';
import { ledgerOf, putLedger, putOff } from './ledger';
import { forgetLines } from './line';
import { type Locks, webLocks } from './locks';
import { planMerge } from './merge-in';
import { readRecent, readRest, readRows, readThese } from './read';
import { type Fields, KINDS } from './rows';
import type { Database } from './schema';
import { type CopyArea, openSecondCopy } from './second-copy';
import { tidy } from './tidy';
import { putRows, type Transaction, transact } from './transaction';

interface StoreOptions {
  readonly clock: Clock;
  /** UUIDs; a test hands in its own. */
  readonly newId?: () => Id;
  /** False where nobody types: what is written goes into the rows at once, and no log is kept for this page. */
  readonly logs?: boolean;
  readonly locks?: Locks;
  /** Where a second copy lies; null: nowhere. */
  readonly copyArea?: CopyArea | null;
  /** How long an older page may block an upgrade before we say so, ms. */
  readonly patienceMs?: number;
}

type Given<T> = { readonly [F in keyof T]?: Exclude<T[F], undefined> };

/** Only what is given: `undefined` means "as it was". */
const given = <T extends object>(patch: T): Given<T> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Given<T>;

/** Opens the database; rejects with a `StoreError`. Open it before the first render, so that no write has to wait. */
export async function openStore({
  clock,
  newId = () => crypto.randomUUID(),
  logs = true,
  locks = webLocks,
  copyArea = null,
  patienceMs,
}: StoreOptions): Promise<Store> {
  /** Until then the last keys of before lie in the copy, under the names that logs have now. */
  let isBack = false;
  const connecting = connect(async (database) => {
    try {
      await eraseCopy(database, copyArea);
      if (!copyArea) return;
      await bringBack(database, copyArea, clock.now(), newId);
      isBack = true;
    } catch {
      // What there is can be read all the same.
    }
  }, patienceMs);
  const opening = connecting.then((connection) => connection.run(async (database) => database));
  const copy =
    copyArea &&
    openSecondCopy(copyArea, {
      rows: async (ids) => {
        const read = (tx: Transaction<'readonly'>) => readThese(tx, ids, clock.now());
        return (await connecting).run((database) => transact(database, 'readonly', read, 'relaxed', KINDS));
      },
      rest: async () => (await connecting).run(readRest),
      behind: async () => (await connecting).run(copyIsBehind),
    });
  const journal = await openJournal(opening, {
    newId,
    locks,
    logs,
    received: (log, logged) => isBack && copy?.keepLatest(log, logged),
    refused: (log, waiting) => isBack && copy?.restate(log, waiting),
    written: (ids, worked) => copy?.keep(ids, isBack ? worked : []),
  });
  const connection = await connecting;
  const changes = openChanges();
  changes.listen(({ interviewId, own }) => {
    if (interviewId !== null || own) return;
    void journal.letGo().catch(() => undefined);
    copy?.lookAgain();
  });

  const settle = async (database: Database): Promise<void> => {
    if (await journal.settle(database)) changes.tell(null);
  };

  const load = (interviewId?: Id): Promise<Rows> =>
    connection.run(async (database) => {
      const now = clock.now();
      await settle(database);
      const reading = await transact(database, 'readonly', (tx) => readRows(tx, now, interviewId), 'relaxed', KINDS);
      if (reading.broken.length + reading.overdue.length > 0) {
        await transact(database, 'readwrite', (tx) => tidy(tx, reading, now), 'strict', [...KINDS, 'aside']);
        copy?.keep(reading.overdue.map((one) => one.interviewId));
        copy?.keepRest();
        await journal.letGo();
      }
      return reading.rows;
    });

  const loadRecent = (since: number): Promise<Rows> =>
    connection.run(async (database) => {
      const now = clock.now();
      await settle(database);
      return transact(database, 'readonly', (tx) => readRecent(tx, since, now), 'relaxed', KINDS);
    });

  const write = async (...edits: [Edit, ...Edit[]]): Promise<Entry> => {
    const entry = await connection.run((database) => journal.write(database, edits));
    if (!entry) throw new StoreError('gone');
    changes.tell(entry.interview.id);
    return entry;
  };

  const followUp = (id: Id, set: Partial<Fields<'followUps'>>): Promise<Entry> =>
    write({ kind: 'followUps', id, interviewId: null, at: clock.now(), set });

  const keepLedger = async (put: (tx: Transaction<'readwrite'>) => Promise<void>): Promise<void> => {
    await connection.run((database) => transact(database, 'readwrite', put, 'strict', ['ledger']));
    copy?.keepRest();
  };

  return {
    newId,

    entries: async () => assemble(await load()),
    recent: async (since) => assemble(await loadRecent(since)),
    entry: async (interviewId) => assemble(await load(interviewId))[0] ?? null,
    asideCount: () => connection.run((database) => database.count('aside')),

    addInterview({ id = newId(), interviewers = [], ...fields }) {
      const at = clock.now();
      const people = interviewers.filter(({ name, email }) => name || email);
      return write(
        { kind: 'interviews', id, interviewId: id, at, set: given(fields), create: true },
        // A millisecond apart, so that they keep their order.
        ...people.map(
          ({ name, email }, index): Edit => ({
            kind: 'interviewers',
            id: newId(),
            interviewId: id,
            at: at + index,
            set: { name, email },
          }),
        ),
      );
    },
    saveInterview: ({ id, ...fields }) =>
      write({ kind: 'interviews', id, interviewId: id, at: clock.now(), set: given(fields) }),
    saveInterviewer: ({ id, interviewId = null, ...fields }) =>
      write({ kind: 'interviewers', id, interviewId, at: clock.now(), set: given(fields) }),
    saveNote({ id, interviewId = null, from, nth = 0, ...fields }) {
      const isTyped = fields.text !== undefined;
      const edit: EditOf<'notes'> = {
        kind: 'notes',
        id,
        interviewId,
        // A millisecond apart, so that they keep their order.
        at: clock.now() + nth,
        set: isTyped ? { ...given(fields), besides: null } : given(fields),
      };
      return write({ ...edit, kind: 'notes', ...(from === undefined ? {} : { from }) });
    },
    async remove(kind, id) {
      await write({ kind, id, interviewId: null, at: clock.now(), set: {}, removed: true });
      return { kind, id };
    },
    restore: ({ kind, id }) => write({ kind, id, interviewId: null, at: clock.now(), set: {}, removed: false }),

    markSent: ({ followUpId, ...mark }) => followUp(followUpId, { state: 'sent', ...mark }),
    otherwise: (id, way, at) => followUp(id, { state: 'otherwise', at, way, scheduled: false, fingerprint: null }),
    skip: (id) => followUp(id, { state: 'skipped', at: clock.now(), way: null, scheduled: false, fingerprint: null }),
    reopen: (id) => followUp(id, { state: 'open', at: null, way: null, scheduled: false, fingerprint: null }),
    answered: (id, answeredAt) => followUp(id, { answeredAt }),
    secondDone: (id, secondDoneAt) => followUp(id, { secondDoneAt }),

    ledger: () => connection.run(async (database) => ledgerOf(await database.getAll('ledger'))),
    recordFired(ids, now) {
      const fired = ids.map((id) => ({ id, firedAt: now, until: null }));
      return keepLedger((tx) => putLedger(tx, fired));
    },
    snooze: (ids, until) => keepLedger((tx) => putOff(tx, ids, until)),

    async exportAll() {
      const rows = await load();
      return writeExport({ rows, ...(await connection.run(readRest)) }, clock.now());
    },
    async importAll(text, { revive = false } = {}) {
      const file = readImport(text);
      await load(); // works in what waits, and sets broken records aside
      const { put, result } = await connection.run((database) =>
        transact(database, 'readwrite', async (tx) => {
          const { rows } = await readRows(tx, clock.now());
          const plan = planMerge(rows, file.rows, revive);
          await putRows(tx, plan.put);
          await putLedger(tx, file.ledger);
          await putAside(tx, file.aside);
          return plan;
        }),
      );
      copy?.keep(KINDS.flatMap((kind) => put[kind].map(({ interviewId }) => interviewId)));
      copy?.keepRest();
      changes.tell(null);
      return result;
    },
    async deleteEverything() {
      await connection.run(async (database) => {
        await settle(database);
        // First, since the next page looks into them while it opens the database.
        await forgetLines(copyArea);
        await eraseRows(database);
        await journal.forget();
        await copy?.forget();
        await eraseCopy(database, copyArea);
      });
      changes.tell(null);
    },

    onChange: changes.listen,
    close() {
      changes.close();
      journal.close();
      connection.close();
    },
  };
}
