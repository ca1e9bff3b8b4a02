/** "Delete everything": with the rows a mark is set, so that a browser killed in the middle leaves the rest to the next page. */
import type { Database } from './schema';
import { type CopyArea, emptyCopy } from './second-copy';
import { STORES, transact } from './transaction';

/** A mark among the logs' (schema.ts): the rows are gone, and what the second copy has of them has to go. */
const ERASING = { log: 'erasing', order: 1 } as const;

export const eraseRows = (database: Database): Promise<void> =>
  transact(
    database,
    'readwrite',
    async (tx) => {
      await Promise.all(STORES.map((name) => tx.objectStore(name).clear()));
      await tx.objectStore('worked').put(ERASING);
    },
    'strict',
    [...STORES, 'worked'],
  );

/** What lies in the second copy; nothing where nothing is being deleted. */
export async function eraseCopy(database: Database, area: CopyArea | null): Promise<void> {
  if (!(await database.get('worked', ERASING.log))) return;
  if (area) await emptyCopy(area);
  await database.delete('worked', ERASING.log);
}
