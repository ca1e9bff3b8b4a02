/** The database's stores as a type, and how an older version becomes this one. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Kind } from './contract';
import type { Edit } from './edits';
import type { Id } from './model';
import type { Row } from './rows';

export const DATABASE = 'afterword';
export const VERSION = 1;

interface RowStore<K extends Kind> {
  key: Id;
  value: Row<K>;
  indexes: { interviewId: Id };
}

interface LogStore {
  key: number;
  /** `order` only grows within a page, also when the clock is set back. */
  value: { readonly seq?: number; readonly order: number; readonly edits: readonly Edit[] };
}

export const LOGS = ['edits', 'moreEdits'] as const;
export type Log = (typeof LOGS)[number];

export interface Schema extends DBSchema {
  interviews: RowStore<'interviews'>;
  interviewers: RowStore<'interviewers'>;
  notes: RowStore<'notes'>;
  followUps: RowStore<'followUps'>;
  /** Edits not yet worked into the rows: written first, in the task of the key press (see edits.ts). */
  edits: LogStore;
  /** The other log: keys go here while the first is worked in (see journal.ts). */
  moreEdits: LogStore;
  /** Reminder id -> when it fired, until when it is put off. */
  ledger: {
    key: string;
    value: { readonly id: string; readonly firedAt: number | null; readonly until: number | null };
  };
  /** Records that fit no schema, as they were found. */
  aside: { key: number; value: { readonly kind: Kind; readonly record: unknown; readonly at: number } };
}

export type Database = IDBPDatabase<Schema>;

/** `upgrades[n]` makes version n + 1 of version n. Never edit one that was released: add the next. */
const upgrades: readonly ((database: Database) => void)[] = [
  (database) => {
    for (const kind of ['interviews', 'interviewers', 'notes', 'followUps'] as const) {
      database.createObjectStore(kind, { keyPath: 'id' }).createIndex('interviewId', 'interviewId');
    }
    for (const log of LOGS) database.createObjectStore(log, { keyPath: 'seq', autoIncrement: true });
    database.createObjectStore('ledger', { keyPath: 'id' });
    database.createObjectStore('aside', { autoIncrement: true });
  },
];

export function upgrade(database: Database, from: number): void {
  for (const step of upgrades.slice(from)) step(database);
}
