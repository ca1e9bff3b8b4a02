/** Which reminders fired, and which are put off. Nothing in it names a person or a note. */
import type { Ledger } from '../model';
import type { LedgerRow } from './export';
import type { Transaction } from './transaction';

const record = (entries: Iterable<readonly [string, number]>): Record<string, number> => {
  // Without a prototype, since ids may come from a file.
  const map: Record<string, number> = Object.create(null);
  for (const [id, at] of entries) map[id] = at;
  return map;
};

export const ledgerOf = (rows: readonly LedgerRow[]): Ledger => ({
  fired: record(rows.flatMap(({ id, firedAt }) => (firedAt === null ? [] : [[id, firedAt] as const]))),
  snoozed: record(rows.flatMap(({ id, until }) => (until === null ? [] : [[id, until] as const]))),
});

const laterOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

const mergeLedgerRows = (a: LedgerRow, b: LedgerRow): LedgerRow => ({
  id: a.id,
  firedAt: laterOf(a.firedAt, b.firedAt),
  until: laterOf(a.until, b.until),
});

/** Puts off: the last word counts, and what fired later than that did so under a clock that has since been set right. */
export async function putOff(tx: Transaction<'readwrite'>, ids: readonly string[], until: number): Promise<void> {
  const store = tx.objectStore('ledger');
  for (const id of ids) {
    const firedAt = (await store.get(id))?.firedAt ?? null;
    await store.put({ id, firedAt: firedAt !== null && firedAt < until ? firedAt : null, until });
  }
}

/** Adds to what is there: a later time wins. */
export async function putLedger(tx: Transaction<'readwrite'>, rows: readonly LedgerRow[]): Promise<void> {
  const store = tx.objectStore('ledger');
  for (const row of rows) {
    const old = await store.get(row.id);
    const merged = old ? mergeLedgerRows(old, row) : row;
    if (merged.firedAt !== old?.firedAt || merged.until !== old?.until) await store.put(merged);
  }
}
