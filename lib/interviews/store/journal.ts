/**
 * How an edit gets in: first as it is into this page's own log, in this very task (see key-log.ts), then worked into
 * the rows (see edits.ts). What a page left behind when it died is worked in by the next one that reads.
 */

import type { Entry, Id } from '../model';
import { assemble } from './assemble';
import type { Edit } from './edits';
import type { Logged } from './key-log';
import { claimLog, type Left, type Visit, visitLeft } from './key-logs';
import type { Locks } from './locks';
import { readRows } from './read';
import { KINDS, lives } from './rows';
import type { Database, Worked } from './schema';
import { getRow, putRow, type Transaction, transact } from './transaction';
import { workIn } from './work-in';

interface Journal {
  /** Resolves with the interview after the edit; null: what was to be edited is gone. The same list may be asked for again. */
  write(database: Database, edits: readonly [Edit, ...Edit[]]): Promise<Entry | null>;
  /**
   * Works in what waits here, and what dead pages left; where somebody types, these are looked for once in a moment.
   * Resolves with whether dead pages had left anything.
   */
  settle(database: Database): Promise<boolean>;
  /** What is in the rows goes from this page's log: it may have been deleted there for good. */
  letGo(): Promise<void>;
  /** Everything was deleted: no words stay in the logs either, but for those that still wait. */
  forget(): Promise<void>;
  close(): void;
}

interface JournalOptions {
  readonly newId: () => Id;
  readonly locks: Locks;
  /** False: edits go into the rows only. For whom nobody can close in the middle of a word. */
  readonly logs: boolean;
  /** Called in the task in which this goes into this page's log. */
  readonly received: (log: string, logged: Logged) => void;
  /** Called when an edit was refused: of this page's log these wait. */
  readonly refused: (log: string, waiting: readonly Logged[]) => void;
  /** Called when these interviews' rows are written, or nothing is to be, and with that these logs' edits are done. */
  readonly written: (interviewIds: Iterable<Id>, worked: readonly Worked[]) => void;
}

const MOMENT_MS = 2000;
/** In Chromium no key is written while the disk is flushed, so that shall happen when a person has stopped for now. */
const REST_MS = 2000;
const WRITTEN = [...KINDS, 'aside', 'worked'] as const;

/** `opening`: the rows' database, on its way; the logs are opened meanwhile. Rejects when that does. */
export async function openJournal(
  opening: Promise<Database>,
  { newId, locks, logs, received, refused, written }: JournalOptions,
): Promise<Journal> {
  let hadLeft = false;
  const visitInto =
    (rows: Database | Promise<Database>): Visit =>
    async (left) => {
      const { hadAny, interviewIds } = await workInLeft(await rows, left, newId);
      if (hadAny) hadLeft = true;
      written(
        interviewIds,
        left.map(({ log, logged }) => ({ log: log.name, order: logged.at(-1)?.order ?? 0 })),
      );
    };
  // Without a log, as on a full disk, the rows alone have to do.
  const claiming = logs ? claimLog(locks, visitInto(opening)).catch(() => null) : null;
  const database = await opening.catch((error: unknown) => {
    void claiming?.then((log) => log?.close());
    throw error;
  });
  const own = (await claiming) ?? null;
  /** Orders up to this are in the rows. */
  let worked = own ? ((await database.get('worked', own.name))?.order ?? 0) : 0;
  let waiting: readonly Logged[] = [];
  let order = worked;
  /** Asked for again, as after a lost connection, an edit keeps its place among the keys: it must not undo later ones. */
  const known = new WeakMap<readonly Edit[], Logged>();
  // Firefox's first write to a file waits for the disk (SQLite syncs a new write-ahead log); a first key must not.
  void own?.add({ order: ++order, edits: [] }, worked).catch(() => undefined); // each key says so itself
  let settledAt = own ? performance.now() : Number.NEGATIVE_INFINITY;
  let flushing: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<Outcomes> | null = null;
  let next: { readonly edits: Edit[]; readonly done: Promise<Outcomes> } | null = null;

  const swap = async (into: Database, asked: readonly Edit[]): Promise<Outcomes> => {
    const batch = waiting;
    const last = batch.at(-1)?.order ?? worked;
    const { changed, found } = await transact(
      into,
      'readwrite',
      async (tx) => {
        const changed = await workIn(tx, batch, newId);
        if (own) await tx.objectStore('worked').put({ log: own.name, order: last });
        return { changed, found: await outcomes(tx, asked) };
      },
      // With a log, it could all be done again from there.
      own ? 'relaxed' : 'strict',
      WRITTEN,
    );
    worked = last;
    waiting = waiting.filter((each) => each.order > last);
    written(changed, own ? [{ log: own.name, order: last }] : []);
    return found;
  };

  /** Works in all that waits by now. One at a time: whoever comes meanwhile shares the next. */
  const drain = (into: Database, asked: readonly Edit[]): Promise<Outcomes> => {
    if (next) {
      next.edits.push(...asked);
      return next.done;
    }
    const edits = [...asked];
    const start = (): Promise<Outcomes> => {
      next = null;
      const work = swap(into, edits).finally(() => {
        if (underway === work) underway = null;
      });
      underway = work;
      return work;
    };
    if (!underway) return start();
    next = { edits, done: Promise.allSettled([underway]).then(start) };
    return next.done;
  };

  /** Against a power cut: one real write that waits for the disk takes all before it along. Then the log is emptied. */
  const flushSoon = (into: Database, { kind, id }: Edit): void => {
    clearTimeout(flushing);
    flushing = setTimeout(() => {
      const again = async (tx: Transaction<'readwrite'>): Promise<void> => {
        const row = await tx.objectStore(kind).get(id);
        if (row) await putRow(tx, kind, row);
      };
      const done = worked;
      transact(into, 'readwrite', again, 'strict', [kind])
        .then(() => own?.purge(done))
        // Closed meanwhile: what was written is the browser's by now.
        .catch(() => undefined);
    }, REST_MS);
  };

  return {
    async write(into, edits) {
      const before = known.get(edits);
      const logged = before ?? { order: Math.max(order + 1, edits[0].at * 1000), edits };
      if (!before) {
        order = logged.order;
        waiting = [...waiting, logged];
        known.set(edits, logged);
        if (own) received(own.name, logged);
      }
      const logging = before ? null : (own?.add(logged, worked) ?? Promise.reject(new Error('No log here')));
      const [log, work] = await Promise.allSettled([logging, drain(into, [edits[0]])]);
      if (work.status === 'rejected') {
        if (log.status === 'fulfilled') throw work.reason;
        // It is nowhere, so it must not come later, when the person has given up.
        waiting = waiting.filter((each) => each !== logged);
        known.delete(edits);
        if (own) refused(own.name, waiting);
        throw own ? log.reason : work.reason;
      }
      if (own) flushSoon(into, edits[0]);
      return work.value.get(edits[0]) ?? null;
    },
    async settle(into) {
      if (waiting.length > 0) await drain(into, []);
      if (own && performance.now() - settledAt < MOMENT_MS) return false;
      // What can't be worked in now stays where it is; what is in the rows can be read all the same.
      await visitLeft(locks, visitInto(into)).then(
        () => {
          settledAt = performance.now();
        },
        () => undefined,
      );
      const had = hadLeft;
      hadLeft = false;
      return had;
    },
    async letGo() {
      await own?.purge(worked);
    },
    async forget() {
      await own?.purge(worked);
      await visitLeft(locks, async (left) => {
        for (const { log } of left) await log.purge(Number.POSITIVE_INFINITY);
      });
    },
    close() {
      clearTimeout(flushing);
      own?.close();
    },
  };
}

interface WorkedIn {
  readonly hadAny: boolean;
  /** Of all that lay there: what its page had worked in itself, that page may have told nobody. */
  readonly interviewIds: ReadonlySet<Id>;
}

/** In the order in which they were typed, whichever page that was in. */
async function workInLeft(database: Database, left: readonly Left[], newId: () => Id): Promise<WorkedIn> {
  const found = await transact(
    database,
    'readwrite',
    async (tx) => {
      const marks = tx.objectStore('worked');
      const each = left.map(async ({ log, logged }) => {
        const worked = (await marks.get(log.name))?.order ?? 0;
        const waiting = logged.filter(({ order }) => order > worked);
        const last = waiting.at(-1);
        if (last) await marks.put({ log: log.name, order: last.order });
        return waiting;
      });
      const waiting = (await Promise.all(each)).flat().sort((a, b) => a.order - b.order);
      const interviewIds = new Set(await workIn(tx, waiting, newId));
      for (const { kind, id, at } of left.flatMap(({ logged }) => logged.flatMap(({ edits }) => edits))) {
        const row = await getRow(tx, kind, id, at);
        if (row) interviewIds.add(row.interviewId);
      }
      return { hadAny: waiting.some(({ edits }) => edits.length > 0), interviewIds };
    },
    'relaxed',
    WRITTEN,
  );
  for (const { log } of left) await log.purge(Number.POSITIVE_INFINITY);
  return found;
}

/** The interviews after these edits; null: what was to be edited is gone. */
type Outcomes = ReadonlyMap<Edit, Entry | null>;

async function outcomes(tx: Transaction<'readwrite'>, asked: readonly Edit[]): Promise<Outcomes> {
  const found = new Map<Edit, Entry | null>();
  for (const edit of asked) found.set(edit, await outcome(tx, edit));
  return found;
}

/** A deleted interview answers with its last entry. */
async function outcome(tx: Transaction<'readwrite'>, edit: Edit): Promise<Entry | null> {
  const row = await getRow(tx, edit.kind, edit.id, edit.at);
  if (!row || !(lives(row) || edit.removed)) return null;
  const { rows } = await readRows(tx, edit.at, row.interviewId);
  const revived = edit.removed
    ? rows.interviews.map((one) => ({ ...one, removed: { is: false, at: one.removed.at } }))
    : rows.interviews;
  return assemble({ ...rows, interviews: revived })[0] ?? null;
}
