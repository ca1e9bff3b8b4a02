/** Two copies of one record become one: field by field the later edit. Order of the copies does not matter. */
import type { Kind } from '../contract';
import { blank, type Fields, type Row, whole } from './rows';

type Times<K extends Kind> = { [F in keyof Fields<K>]?: number | undefined };

const fieldsIn = <K extends Kind>(kind: K) => Object.keys(blank[kind]) as (keyof Fields<K>)[];

/** When a field was last edited; one without a time is as old as the record. */
const timeOf = <K extends Kind>({ times, createdAt }: Row<K>, field: keyof Fields<K>): number =>
  times[field] ?? createdAt;

/** Only the times that differ from the record's, so that equal rows look equal. */
function timesOf<K extends Kind>(kind: K, createdAt: number, of: (field: keyof Fields<K>) => number): Times<K> {
  const times: Times<K> = {};
  for (const field of fieldsIn(kind)) {
    const at = of(field);
    if (at !== createdAt) times[field] = at;
  }
  return times;
}

/** Of two values with their times the later; of the same time the larger, so that both sides choose alike. */
function later<T>(a: T, aAt: number, b: T, bAt: number): T {
  if (aAt !== bAt) return aAt > bAt ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

export function mergeRows<K extends Kind>(kind: K, a: Row<K>, b: Row<K>): Row<K> {
  const isTie = a.removed.at === b.removed.at;
  const removed = isTie
    ? { is: a.removed.is || b.removed.is, at: a.removed.at }
    : later(a.removed, a.removed.at, b.removed, b.removed.at);
  const createdAt = Math.min(a.createdAt, b.createdAt);
  const common = { id: a.id, interviewId: a.interviewId, createdAt, removed };
  // Content that was deleted for good on one side does not come back from an old copy.
  if (removed.is && (a.fields === null || b.fields === null)) return { ...common, fields: null, times: {} };
  if (a.fields === null || b.fields === null) {
    const full = a.fields === null ? b : a;
    return { ...common, fields: full.fields, times: timesOf(kind, createdAt, (field) => timeOf(full, field)) };
  }
  const fields = whole(kind, a.fields);
  const others = whole(kind, b.fields);
  for (const field of fieldsIn(kind)) {
    fields[field] = later(fields[field], timeOf(a, field), others[field], timeOf(b, field));
  }
  const times = timesOf(kind, createdAt, (field) => Math.max(timeOf(a, field), timeOf(b, field)));
  return { ...common, fields, times };
}

/** Do both say the same, down to when? */
export function sameRow<K extends Kind>(kind: K, a: Row<K>, b: Row<K>): boolean {
  if (a.createdAt !== b.createdAt || a.removed.is !== b.removed.is || a.removed.at !== b.removed.at) return false;
  if (a.fields === null || b.fields === null) return a.fields === b.fields;
  const [one, other] = [whole(kind, a.fields), whole(kind, b.fields)];
  return fieldsIn(kind).every((field) => one[field] === other[field] && timeOf(a, field) === timeOf(b, field));
}
