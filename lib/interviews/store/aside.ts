/** Records that fit no schema, as they were found: kept, so that a later version or a person can still read them. */
import * as v from 'valibot';
import { KINDS } from './rows';
import type { Transaction } from './transaction';

export const asideSchema = v.object({ kind: v.picklist(KINDS), record: v.unknown(), at: v.number() });
export type Aside = v.InferOutput<typeof asideSchema>;

/** Adds those that are not there yet, whenever they were set aside. */
export async function putAside(tx: Transaction<'readwrite'>, records: readonly Aside[]): Promise<void> {
  const said = ({ kind, record }: Aside): string => JSON.stringify([kind, record]);
  const store = tx.objectStore('aside');
  const known = new Set((await store.getAll()).map(said));
  for (const one of records) if (!known.has(said(one))) await store.add(one);
}
