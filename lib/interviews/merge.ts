/** Two copies of one record become one: field by field the later edit. Order of the copies does not matter. */
import type { Kind } from './contract';
import { blank, type Fields, type Row } from './rows';

/** Of two values with their times the later; of the same time the larger, so that both sides choose alike. */
function later<T>(a: T, aAt: number, b: T, bAt: number): T {
  if (aAt !== bAt) return aAt > bAt ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

export function mergeRows<K extends Kind>(kind: K, a: Row<K>, b: Row<K>): Row<K> {
  const removed =
    a.removed.at === b.removed.at
      ? { is: a.removed.is || b.removed.is, at: a.removed.at }
      : later(a.removed, a.removed.at, b.removed, b.removed.at);
  const common = {
    id: a.id,
    interviewId: a.interviewId,
    createdAt: Math.min(a.createdAt, b.createdAt),
    removed,
  };
  // Content that was deleted for good on one side does not come back from an old copy.
  if (removed.is && (a.fields === null || b.fields === null)) return { ...common, fields: null, times: {} };
  if (a.fields === null) return { ...common, fields: b.fields, times: b.times };
  if (b.fields === null) return { ...common, fields: a.fields, times: a.times };

  const fields: Fields<K> = { ...a.fields };
  const times: { [F in keyof Fields<K>]?: number | undefined } = {};
  for (const field of Object.keys(blank[kind]) as (keyof Fields<K>)[]) {
    const aAt = a.times[field] ?? a.createdAt;
    const bAt = b.times[field] ?? b.createdAt;
    fields[field] = later(a.fields[field], aAt, b.fields[field], bAt);
    if (field in a.times || field in b.times || aAt !== bAt) times[field] = Math.max(aAt, bAt);
  }
  return { ...common, fields, times };
}
