/** Who of an invitation interviews. The person invited is among the attendees, unmarked. */
import type ICAL from 'ical.js';
import { isPrivate, isShared, sameDomain, workDomain } from '../addresses';
import { withoutAsides } from '../around-names';
import { namingIn } from './firm';

export interface Guest {
  readonly name: string;
  readonly email: string;
}

const textOf = (property: ICAL.Property, name: string): string => {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value : '';
};

/** Longer is no address, with a name before it or not. */
const LONGEST = 500;

/** With "mailto:" before it as the standard has it, bare, in quotation marks, or behind a name; '' in a path and the like. */
const addressIn = (value: string): string =>
  value
    .slice(0, LONGEST)
    .trim()
    .replace(/^mailto:/i, '')
    .split(/[\s<>'"]+/)
    .find((part) => /^[^@:/]+@[^@:/]+$/.test(part)) ?? '';

/** Nobody is called longer; what is read of a name takes no time then, whatever a file has there. */
const LONGEST_NAME = 300;

/** "Dr. Klein, Jonas" is Dr. Jonas Klein. */
const TITLED = /^((?:(?:Dr|Prof|Mr|Ms|Mrs|Herr|Frau)\b\.?\s+)+)(\S.*)$/u;

/** Whether an ATTENDEE said no. */
export const hasDeclined = (property: ICAL.Property): boolean => /^DECLINED$/i.test(textOf(property, 'partstat'));

/** The person behind ORGANIZER or ATTENDEE; null for rooms, lists and those who declined. */
export function guestOf(property: ICAL.Property): Guest | null {
  if (/^(?:RESOURCE|ROOM|GROUP)$/i.test(textOf(property, 'cutype'))) return null;
  if (hasDeclined(property)) return null;
  const value: unknown = property.getFirstValue();
  const email = addressIn(String(value)) || addressIn(textOf(property, 'email'));
  const cn = withoutAsides(
    textOf(property, 'cn')
      .slice(0, LONGEST_NAME)
      .replace(/^["']|["']$/g, ''),
  );
  const [family = '', given, ...more] = cn.split(/\s*,\s*/);
  const [, title = '', surname] = TITLED.exec(family) ?? [];
  const ordered = given && more.length === 0 ? `${title}${given} ${surname ?? family}` : cn;
  const name = cn.includes('@') ? '' : ordered;
  return name || email ? { name, email } : null;
}

/**
 * Interviewers are the organiser's colleagues, and those of the firm that the title names, for which an agency may
 * invite. The person invited is whoever has a private address; else the one guest from elsewhere. An organiser with a
 * private address is the person, who made the entry alone.
 */
export function interviewersOf(organiser: Guest | null, attendees: readonly Guest[], title: string): Guest[] {
  const all = organiser ? [organiser, ...attendees] : [...attendees];
  const byKey = new Map<string, Guest>();
  for (const guest of all) {
    const key = guest.email ? guest.email.toLowerCase() : ` ${guest.name}`;
    if (!byKey.has(key)) byKey.set(key, guest);
  }
  const unique = [...byKey.values()];
  const working = unique.filter(({ email }) => email === '' || (workDomain(email) !== '' && !isShared(email)));
  if (working.length === 0) {
    return organiser && isPrivate(organiser.email) ? unique.filter((guest) => guest !== organiser) : [];
  }
  const home = workDomain(organiser?.email ?? '') || mostCommon(working.map(({ email }) => workDomain(email)));
  const elsewhere = working.filter(({ email }) => email !== '' && !sameDomain(workDomain(email), home));
  const own = unique.filter((guest) => guest !== organiser && isPrivate(guest.email));
  const invited = new Set(own.length > 0 ? namesakes(own, elsewhere) : onlyStranger(elsewhere, home, title));
  return working.filter((guest) => !invited.has(guest));
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
  const isFor = ({ email }: Guest) => elsewhere.length > 1 && !naming(home) && naming(workDomain(email)) !== '';
  const strangers = elsewhere.filter((guest) => !isFor(guest));
  return strangers.length === 1 ? strangers : [];
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values.filter(Boolean)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
