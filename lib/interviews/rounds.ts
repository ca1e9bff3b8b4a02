/** One interview after another at the same company. */
import { remember } from '../draft/remember';
import type { Entry } from './model';
import { fold } from './names';

/** Legal forms say nothing: "Acme Inc." is at acme.example. */
const LEGAL =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|se|kg|corp|corporation|co|company|plc|sarl|sas|sa|bv|nv|oy|ab|as|pty)\b/g;

const wordsIn = (text: string): readonly string[] => text.split(/[^\p{L}\d]+/u).filter(Boolean);

/** The words of a company's name, folded, without its legal form; "SAS" is called so. */
export const companyWords = remember((company): readonly string[] => {
  const name = fold(company);
  const words = wordsIn(name.replace(LEGAL, ' '));
  return words.length > 0 ? words : wordsIn(name);
});

/** Both companies are known, and are one. */
export function isSameCompany({ interview: one }: Entry, { interview: other }: Entry): boolean {
  const company = companyWords(one.company).join(' ');
  return company !== '' && company === companyWords(other.company).join(' ');
}

/** True: `one` began after `other`, and both are known to be at one company. */
export const isLaterRound = (one: Entry, other: Entry): boolean =>
  one.interview.startsAt > other.interview.startsAt && isSameCompany(one, other);

const wordsOf = (role: string): readonly string[] => fold(role).match(/[\p{L}\d]+/gu) ?? [];

/** Both roles are known, and share no word: another post at the same employer. */
function isOtherPost(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/**
 * Whether the company has asked the person back, or will see them again: no news is asked for then. One for another post
 * says nothing of this one.
 */
export const hasLaterRound = (entry: Entry, all: readonly Entry[]): boolean =>
  all.some((other) => isLaterRound(other, entry) && !isOtherPost(other.interview.role, entry.interview.role));
