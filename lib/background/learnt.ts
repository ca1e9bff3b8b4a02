/**
 * What a follow-up that went tells of the people it was for: the address of an interviewer who had none, so that the
 * second one opens with it. Once kept, an ordinary mail there is theirs for sure (lib/interviews/match.ts), and the next
 * compose goes there: so where two could be meant, nothing is learnt.
 */
import { isGoBetween, isShared, localWords, mailbox, workDomain } from '../interviews/addresses';
import { isAddress } from '../interviews/email';
import { agrees, isCompanysDomain, isNamed, type MailHead } from '../interviews/match';
import type { Entry, Id, Interviewer } from '../interviews/model';
import { agreement, fold, isOfInitials, nameWords } from '../interviews/names';
import type { Learnt } from './sends';

type Person = MailHead['to'][number];

/** `first`: the follow-ups that the mail marks as sent. */
export function addressesOf(
  { to, cc }: Pick<MailHead, 'to' | 'cc'>,
  entries: readonly Entry[],
  first: readonly Id[],
): Learnt[] {
  const got = [...to, ...cc];
  return entries.flatMap((entry) => {
    const ticked = entry.followUps.filter(({ id }) => first.includes(id)).map(({ interviewerId }) => interviewerId);
    const wanting = entry.interviewers.filter(({ id, email }) => email === '' && ticked.includes(id));
    return wanting.flatMap((one): Learnt[] => {
      const email = to.find((person) => isSurely(one, person, entry, got))?.email?.trim() ?? '';
      return isAddress(email) && isOnesOwn(email) && !isAnothers(email, one, entry, entries)
        ? [{ interviewerId: one.id, email }]
        : [];
    });
  });
}

/** Named so, and nobody else is; or the only one who got it, and nobody else of the interview could be that. */
function isSurely(one: Interviewer, person: Person, entry: Entry, got: readonly Person[]): boolean {
  if (isNamed(person, one)) {
    const namesakes = got.filter((other) => isNamed(other, one));
    return namesakes.length === 1 && entry.interviewers.filter((other) => isNamed(person, other)).length === 1;
  }
  const isNobodyElses = entry.interviewers.every((other) => other === one || agrees(person, other) === 'differs');
  const found = agrees(person, one);
  const couldBe = found === 'part' || (found === 'unknown' && isOfInitialsAtCompany(person.email ?? '', one, entry));
  return got.length === 1 && isNobodyElses && couldBe;
}

function isOfInitialsAtCompany(email: string, { name }: Interviewer, entry: Entry): boolean {
  const letters = localWords(email).map(fold).join('');
  return isCompanysDomain(workDomain(email), entry) && isOfInitials(letters, nameWords(name));
}

const isOnesOwn = (email: string): boolean => !isShared(email) && !isGoBetween(email);

/** Who invites may do so for others, and who has it already is somebody else but under the same name in another round. */
function isAnothers(email: string, one: Interviewer, { interview }: Entry, entries: readonly Entry[]): boolean {
  const isSame = (other: string): boolean => mailbox(other) === mailbox(email);
  const has = (other: Interviewer): boolean =>
    isSame(other.email) &&
    (other.interviewId === one.interviewId || agreement(nameWords(other.name), nameWords(one.name)) === 'differs');
  return isSame(interview.organiserEmail ?? '') || entries.some(({ interviewers }) => interviewers.some(has));
}
