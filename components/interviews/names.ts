import type { Entry, FollowUp } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';

export const companyOf = (entry: Entry): string => entry.interview.company.trim() || words.untitled;

/** Whom a follow-up is for, by name, else by address, else "your interviewer". */
export function nameOf(entry: Entry, followUp: FollowUp): string {
  const person = entry.interviewers.find((each) => each.id === followUp.interviewerId);
  return person?.name.trim() || person?.email.trim() || words.someone;
}

/** Beyond this many a list of names is not read, but counted. */
const NAMED = 3;

/** "Jane, Bo, Li and 37 more". */
export function listed(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(', ');
  return fill(words.namesAndMore, { names: names.slice(0, NAMED).join(', '), n: names.length - NAMED });
}

/** What is said once they are added: one, or several at once. */
export function addedTitleOf(entries: readonly Entry[]): string {
  const company = listed([...new Set(entries.map(companyOf))]);
  return fill(entries.length === 1 ? words.addedTitle : words.addedSeveral, { company, n: entries.length });
}

/** The people of an interview, as one short line. */
export const peopleOf = (entry: Entry): string =>
  listed(entry.interviewers.map((person) => person.name.trim() || person.email.trim()).filter((name) => name !== ''));
