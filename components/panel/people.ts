import type { Entry, Note } from '../../lib/interviews/model';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { cut } from './cut';
import type { Candidate } from './view';

const followUpOf = ({ entry, followUpId }: Candidate) => entry.followUps.find(({ id }) => id === followUpId);

export const interviewerOf = (candidate: Candidate) =>
  candidate.entry.interviewers.find(({ id }) => id === followUpOf(candidate)?.interviewerId);

/** The person a follow-up is for: name, else address, else "whoever interviewed you". */
export function personOf(candidate: Candidate): string {
  const interviewer = interviewerOf(candidate);
  return cut(interviewer?.name ?? '', 40) || cut(interviewer?.email ?? '', 60) || words.someone;
}

export const whoOf = (candidate: Candidate): string =>
  fill(words.who, {
    person: personOf(candidate),
    company: cut(candidate.entry.interview.company, 40) || words.untitled,
  });

/** The notes that count for this follow-up: this interviewer's own and those that belong to everybody. */
export function notesFor({ entry, followUpId }: { entry: Entry; followUpId: string }): readonly Note[] {
  const interviewerId = entry.followUps.find(({ id }) => id === followUpId)?.interviewerId ?? null;
  return entry.notes.filter(
    (note) => note.text.trim() !== '' && (note.interviewerId === null || note.interviewerId === interviewerId),
  );
}
