/** How a database of an older version becomes one of this version. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Logged } from './key-log';
import type { Database, Schema } from './schema';
import type { Transaction } from './transaction';
import { workIn } from './work-in';

/** All stores there are: an upgrade's transaction holds each of them. */
type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
type Upgrade = (database: IDBPDatabase, tx: Upgrading) => Promise<void>;

const ROWS_1 = ['interviews', 'interviewers', 'notes', 'followUps'];
const LOGS_1 = ['edits', 'moreEdits'];

/** `upgrades[n]` makes version n + 1 of version n. Never edit one that was released: add the next. */
const upgrades: readonly Upgrade[] = [
  async (database) => {
    for (const name of ROWS_1)
      database.createObjectStore(name, { keyPath: 'id' }).createIndex('interviewId', 'interviewId');
    for (const name of LOGS_1) database.createObjectStore(name, { keyPath: 'seq', autoIncrement: true });
    database.createObjectStore('ledger', { keyPath: 'id' });
    database.createObjectStore('aside', { autoIncrement: true });
  },
  /** Edits wait in databases of their own (key-log.ts); those that waited here are worked in. A list reads by end. */
  async (database, tx) => {
    database.createObjectStore('worked', { keyPath: 'log' });
    tx.objectStore('interviews').createIndex('endsAt', 'fields.endsAt');
    const stores = tx as unknown as { objectStore(name: string): { getAll(): Promise<Logged[]> } };
    const waiting = (await Promise.all(LOGS_1.map((name) => stores.objectStore(name).getAll()))).flat();
    await workIn(
      tx as unknown as Transaction<'readwrite'>,
      waiting.sort((a, b) => a.order - b.order),
      () => crypto.randomUUID(),
    );
    for (const name of LOGS_1) database.deleteObjectStore(name);
  },
];

/** Rejects when the upgrade was given up: then the database is as it was. */
export async function upgrade(database: Database, from: number, tx: Upgrading): Promise<void> {
  try {
    for (const step of upgrades.slice(from)) await step(database as unknown as IDBPDatabase, tx);
  } catch (error) {
    tx.abort();
    throw error;
  }
}
