import type { Id } from '../model';
import { type Reading, UNDO_MS } from './read';
import { lives } from './rows';
import { getRow, putRow, rowsOf, type Transaction } from './transaction';

/** Sets broken records aside, and purges deleted content: of an interview all that hung on it. */
export async function tidy(tx: Transaction<'readwrite'>, { broken, overdue }: Reading, now: number): Promise<void> {
  for (const { kind, key } of broken) await getRow(tx, kind, key, now);
  for (const { kind, key } of overdue) {
    const row = await getRow(tx, kind, key, now);
    if (!row || lives(row) || row.removed.at >= now - UNDO_MS) continue; // brought back meanwhile
    await putRow(tx, kind, { ...row, fields: null, times: {} });
    if (kind === 'interviews') await dropParts(tx, key);
  }
}

async function dropParts(tx: Transaction<'readwrite'>, interviewId: Id): Promise<void> {
  for (const kind of ['interviewers', 'notes', 'followUps'] as const) {
    for (const { id } of await rowsOf(tx, kind, interviewId)) await tx.objectStore(kind).delete(id);
  }
}
