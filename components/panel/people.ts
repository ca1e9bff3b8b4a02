import type { Entry, Note } from '../../lib/interviews/model';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { cut } from './cut';
import type { Candidate } from './view';

export const followUpOf = ({ entry, followUpId }: Candidate) => entry.followUps.find(({ id }) => id === followUpId);

export const interviewerOf = (candidate: Candidate) =>
  candidate.entry.interviewers.find(({ id }) => id === followUpOf(candidate)?.interviewerId);

/** Name, else address; empty where neither is known. */
function named(candidate: Candidate): string {
  const interviewer = interviewerOf(candidate);
  return cut(interviewer?.name ?? '', 40) || cut(interviewer?.email ?? '', 60);
}

const companyOf = ({ entry }: Candidate): string => cut(entry.interview.company, 40);

/** The first letter went, or was told in another way: what is written now is a second one. */
export function isFollowed(candidate: Candidate): boolean {
  const state = followUpOf(candidate)?.state;
  return state === 'sent' || state === 'otherwise';
}

/** Whom a follow-up is for: the person, else the company, else "whoever interviewed you". */
export const personOf = (candidate: Candidate): string => named(candidate) || companyOf(candidate) || words.someone;

/** The same with the company beside the person. */
export function whoOf(candidate: Candidate): string {
  const [person, company] = [named(candidate), companyOf(candidate) || words.untitled];
  return person ? fill(words.who, { person, company }) : company;
}

/** The notes that count for this follow-up: this interviewer's own and those that belong to everybody. */
export function notesFor({ entry, followUpId }: { entry: Entry; followUpId: string }): readonly Note[] {
  const interviewerId = entry.followUps.find(({ id }) => id === followUpId)?.interviewerId ?? null;
  return entry.notes.filter(
    (note) => note.text.trim() !== '' && (note.interviewerId === null || note.interviewerId === interviewerId),
  );
}
