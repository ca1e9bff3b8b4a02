/** Who of an invitation interviews. The person invited is among the guests, unmarked. */
import { remember } from '../../draft/remember';
import { isPrivate, isShared, localWords, sameDomain } from '../addresses';
import { fold } from '../names';
import { isFirstName } from '../quick-add/given-names';
import { labelOf, namingIn } from './firm';
import type { Gathering } from './gathering';
import { domainOf, type Guest } from './guest';

/** "Blue Harbor" is at blue-harbor.example: small letters, and nothing between them. */
const inOne = (text: string): string => fold(text).replace(/[^\p{L}\d]+/gu, '');
const firmOf = remember((domain: string) => inOne(labelOf(domain)));

/** At jane-doe.example Jane Doe is at home. */
const isAtHome = (guest: Guest): boolean => /\s/.test(guest.name) && inOne(guest.name) === firmOf(domainOf(guest));

const isOwn = (guest: Guest): boolean => isPrivate(guest.email) || isAtHome(guest);

/**
 * "Acme Recruiting" of acme.example, or of a system that writes for Acme: a mailbox, unless the address is somebody's, who
 * writes in that name.
 */
function mailboxesAmong(all: readonly Guest[]): (guest: Guest) => boolean {
  const firms = new Set([...new Set(all.map(domainOf))].map(firmOf));
  return ({ name, email }) => {
    if (isShared(email)) return true;
    if (isFirstName(localWords(email)[0] ?? '')) return false;
    const words = name.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !isShared(word));
    const firm = inOne(words.join(''));
    return name !== '' && (firm === '' || firms.has(firm));
  };
}

/**
 * Interviewers are the organiser's colleagues, and those of the firm that the title names, for which an agency may
 * invite. The person invited is whoever has a private address; else the one guest from elsewhere. An organiser with a
 * private address is the person, who made the entry alone, unless it was sent to them.
 */
export function interviewersOf({ title, organiser, guests, isSent, isOwnerKnown }: Gathering): Guest[] {
  const unique = uniqueOf(organiser ? [organiser, ...guests] : guests);
  const isMailbox = mailboxesAmong(unique);
  const host = organiser && isOwn(organiser) && !isMailbox(organiser) ? organiser : null;
  const isHostMet = host !== null && isSent;
  const working = unique.filter(
    (guest) => guest.email === '' || (domainOf(guest) !== '' && !isMailbox(guest) && !isOwn(guest)),
  );
  const met = isHostMet ? [host] : [];
  if (working.length === 0) return host && !isSent ? unique.filter((guest) => guest !== host) : met;
  const own = unique.filter((guest) => guest !== organiser && isOwn(guest));
  if (isOwnerKnown) return [...met, ...working];
  if (isHostMet && own.length === 0 && working.length === 1) return met;
  const home = homeOf(working, organiser, title);
  const elsewhere = working.filter((guest) => guest.email !== '' && !sameDomain(domainOf(guest), home));
  const invited = new Set(own.length > 0 ? namesakes(own, elsewhere) : onlyStranger(elsewhere, home, title));
  return [...met, ...working.filter((guest) => !invited.has(guest))];
}

function uniqueOf(all: readonly Guest[]): Guest[] {
  const byKey = new Map<string, Guest>();
  for (const guest of all) {
    const key = guest.email ? guest.email.toLowerCase() : ` ${guest.name}`;
    if (!byKey.has(key)) byKey.set(key, guest);
  }
  return [...byKey.values()];
}

/** Whose domain it is at: of whoever invites; where that is a system, of the firm that it or the title names. */
function homeOf(working: readonly Guest[], organiser: Guest | null, title: string): string {
  const domains = working.map(domainOf);
  const invites = organiser ? domainOf(organiser) : '';
  const naming = namingIn(`${title} ${organiser?.name ?? ''}`);
  const isSystem = working.length > 1 && !domains.includes(invites);
  const named = isSystem ? domains.find((domain) => naming(domain) !== '') : undefined;
  return named || invites || mostCommon(domains);
}

/** Who is invited at a private address may be invited at work, too. */
function namesakes(own: readonly Guest[], guests: readonly Guest[]): Guest[] {
  const names = new Set(own.flatMap(({ name }) => (name ? name.toLowerCase() : [])));
  return guests.filter(({ name }) => names.has(name.toLowerCase()));
}

/** The one guest who is neither of the firm that invites nor of one that it invites for. */
function onlyStranger(elsewhere: readonly Guest[], home: string, title: string): readonly Guest[] {
  const naming = namingIn(title);
  // Beside the name of who invites, another is where the person is from.
  const isFor = (guest: Guest) => elsewhere.length > 1 && !naming(home) && naming(domainOf(guest)) !== '';
  const strangers = elsewhere.filter((guest) => !isFor(guest));
  return strangers.length === 1 ? strangers : [];
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values.filter(Boolean)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
