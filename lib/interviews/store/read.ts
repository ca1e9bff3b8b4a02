/** Reads rows, and tells what needs tidying up: records that fit no schema, deleted content that is over its time. */
import { HOUR } from '../../time';
import type { Kind } from '../contract';
import type { Id } from '../model';
import type { Rows } from './assemble';
import { isSound, KINDS, type Row } from './rows';
import type { Database } from './schema';
import type { Rest } from './second-copy';
import type { Transaction } from './transaction';

/** How long deleted content can be brought back. */
export const UNDO_MS = HOUR;

export interface Reading {
  readonly rows: Rows;
  readonly broken: readonly { readonly kind: Kind; readonly key: Id }[];
  readonly overdue: readonly { readonly kind: Kind; readonly key: Id; readonly interviewId: Id }[];
}

const keyOf = (value: unknown): Id => (value as { readonly id: Id }).id;

/** All rows, or those of one interview. */
export async function readRows(tx: Transaction<IDBTransactionMode>, now: number, interviewId?: Id): Promise<Reading> {
  const found = await Promise.all(
    KINDS.map((kind) => {
      const store = tx.objectStore(kind);
      return interviewId === undefined ? store.getAll() : store.index('interviewId').getAll(interviewId);
    }),
  );
  const broken: { kind: Kind; key: Id }[] = [];
  const overdue: { kind: Kind; key: Id; interviewId: Id }[] = [];
  const sound = KINDS.map((kind, index): readonly Row[] =>
    (found[index] ?? []).filter((row) => {
      if (!isSound(kind, row)) {
        broken.push({ kind, key: keyOf(row) });
        return false;
      }
      const { id, interviewId, fields, removed } = row;
      if (removed.is && fields !== null && removed.at < now - UNDO_MS) overdue.push({ kind, key: id, interviewId });
      return true;
    }),
  );
  const [interviews, interviewers, notes, followUps] = sound;
  return { rows: { interviews, interviewers, notes, followUps } as unknown as Rows, broken, overdue };
}

/** More than these, and reading everything at once is quicker than one by one. */
const ONE_BY_ONE = 100;

/** Rows of these interviews, or all where those are many. */
export async function readThese(
  tx: Transaction<IDBTransactionMode>,
  interviewIds: readonly Id[],
  now: number,
): Promise<Rows> {
  if (interviewIds.length > ONE_BY_ONE) return (await readRows(tx, now)).rows;
  const each = (await Promise.all(interviewIds.map((id) => readRows(tx, now, id)))).map(({ rows }) => rows);
  return {
    interviews: each.flatMap(({ interviews }) => interviews),
    interviewers: each.flatMap(({ interviewers }) => interviewers),
    notes: each.flatMap(({ notes }) => notes),
    followUps: each.flatMap(({ followUps }) => followUps),
  };
}

/** Rows of the interviews that end after `since`, or all where those are many. */
export async function readRecent(tx: Transaction<IDBTransactionMode>, since: number, now: number): Promise<Rows> {
  const ended = tx.objectStore('interviews').index('endsAt');
  const recent = (await ended.getAll(IDBKeyRange.lowerBound(since, true))).filter((row) => isSound('interviews', row));
  return readThese(
    tx,
    recent.map(({ id }) => id),
    now,
  );
}

export async function readRest(database: Database): Promise<Rest> {
  const [ledger, aside] = await Promise.all([database.getAll('ledger'), database.getAll('aside')]);
  return { ledger, aside };
}
