/**
 * How an edit gets in: first as it is, in this very task, then worked into the rows (see edits.ts).
 *
 * A page that dies takes with it what still waits for a lock, committed or not. So a key press must never wait for one:
 * there are two logs, and while one is worked in, keys go to the other; and whoever only reads locks no log.
 */
import { assemble } from './assemble';
import type { Edit } from './edits';
import type { Entry, Id } from './model';
import { readRows } from './read';
import { KINDS, lives } from './rows';
import { type Database, LOGS, type Log } from './schema';
import { getRow, putRow, type Transaction, transact } from './transaction';
import { workIn } from './work-in';

export interface Journal {
  /** Resolves with the interview after the edit; null: what was to be edited is gone. */
  write(database: Database, edits: readonly [Edit, ...Edit[]]): Promise<Entry | null>;
  /** Works in what a page left behind when it died; later, only what is older than a moment: its page is at it. */
  settle(database: Database, now: number): Promise<void>;
}

const MOMENT_MS = 2000;
const REST_MS = 400;

export function openJournal(newId: () => Id): Journal {
  let filling: Log = 'edits';
  let order = 0;
  let isFirst = true;
  let leftOver = false;
  let flushing: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<Outcomes> | null = null;
  let next: { readonly edits: Edit[]; readonly done: Promise<Outcomes> } | null = null;

  /**
   * Commits at once: nothing that happens to the page or the browser afterwards can take the edits back. `relaxed`,
   * because the next key would wait while the disk is flushed: `flush` does that, when typing rests.
   */
  const log = async (database: Database, edits: readonly [Edit, ...Edit[]]): Promise<void> => {
    order = Math.max(order + 1, edits[0].at * 1000);
    const tx = database.transaction(filling, 'readwrite', { durability: 'relaxed' });
    const added = tx.store.add({ order, edits });
    tx.commit();
    await Promise.all([added, tx.done]);
  };

  const work = (database: Database, logs: readonly Log[], asked: readonly Edit[]): Promise<Outcomes> =>
    transact(
      database,
      'readwrite',
      async (tx) => {
        await workIn(tx, logs, newId);
        return outcomes(tx, asked);
      },
      'relaxed',
      [...KINDS, 'aside', ...logs],
    );

  const swap = async (database: Database, asked: readonly Edit[]): Promise<Outcomes> => {
    const full = filling;
    filling = full === 'edits' ? 'moreEdits' : 'edits';
    // What an earlier try left is older, and must go in first.
    const logs = leftOver ? LOGS : [full];
    leftOver = true;
    const entries = await work(database, logs, asked);
    leftOver = false;
    return entries;
  };

  /** Works in all that is logged by now. One at a time: whoever comes meanwhile shares the next. */
  const drain = (database: Database, asked: Edit): Promise<Outcomes> => {
    if (next) {
      next.edits.push(asked);
      return next.done;
    }
    const edits = [asked];
    const start = (): Promise<Outcomes> => {
      next = null;
      underway = swap(database, edits);
      return underway;
    };
    if (!underway) return start();
    next = { edits, done: Promise.allSettled([underway]).then(start) };
    return next.done;
  };

  /** Against a power cut: one real write that waits for the disk takes all before it along. */
  const flushSoon = (database: Database, { kind, id }: Edit): void => {
    clearTimeout(flushing);
    flushing = setTimeout(() => {
      const again = async (tx: Transaction<'readwrite'>): Promise<void> => {
        const row = await tx.objectStore(kind).get(id);
        if (row) await putRow(tx, kind, row);
      };
      // Closed meanwhile: what was written is the browser's by now.
      transact(database, 'readwrite', again, 'strict', [kind]).catch(() => undefined);
    }, REST_MS);
  };

  return {
    async write(database, edits) {
      const logging = log(database, edits);
      const working = drain(database, edits[0]).finally(() => {
        underway = null;
      });
      const [logged, worked] = await Promise.allSettled([logging, working]);
      if (logged.status === 'rejected') throw logged.reason;
      if (worked.status === 'rejected') throw worked.reason;
      flushSoon(database, edits[0]);
      return worked.value.get(edits[0]) ?? null;
    },
    async settle(database, now) {
      const since = isFirst ? Number.POSITIVE_INFINITY : now - MOMENT_MS;
      const waiting = await Promise.all(LOGS.map((name) => database.getAll(name)));
      if (waiting.flat().some(({ edits }) => edits.some(({ at }) => !(at > since)))) await work(database, LOGS, []);
      isFirst = false;
    },
  };
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
