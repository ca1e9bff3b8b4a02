/** Where somebody without an address is written to, as another interview has it. */
import { isGoBetween, isShared, mailbox } from './addresses';
import { isAddress } from './email';
import type { Entry, Id, Interviewer } from './model';
import { agreement, nameWords } from './names';
import { isSameCompany } from './rounds';

/**
 * By interviewer, for those who have none: the address that another interview at the company has for somebody of their
 * name. A mail opens with it, so nothing where it could be somebody else's.
 */
export function knownAddresses(entry: Entry, all: readonly Entry[]): ReadonlyMap<Id, string> {
  const wanting = entry.interviewers.filter(({ email }) => email === '');
  if (wanting.length === 0) return new Map();
  const others = all.filter((other) => other.interview.id !== entry.interview.id && isSameCompany(other, entry));
  const known = others
    .flatMap(({ interviewers }) => interviewers)
    .filter(({ email }) => isAddress(email) && !isShared(email) && !isGoBetween(email));
  return new Map(
    wanting.flatMap((one) => {
      const email = addressOf(one, entry, known);
      return email === null ? [] : [[one.id, email] as const];
    }),
  );
}

function addressOf(one: Interviewer, { interviewers }: Entry, known: readonly Interviewer[]): string | null {
  const found = known.find((other) => isNamesake(one, other));
  if (!found) return null;
  const isThere = ({ email }: Interviewer): boolean => mailbox(email) === mailbox(found.email);
  const isOnly =
    known.every((other) => isThere(other) || !couldBe(one, other)) &&
    interviewers.every((other) => other === one || !(isThere(other) || couldBe(one, other)));
  return isOnly ? found.email.trim() : null;
}

const named = (one: Interviewer, other: Interviewer) => agreement(nameWords(one.name), nameWords(other.name));

/** "Jane" is Jane of the other round, and could be its Jane Smith. */
function isNamesake(one: Interviewer, other: Interviewer): boolean {
  const isAlike = nameWords(one.name).join(' ') === nameWords(other.name).join(' ');
  return ['full', 'turned'].includes(named(one, other)) || (named(one, other) === 'part' && isAlike);
}

const couldBe = (one: Interviewer, other: Interviewer): boolean =>
  ['full', 'turned', 'part'].includes(named(one, other));
