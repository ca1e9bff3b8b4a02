import type { InterviewChange, NoteChange, PersonChange } from '../../components/interviews/actions';
import type { Entry, Id, Interviewer, Note } from '../../lib/interviews/model';

/** A change as it will be once the database has it: what is typed shows at once and stays when saving fails. */
export type Shown = (entry: Entry) => Entry;

export const interviewChanged =
  (change: InterviewChange): Shown =>
  (entry) => ({ ...entry, interview: { ...entry.interview, ...change } });

export const personWritten =
  (id: Id, change: PersonChange, now: number): Shown =>
  (entry) => {
    const blank: Interviewer = { id, interviewId: entry.interview.id, name: '', email: '', updatedAt: now };
    return { ...entry, interviewers: upsert<Interviewer, PersonChange>(entry.interviewers, blank, change) };
  };

/** With what is owed to them; what they said stays, for whoever else it is about. */
export const personRemoved =
  (id: Id): Shown =>
  (entry) => ({
    ...entry,
    interviewers: entry.interviewers.filter((person) => person.id !== id),
    followUps: entry.followUps.filter((followUp) => followUp.interviewerId !== id),
  });

export const noteWritten =
  (id: Id, change: Omit<NoteChange, 'from'>, now: number): Shown =>
  (entry) => {
    const blank: Note = {
      id,
      interviewId: entry.interview.id,
      interviewerId: null,
      kind: 'other',
      text: '',
      doneAt: null,
      createdAt: now,
      updatedAt: now,
    };
    return { ...entry, notes: upsert<Note, Partial<Note>>(entry.notes, blank, change) };
  };

export const noteTicked =
  (id: Id, doneAt: number | null): Shown =>
  (entry) => ({ ...entry, notes: entry.notes.map((note) => (note.id === id ? { ...note, doneAt } : note)) });

export const noteRemoved =
  (id: Id): Shown =>
  (entry) => ({ ...entry, notes: entry.notes.filter((note) => note.id !== id) });

function upsert<T extends { readonly id: Id }, C extends Partial<T>>(
  rows: readonly T[],
  blank: T,
  change: C,
): readonly T[] {
  if (!rows.some((row) => row.id === blank.id)) return [...rows, { ...blank, ...change }];
  return rows.map((row) => (row.id === blank.id ? { ...row, ...change } : row));
}
