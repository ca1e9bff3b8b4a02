import { hasGone, type Note } from '../../lib/interviews/model';
import { panel as words } from '../../lib/words/en/panel';
import { englishOf } from '../../lib/words/english';
import { fill } from '../../lib/words/fill';
import { cut } from './cut';
import type { Candidate } from './view';

export const followUpOf = ({ entry, followUpId }: Pick<Candidate, 'entry' | 'followUpId'>) =>
  entry.followUps.find(({ id }) => id === followUpId);

export const interviewerOf = (candidate: Pick<Candidate, 'entry' | 'followUpId'>) =>
  candidate.entry.interviewers.find(({ id }) => id === followUpOf(candidate)?.interviewerId);

/** Name, else address; empty where neither is known. */
function nameOf(candidate: Pick<Candidate, 'entry' | 'followUpId'>): string {
  const interviewer = interviewerOf(candidate);
  return cut(interviewer?.name ?? '', 40) || cut(interviewer?.email ?? '', 60);
}

/** Everybody it is for: one name, two, or one and a count. */
function named({ entry, followUpId, others }: Candidate): string {
  const [person = '', other, ...more] = [followUpId, ...others].map((id) => nameOf({ entry, followUpId: id }));
  if (other === undefined) return person;
  return more.length > 0 ? fill(words.many, { person, n: more.length + 1 }) : fill(words.two, { person, other });
}

const companyOf = ({ entry }: Candidate): string => cut(entry.interview.company, 40);

/** The first letter went, or was told in another way: what is written now is a second one. */
export function isFollowed(candidate: Candidate): boolean {
  const followUp = followUpOf(candidate);
  return followUp !== undefined && hasGone(followUp);
}

/** Whom a follow-up is for: the people, else the company, else "whoever interviewed you". */
export const personOf = (candidate: Candidate): string => named(candidate) || companyOf(candidate) || words.someone;

/** The same of one of them alone. */
export const onePersonOf = (candidate: Candidate): string => personOf({ ...candidate, others: [] });

/** All of them, with the company beside. */
function whoOf(candidate: Candidate): string {
  const [person, company] = [named(candidate), companyOf(candidate) || words.untitled];
  return person ? fill(words.who, { person, company }) : company;
}

/** The same of each of several; two rounds with one person are told apart by their day. */
export function whoOfEach(candidates: readonly Candidate[]): string[] {
  const day = new Intl.DateTimeFormat(englishOf(navigator.language), { day: 'numeric', month: 'short' });
  const names = candidates.map(whoOf);
  return candidates.map(({ entry }, i) => {
    const who = names[i] ?? '';
    const isAlone = names.filter((name) => name === who).length === 1;
    return isAlone ? who : fill(words.whoOn, { who, day: day.format(entry.interview.startsAt) });
  });
}

/** The notes that count for this mail: those on the people it is for, and those that belong to everybody. */
export function notesFor({ entry, followUpId, others }: Candidate): readonly Note[] {
  const readers = entry.followUps.filter(({ id }) => id === followUpId || others.includes(id));
  const theirs = new Set([null, ...readers.map(({ interviewerId }) => interviewerId)]);
  return entry.notes.filter((note) => note.text.trim() !== '' && theirs.has(note.interviewerId));
}
