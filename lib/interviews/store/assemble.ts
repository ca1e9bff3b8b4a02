/** Rows become entries: what is deleted is left out, and what is owed to each interviewer follows from who is there. */
import type { Kind } from '../contract';
import type { Entry, FollowUp, Id, Interviewer, Note } from '../model';
import { blank, editedAt, type LivingRow, lives, type Row, whole } from './rows';

export type Rows = { readonly [K in Kind]: readonly Row<K>[] };

const byAge = (a: Row, b: Row): number => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

function group<K extends Kind>(rows: readonly Row<K>[]): Map<Id, LivingRow<K>[]> {
  const groups = new Map<Id, LivingRow<K>[]>();
  for (const row of rows) {
    if (!lives(row)) continue;
    const group = groups.get(row.interviewId);
    if (group) group.push(row);
    else groups.set(row.interviewId, [row]);
  }
  for (const group of groups.values()) group.sort(byAge);
  return groups;
}

/**
 * A follow-up has its interviewer's id, so that there is exactly one each, also after a merge; the first one has the
 * interview's id, because it was there before any interviewer was known, and records which interviewer took it over.
 * One that nobody touched yet has no row.
 */
function followUpsOf(
  interview: LivingRow<'interviews'>,
  interviewers: readonly Interviewer[],
  rows: readonly LivingRow<'followUps'>[],
): FollowUp[] {
  const find = (id: Id) => rows.find((row) => row.id === id);
  const build = (id: Id, interviewerId: Id | null): FollowUp => {
    const row = find(id);
    const updatedAt = row ? editedAt(row) : interview.createdAt;
    return { id, interviewId: interview.id, ...(row?.fields ?? blank.followUps), interviewerId, updatedAt };
  };
  if (interviewers.length === 0) return [build(interview.id, null)];
  const first = find(interview.id)?.fields.interviewerId ?? interviewers.find(({ id }) => !find(id))?.id;
  return interviewers.map(({ id }) => build(id === first ? interview.id : id, id));
}

/** Entries of all living interviews, by start. */
export function assemble(rows: Rows): Entry[] {
  const interviewers = group(rows.interviewers);
  const notes = group(rows.notes);
  const followUps = group(rows.followUps);
  const entries = rows.interviews.filter(lives).map((row): Entry => {
    const people = (interviewers.get(row.id) ?? []).map(
      (one): Interviewer => ({ id: one.id, interviewId: row.id, ...one.fields, updatedAt: editedAt(one) }),
    );
    const known = new Set(people.map(({ id }) => id));
    return {
      interview: { id: row.id, ...whole('interviews', row.fields), createdAt: row.createdAt, updatedAt: editedAt(row) },
      interviewers: people,
      followUps: followUpsOf(row, people, followUps.get(row.id) ?? []),
      notes: (notes.get(row.id) ?? []).map((note): Note => {
        const { interviewerId, kind, text, doneAt } = note.fields;
        // An interviewer who was removed leaves the notes to everybody.
        const owner = interviewerId !== null && known.has(interviewerId) ? interviewerId : null;
        const { createdAt } = note;
        return {
          id: note.id,
          interviewId: row.id,
          interviewerId: owner,
          kind,
          text,
          doneAt,
          createdAt,
          updatedAt: editedAt(note),
        };
      }),
    };
  });
  return entries.sort(
    (a, b) => a.interview.startsAt - b.interview.startsAt || (a.interview.id < b.interview.id ? -1 : 1),
  );
}
