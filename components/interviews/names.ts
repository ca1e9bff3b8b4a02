import type { Entry, FollowUp } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';

export const companyOf = (entry: Entry): string => entry.interview.company.trim() || words.untitled;

/** Whom a follow-up is for, by name, else by address, else "your interviewer". */
export function nameOf(entry: Entry, followUp: FollowUp): string {
  const person = entry.interviewers.find((each) => each.id === followUp.interviewerId);
  return person?.name.trim() || person?.email.trim() || words.someone;
}

/** The people of an interview, as one short line. */
export const peopleOf = (entry: Entry): string =>
  entry.interviewers
    .map((person) => person.name.trim() || person.email.trim())
    .filter((name) => name !== '')
    .join(', ');
