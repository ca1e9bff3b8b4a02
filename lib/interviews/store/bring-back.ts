/** Puts the second copy (second-copy.ts) into a database that the browser began anew. */
import type { Id } from '../model';
import { putLedger } from './ledger';
import { planMerge } from './merge-in';
import { readRows } from './read';
import type { Database } from './schema';
import { type CopyArea, readCopy, writeCopy } from './second-copy';
import { putRows, transact } from './transaction';
import { workIn } from './work-in';

/** A mark among the logs' (schema.ts): this database and its copy hold the same. One without is new. */
const MARK = { log: 'second-copy', order: 1 } as const;

/**
 * Once in the life of a database; a page that dies meanwhile leaves it to the next. Rejects where the browser gives no
 * area, or the disk is full: what was not brought back waits for the next opening.
 */
export async function bringBack(database: Database, area: CopyArea, now: number, newId: () => Id): Promise<void> {
  if (await database.get('worked', MARK.log)) return;
  const copied = await readCopy(area);
  const rows = await transact(database, 'readwrite', async (tx) => {
    const { put } = planMerge((await readRows(tx, now)).rows, copied.rows, false);
    await putRows(tx, put);
    await workIn(tx, copied.latest, newId);
    await putLedger(tx, copied.ledger);
    if ((await tx.objectStore('aside').count()) === 0)
      await Promise.all(copied.aside.map((record) => tx.objectStore('aside').add(record)));
    return (await readRows(tx, now)).rows;
  });
  // A database of before there were copies is copied whole.
  await writeCopy(area, rows);
  await transact(database, 'readwrite', (tx) => tx.objectStore('worked').put(MARK), 'strict', ['worked']);
}
