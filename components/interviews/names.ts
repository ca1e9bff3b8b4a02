import { type Entry, type FollowUp, type Interviewer, isAddedAfterwards } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';

export const companyOf = (entry: Entry): string => entry.interview.company.trim() || words.untitled;

type Person = Pick<Interviewer, 'name' | 'email'>;

/** The name, else the address; '' while neither is known. */
const known = ({ name, email }: Person): string => name.trim() || email.trim();

export const isKnown = (person: Person): boolean => known(person) !== '';

/** A person by name, else by address, else "your interviewer". */
export const personName = (person: Person | undefined): string => (person && known(person)) || words.someone;

/** The same of whom a follow-up is for. */
export const nameOf = (entry: Entry, followUp: FollowUp): string =>
  personName(entry.interviewers.find((each) => each.id === followUp.interviewerId));

/** Beyond this many a list of names is not read, but counted. */
const NAMED = 3;

/** "Jane, Bo, Li and 37 more". */
export function listed(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(', ');
  return fill(words.namesAndMore, { names: names.slice(0, NAMED).join(', '), n: names.length - NAMED });
}

/** What is said once they are added: one, or several at once. `now` in ms since 1970. */
export function addedTitleOf(entries: readonly Entry[], now: number): string {
  const company = listed([...new Set(entries.map(companyOf))]);
  const [one, ...more] = entries;
  if (one && more.length === 0 && isAddedAfterwards(one.interview, now)) return fill(words.addedPast, { company });
  return fill(entries.length === 1 ? words.addedTitle : words.addedSeveral, { company, n: entries.length });
}

/** The people who are known, as one short line; '' for none. */
export const peopleOf = (people: readonly Person[] = []): string => listed(people.filter(isKnown).map(known));
