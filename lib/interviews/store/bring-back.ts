/** Puts the second copy (second-copy.ts) into a database that the browser began anew. */
import type { Id } from '../model';
import { putAside } from './aside';
import type { Rows } from './assemble';
import { newsTo } from './edits';
import { putLedger } from './ledger';
import { planMerge } from './merge-in';
import { readRest, readRows } from './read';
import type { Database } from './schema';
import { type Copied, type CopyArea, readCopy, writeAll } from './second-copy';
import { getRow, putRows, STORES, type Transaction, transact } from './transaction';
import { workIn } from './work-in';

/** An interview whose deletion was taken back last: what hangs on it comes back, too. */
function withUndone({ rows, latest }: Copied): Rows {
  const undone = new Map(
    latest.flatMap(({ edits }) =>
      edits.flatMap(({ id, at, removed }) => (removed === false ? [[id, at] as const] : [])),
    ),
  );
  const interviews = rows.interviews.map((row) =>
    (undone.get(row.id) ?? Number.NEGATIVE_INFINITY) >= row.removed.at
      ? { ...row, removed: { is: false, at: row.removed.at + 1 } }
      : row,
  );
  return { ...rows, interviews };
}

/** Marks among the logs' (schema.ts). With this one, the copy holds what the database does, or soon will. */
const COPIED = { log: 'second-copy', order: 1 } as const;
/** With this one, what the copy had is in the database: it must not come once more, over what was edited since. */
const BROUGHT = { log: 'second-copy-brought', order: 1 } as const;

/** The next page copies all of it. */
export const copyIsBehind = (database: Database): Promise<void> => database.delete('worked', COPIED.log);

/**
 * Brings back once in the life of a database, and copies all of it then, and whenever the copy was behind; a page that
 * dies meanwhile leaves it to the next. Rejects where the browser gives no area, or the disk is full: what was not done
 * waits for the next opening.
 */
export async function bringBack(database: Database, area: CopyArea, now: number, newId: () => Id): Promise<void> {
  if (await database.get('worked', COPIED.log)) return;
  const copied = await readCopy(area);
  const bring = async (tx: Transaction<'readwrite'>): Promise<Rows> => {
    const marks = tx.objectStore('worked');
    if (await marks.get(BROUGHT.log)) return (await readRows(tx, now)).rows;
    const { put } = planMerge((await readRows(tx, now)).rows, withUndone(copied), false);
    await putRows(tx, put);
    for (const { order, edits } of copied.latest) {
      for (const edit of edits) {
        const news = newsTo(await getRow(tx, edit.kind, edit.id, now), edit);
        if (news) await workIn(tx, [{ order, edits: [news] }], newId);
      }
    }
    await putLedger(tx, copied.ledger);
    await putAside(tx, copied.aside);
    await marks.put(BROUGHT);
    return (await readRows(tx, now)).rows;
  };
  const rows = await transact(database, 'readwrite', bring, 'strict', [...STORES, 'worked']);
  // A database of before there were copies is copied whole.
  await writeAll(area, rows, await readRest(database));
  await area.remove([...copied.latestKeys]);
  await transact(database, 'readwrite', (tx) => tx.objectStore('worked').put(COPIED), 'strict', ['worked']);
}
