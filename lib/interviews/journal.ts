/** How an edit gets in: first as it is, in this very task, then worked into the rows (see edits.ts). */
import { assemble } from './assemble';
import type { Edit } from './edits';
import type { Entry, Id } from './model';
import { readRows } from './read';
import { lives } from './rows';
import type { Database } from './schema';
import { getRow, type Transaction, transact } from './transaction';
import { workIn } from './work-in';

/** Commits at once: nothing that happens to the page afterwards can take the edits back. */
async function log(database: Database, edits: readonly Edit[]): Promise<void> {
  const tx = database.transaction('edits', 'readwrite', { durability: 'strict' });
  const added = tx.store.add({ edits });
  tx.commit();
  await Promise.all([added, tx.done]);
}

/** The interview after the edit; null: what was to be edited is gone. A deleted interview answers with its last entry. */
async function outcome(tx: Transaction<'readwrite'>, edit: Edit): Promise<Entry | null> {
  const row = await getRow(tx, edit.kind, edit.id, edit.at);
  if (!row || lives(row) === (edit.removed ?? false)) return null;
  const { rows } = await readRows(tx, edit.at, row.interviewId);
  const revived = edit.removed
    ? rows.interviews.map((one) => ({ ...one, removed: { is: false, at: one.removed.at } }))
    : rows.interviews;
  return assemble({ ...rows, interviews: revived })[0] ?? null;
}

export async function writeEdits(
  database: Database,
  edits: readonly [Edit, ...Edit[]],
  newId: () => Id,
): Promise<Entry | null> {
  const logged = log(database, edits);
  // `relaxed`: if the disk forgets this one, the edits are still waiting in the log.
  const worked = transact(
    database,
    'readwrite',
    async (tx) => {
      await workIn(tx, newId);
      return outcome(tx, edits[0]);
    },
    'relaxed',
  );
  const [first, second] = await Promise.allSettled([logged, worked]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return second.value;
}

/** Works in what a page left behind when it died. */
export async function settle(database: Database, newId: () => Id): Promise<void> {
  const waiting = await database.count('edits');
  if (waiting > 0) await transact(database, 'readwrite', (tx) => workIn(tx, newId), 'relaxed');
}
