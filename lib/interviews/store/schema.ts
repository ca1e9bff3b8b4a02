/** The database's stores as a type. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Kind } from '../contract';
import type { Id } from '../model';
import type { Aside } from './aside';
import type { Row } from './rows';

export const DATABASE = 'afterword';
export const VERSION = 2;

interface RowStore<K extends Kind> {
  key: Id;
  value: Row<K>;
  indexes: { interviewId: Id };
}

/** A page's log, and the order up to which its edits are in the rows. */
export interface Worked {
  readonly log: string;
  readonly order: number;
}

export interface Schema extends DBSchema {
  interviews: RowStore<'interviews'> & { indexes: { endsAt: number } };
  interviewers: RowStore<'interviewers'>;
  notes: RowStore<'notes'>;
  followUps: RowStore<'followUps'>;
  /**
   * How far each log's edits are in the rows, so that none is worked in twice (see journal.ts); and marks of what was
   * done to the whole database (bring-back.ts, erase.ts).
   */
  worked: { key: string; value: Worked };
  /** Reminder id -> when it fired, until when it is put off. */
  ledger: {
    key: string;
    value: { readonly id: string; readonly firedAt: number | null; readonly until: number | null };
  };
  /** Records that fit no schema, as they were found. */
  aside: { key: number; value: Aside };
}

export type Database = IDBPDatabase<Schema>;
