/** What an import changes: a file's rows against ours, as a pure plan. */

import type { ImportResult, Kind } from '../contract';
import type { Id } from '../model';
import { assemble, type Rows } from './assemble';
import { mergeRows, sameRow } from './merge';
import { lives, type Row } from './rows';

interface MergePlan {
  /** Rows to write; everything else stays as it is. */
  readonly put: Rows;
  readonly result: ImportResult;
}

/** A row that comes back to life just after its deletion, so that later edits still count. */
const revived = <K extends Kind>(row: Row<K>): Row<K> => ({ ...row, removed: { is: false, at: row.removed.at + 1 } });

function mergeKind<K extends Kind>(kind: K, ours: readonly Row<K>[], theirs: readonly Row<K>[], revive: boolean) {
  const mine = new Map(ours.map((row) => [row.id, row]));
  const all = new Map(mine);
  for (const row of theirs) {
    const own = mine.get(row.id);
    const base = own && revive && own.removed.is && lives(row) ? revived(own) : own;
    all.set(row.id, base ? mergeRows(kind, base, row) : row);
  }
  const isNew = (row: Row<K>) => {
    const own = mine.get(row.id);
    return !own || !sameRow(kind, own, row);
  };
  return { all: [...all.values()], put: theirs.flatMap(({ id }) => all.get(id) ?? []).filter(isNew) };
}

export function planMerge(ours: Rows, theirs: Rows, revive: boolean): MergePlan {
  const interviews = mergeKind('interviews', ours.interviews, theirs.interviews, revive);
  const living = new Set(interviews.all.filter(lives).map(({ id }) => id));
  // What hangs on nothing that lives would be there for nobody.
  const parts = <K extends Kind>(kind: K, mine: readonly Row<K>[], rows: readonly Row<K>[]) =>
    mergeKind(
      kind,
      mine,
      rows.filter((row) => living.has(row.interviewId)),
      revive,
    );
  const interviewers = parts('interviewers', ours.interviewers, theirs.interviewers);
  const notes = parts('notes', ours.notes, theirs.notes);
  const followUps = parts('followUps', ours.followUps, theirs.followUps);
  const put = {
    interviews: interviews.put,
    interviewers: interviewers.put,
    notes: notes.put,
    followUps: followUps.put,
  };
  const touched = new Set(Object.values(put).flatMap((rows) => rows.map(({ interviewId }) => interviewId)));
  const before = new Set<Id>(assemble(ours).map(({ interview }) => interview.id));
  const count = { added: 0, changed: 0, same: 0, stayedDeleted: 0 };
  for (const { id } of theirs.interviews.filter(lives)) {
    if (!living.has(id)) count.stayedDeleted += 1;
    else if (!before.has(id)) count.added += 1;
    else count[touched.has(id) ? 'changed' : 'same'] += 1;
  }
  return { put, result: count };
}
