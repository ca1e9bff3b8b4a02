/**
 * Which interview is a mail for? A ladder of evidence, from the recipient's own address down to "there was an interview
 * this week"; and how far that can be trusted. A guess only ever offers something, so everything a mail to a colleague
 * could share with an interview (a first name, a domain) must stay a guess.
 */

import type { Person } from '../mail/client';
import { DAY, HOUR } from '../time';
import { isShared, localWords, mailbox, sameDomain, workDomain } from './addresses';
import { couldBeSecond, type Entry, type FollowUp, type Id, type Interviewer, isDecided, isOpen } from './model';
import { type Agreement, agreement, fold, nameWords } from './names';
import { companyWords } from './rounds';

export interface MailHead {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Others in the thread. */
  readonly participants: readonly Person[];
  /** The greeting's names as typed, '' for none. */
  readonly greeting: string;
  readonly subject: string;
}

/** Best first: what speaks for this interview; `opened`: our own button opened the mail for it. */
export const RUNGS = [
  'opened',
  'recipient',
  'thread',
  'domain',
  'name',
  'greeting',
  'subject',
  'recent',
  'none',
] as const;
export type Rung = (typeof RUNGS)[number];

/** `strong` may open the panel and mark as sent by itself; `guess` only offers. */
export type Strength = 'strong' | 'guess' | 'none';
const STRENGTHS: readonly Strength[] = ['strong', 'guess', 'none'];

export interface Candidate {
  readonly entry: Entry;
  readonly followUpId: Id;
  readonly rung: Rung;
  readonly strength: Strength;
}

/** Design, flow 2: the last rung. */
const RECENT_MS = 72 * HOUR;
/** An open follow-up this long after the interview (or the promised decision) is hardly what a mail is about. */
const OPEN_MS = 30 * DAY;
/** So long after the first one a second follow-up is still likely. */
const SECOND_MS = 45 * DAY;
/** Two interviews with one person nearer than this: the mail could be for either. */
const APART_MS = 12 * HOUR;

interface Evidence {
  readonly rung: Rung;
  /** No colleague's mail would look like this. */
  readonly sure: boolean;
  /** The greeting names this interviewer, the subject this company: decides between equals. */
  readonly named: number;
}

const emailOf = (person: Person): string => mailbox(person.email ?? '');
const has = (people: readonly Person[], email: string): boolean =>
  email !== '' && people.some((person) => emailOf(person) === mailbox(email));

const namesIn = (greeting: string): string[] =>
  greeting.split(/[,&/+]|\s(?:and|und|et|y|e)\s/i).filter((name) => name.trim() !== '');

function greets(greeting: string, interviewer: Interviewer | null): boolean {
  const names = namesIn(greeting).map(nameWords);
  const words = nameWords(interviewer?.name ?? '');
  return names.some((name) => ['full', 'turned', 'part'].includes(agreement(name, words)));
}

const knownDomains = ({ interview, interviewers }: Entry): string[] =>
  [...interviewers.map(({ email }) => email), interview.organiserEmail ?? ''].map(workDomain).filter(Boolean);

export function isCompanysDomain(domain: string, entry: Entry): boolean {
  if (knownDomains(entry).some((one) => sameDomain(one, domain))) return true;
  const { interview } = entry;
  const words = companyWords(interview.company);
  const [first = ''] = words;
  const labels = domain
    .split('.')
    .slice(0, -1)
    .map((label) => fold(label).replaceAll('-', ''));
  return words.length > 0 && (labels.includes(words.join('')) || (first.length >= 4 && labels.includes(first)));
}

/**
 * Somebody of another company is written to, and nobody who could be of this one. Free mail says nothing; a domain of
 * which only the beginning is the company's name (acmegroup for Acme) may be theirs while none is known.
 */
function goesElsewhere(to: readonly Person[], entry: Entry): boolean {
  const domains = to.map(({ email }) => workDomain(email ?? '')).filter(Boolean);
  const [first = ''] = companyWords(entry.interview.company);
  const couldBe = (domain: string) =>
    isCompanysDomain(domain, entry) ||
    (knownDomains(entry).length === 0 && first !== '' && domain.split('.').some((label) => label.startsWith(first)));
  return domains.length > 0 && !domains.some(couldBe);
}

function inSubject(subject: string, company: string): boolean {
  const name = companyWords(company).join(' ');
  return name.length >= 2 && ` ${companyWords(subject).join(' ')} `.includes(` ${name} `);
}

/** The name of a recipient against the interviewer's; by the address where there is no name. */
export function agrees(person: Person, interviewer: Interviewer): Agreement {
  const email = person.email ?? '';
  if (email && isShared(email)) return 'unknown';
  const words = nameWords(interviewer.name);
  const isNamed = person.name !== '' && !person.name.includes('@');
  if (isNamed) return agreement(nameWords(person.name), words);
  const local = localWords(email).map(fold);
  const [given = '', family = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  if (family && [`${given}${family}`, `${given[0]}${family}`, `${given}${family[0]}`].includes(local.join('')))
    return 'full';
  const found = agreement(local, words);
  // "jsm@" could be anybody.
  return found === 'differs' && local.length < 2 ? 'unknown' : found;
}

/** Both parts of the name, in this order or the other. */
export const isNamed = (person: Person, interviewer: Interviewer): boolean =>
  ['full', 'turned'].includes(agrees(person, interviewer));

/** One address; or one name, where not both have an address noted. */
function isSamePerson(one: Interviewer | null, other: Interviewer | null): boolean {
  if (!one || !other) return false;
  if (one.email && other.email) return mailbox(one.email) === mailbox(other.email);
  const [known, unknown] = one.email ? [one, other] : [other, one];
  return nameWords(one.name).join(' ') === nameWords(other.name).join(' ') || isNamed(known, unknown);
}

function evidenceOf(entry: Entry, interviewer: Interviewer | null, mail: MailHead, now: number): Evidence {
  const { interview, interviewers } = entry;
  const greeted = greets(mail.greeting, interviewer);
  const subject = inSubject(mail.subject, interview.company);
  const named = Number(greeted) + Number(subject);
  const email = interviewer?.email ?? '';
  const organiser = interview.organiserEmail ?? '';
  const found = (rung: Rung, sure: boolean): Evidence => ({ rung, sure, named });

  if (has(mail.to, email)) {
    const sharers = interviewers.filter((one) => mailbox(one.email) === mailbox(email));
    return found('recipient', sharers.length === 1 || greeted);
  }
  if (has(mail.cc, email) || has(mail.to, organiser) || has(mail.cc, organiser)) return found('thread', greeted);
  if (has(mail.participants, email) || has(mail.participants, organiser)) return found('thread', false);

  const ofCompany = mail.to.filter((person) => {
    const domain = workDomain(person.email ?? '');
    return domain !== '' && isCompanysDomain(domain, entry);
  });
  if (ofCompany.length > 0) {
    const agreements = interviewer ? ofCompany.map((person) => agrees(person, interviewer)) : [];
    const couldBe = agreements.some((one) => one !== 'differs');
    // Who has her name in the other order at her company is she; elsewhere it could be anybody.
    const isNamed = agreements.includes('full') || agreements.includes('turned');
    return found('domain', isNamed || (couldBe && greeted));
  }
  if (interviewer) {
    const agreements = mail.to.map((person) => agrees(person, interviewer));
    const full = mail.to.find((_, index) => agreements[index] === 'full');
    if (full) return found('name', email === '' || full.email === null);
    if (agreements.includes('turned') || agreements.includes('part')) return found('name', false);
    // "Hi Jane" to Jane Miller is not for Jane Smith.
    if (greeted && (mail.to.length === 0 || agreements.some((one) => one !== 'differs')))
      return found('greeting', false);
  }
  if (subject) return found('subject', false);
  const isRecent = now >= interview.endsAt && now - interview.endsAt <= RECENT_MS && !goesElsewhere(mail.to, entry);
  return found(isRecent ? 'recent' : 'none', false);
}

function strengthOf({ rung, sure }: Evidence, entry: Entry, followUp: FollowUp, now: number): Strength {
  const { interview } = entry;
  if (rung === 'none' || now < interview.startsAt) return 'none';
  // Once the company has decided, a mail to them is hardly the follow-up.
  if (isOpen(followUp) && !isDecided(entry)) {
    const isTimely = now - Math.max(interview.endsAt, interview.decisionAt ?? 0) <= OPEN_MS;
    if (isTimely) return sure ? 'strong' : 'guess';
    return sure ? 'guess' : 'none';
  }
  if (rung === 'recent') return 'none';
  return sure && now - (followUp.at ?? interview.endsAt) <= SECOND_MS ? 'guess' : 'none';
}

type Rated = Candidate & {
  readonly named: number;
  readonly whom: Interviewer | null;
  readonly open: boolean;
  /** A first mail, or a second one. */
  readonly owed: boolean;
};

const endOf = ({ entry }: Rated): number => entry.interview.endsAt;
/** To an address that is neither noted nor the company's. */
const isByName = ({ rung }: Rated): boolean => rung === 'name';

function compare(a: Rated, b: Rated): number {
  return (
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung) ||
    b.named - a.named ||
    Number(b.open) - Number(a.open) ||
    endOf(b) - endOf(a)
  );
}

/**
 * One person, several interviews: the mail is for the one it names, else for the latest; if that is unclear, for neither
 * surely. At the address that one of them has noted it is not for a namesake of another company.
 */
function onlyOneEach(rated: readonly Rated[]): Rated[] {
  return rated.map((one) => {
    if (one.strength !== 'strong') return one;
    const rivals = rated.filter(
      (other) => other.strength === 'strong' && other.entry !== one.entry && isSamePerson(other.whom, one.whom),
    );
    const isMeant = (other: Rated) =>
      isByName(one) === isByName(other) ? endOf(one) - endOf(other) >= APART_MS : isByName(other);
    const isBest = rivals.every((other) => one.named > other.named || (one.named === other.named && isMeant(other)));
    return isBest ? one : { ...one, strength: 'guess' };
  });
}

/** What our own button opened the mail for, unless its recipients surely say another, or are of another company. */
function withOpened(rated: Rated[], openedFor: Id, mail: MailHead): Rated[] {
  if (rated.some(({ strength }) => strength === 'strong')) return rated;
  return rated.map((one) => {
    const isFor = one.followUpId === openedFor && one.owed;
    const isElsewhere = knownDomains(one.entry).length > 0 && goesElsewhere(mail.to, one.entry);
    return isFor && !isElsewhere ? { ...one, rung: 'opened', strength: 'strong' } : one;
  });
}

/**
 * Best first. Holds every open follow-up (also those that nothing speaks for: the person may choose), and others
 * where something does. A mail to two interviewers at once matches both strongly. `openedFor`: the follow-up that we
 * opened this mail for, null for none.
 */
export function match(
  entries: readonly Entry[],
  mail: MailHead,
  now: number,
  openedFor: Id | null = null,
): Candidate[] {
  const rated = entries.flatMap((entry) =>
    entry.followUps.flatMap((followUp): Rated[] => {
      const interviewer = entry.interviewers.find(({ id }) => id === followUp.interviewerId) ?? null;
      const evidence = evidenceOf(entry, interviewer, mail, now);
      const strength = strengthOf(evidence, entry, followUp, now);
      const open = isOpen(followUp) && !isDecided(entry);
      // Who presses our button for it means it, whatever was decided.
      const owed = isOpen(followUp) || couldBeSecond(followUp, now);
      if (!open && strength === 'none' && !(owed && followUp.id === openedFor)) return [];
      const { rung, named } = evidence;
      return [{ entry, followUpId: followUp.id, rung, strength, named, whom: interviewer, open, owed }];
    }),
  );
  const sure = onlyOneEach(rated);
  return (openedFor === null ? sure : withOpened(sure, openedFor, mail))
    .sort(compare)
    .map(({ entry, followUpId, rung, strength }) => ({ entry, followUpId, rung, strength }));
}

/** What tells one interviewer from another. */
const PERSONAL: readonly Rung[] = ['recipient', 'name', 'greeting'];

/**
 * The other interviewers of that interview whom a mail is for as much as for this one: it goes to them, too, or greets
 * them, too. Of a guess only where as many are addressed: one name or one mailbox can be anybody's of several.
 */
export function alsoFor(candidates: readonly Candidate[], followUpId: Id, { to, greeting }: MailHead): Id[] {
  const one = candidates.find((candidate) => candidate.followUpId === followUpId);
  if (!one || one.strength === 'none') return [];
  const sure = one.strength === 'strong';
  const others = candidates.filter(
    ({ entry, followUpId: id, strength, rung }) =>
      id !== followUpId &&
      entry.interview.id === one.entry.interview.id &&
      strength === one.strength &&
      (sure || (rung === one.rung && PERSONAL.includes(rung))),
  );
  const addressed = Math.max(to.length, namesIn(greeting).length);
  return sure || others.length < addressed ? others.map(({ followUpId: id }) => id) : [];
}

/**
 * How much recipients, thread, greeting or subject speak for any interview, leaving out that one was recent: that alone
 * is no reason to show anything over a mail.
 */
export function strengthOfAddress(candidates: readonly Candidate[]): Strength {
  const strengths = candidates.filter(({ rung }) => rung !== 'recent').map(({ strength }) => strength);
  return STRENGTHS.find((strength) => strengths.includes(strength)) ?? 'none';
}
