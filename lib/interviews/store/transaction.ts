/** A transaction over the stores, and rows of any kind by one signature (a kind known only at run time has no type). */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Kind } from '../contract';
import type { Id } from '../model';
import type { Rows } from './assemble';
import { isSound, KINDS, type Row } from './rows';
import type { Database, Schema } from './schema';

export const STORES: StoreNames<Schema>[] = ['interviews', 'interviewers', 'notes', 'followUps', 'ledger', 'aside'];

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreNames<Schema>[], Mode>;

/**
 * Runs `work` in one transaction: all of it or nothing. `relaxed` is for what could be done again from what is already
 * safe on the disk. `stores` are those it may touch, and no others: what it locks, others wait for.
 */
export async function transact<Mode extends 'readonly' | 'readwrite', T>(
  database: Database,
  mode: Mode,
  work: (tx: Transaction<Mode>) => Promise<T>,
  durability: IDBTransactionDurability = 'strict',
  stores: readonly StoreNames<Schema>[] = STORES,
): Promise<T> {
  const tx = database.transaction([...stores], mode, { durability });
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    // The transaction's own error says more than the request's: "quota" rather than "aborted".
    const reason = await tx.done.then(
      () => error,
      (why: unknown) => why ?? error,
    );
    try {
      tx.abort();
    } catch {
      // It is over already.
    }
    throw reason;
  }
}

/** A record that fits no schema is put aside and counts as not there. */
export async function getRow<K extends Kind>(
  tx: Transaction<'readwrite'>,
  kind: K,
  id: Id,
  now: number,
): Promise<Row<K> | undefined> {
  const found: unknown = await tx.objectStore(kind).get(id);
  if (found === undefined || isSound(kind, found)) return found;
  await tx.objectStore('aside').add({ kind, record: found, at: now });
  await tx.objectStore(kind).delete(id);
  return undefined;
}

export async function rowsOf<K extends Kind>(
  tx: Transaction<'readwrite'>,
  kind: K,
  interviewId: Id,
): Promise<Row<K>[]> {
  const found: readonly unknown[] = await tx
    .objectStore(kind)
    .index('interviewId')
    .getAll(IDBKeyRange.only(interviewId));
  return found.filter((row) => isSound(kind, row));
}

export async function putRow<K extends Kind>(tx: Transaction<'readwrite'>, kind: K, row: Row<K>): Promise<void> {
  await tx.objectStore(kind).put(row as Row<never>);
}

export async function putRows(tx: Transaction<'readwrite'>, rows: Rows): Promise<void> {
  await Promise.all(KINDS.flatMap((kind) => rows[kind].map((row) => putRow(tx, kind, row))));
}
