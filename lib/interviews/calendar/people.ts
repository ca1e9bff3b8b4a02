/** Who of an invitation interviews, and for which company. The person invited is among the attendees, unmarked. */
import type ICAL from 'ical.js';
import { isPrivate, isShared, sameDomain, workDomain } from '../addresses';
import { withoutAsides } from '../around-names';
import { readWords } from '../quick-add/words';

interface Guest {
  readonly name: string;
  readonly email: string;
}

const textOf = (property: ICAL.Property, name: string): string => {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value : '';
};

/** The person behind ORGANIZER or ATTENDEE; null for rooms, lists and those who declined. */
export function guestOf(property: ICAL.Property): Guest | null {
  if (/^(?:RESOURCE|ROOM|GROUP)$/i.test(textOf(property, 'cutype'))) return null;
  if (/^DECLINED$/i.test(textOf(property, 'partstat'))) return null;
  const value: unknown = property.getFirstValue();
  const address = /^mailto:(.+)$/i.exec(String(value).trim())?.[1] ?? textOf(property, 'email');
  const email = address.includes('@') ? address.trim() : '';
  const cn = withoutAsides(textOf(property, 'cn').replace(/^["']|["']$/g, ''));
  const [family = '', given, ...more] = cn.split(/\s*,\s*/);
  const ordered = given && more.length === 0 ? `${given} ${family}` : cn;
  const name = cn.includes('@') ? '' : ordered;
  return name || email ? { name, email } : null;
}

/**
 * Interviewers are the organiser's colleagues. Private addresses, and the one guest from elsewhere, are the person
 * invited; an organiser with a private address is the person, who made the entry alone.
 */
export function interviewersOf(organiser: Guest | null, attendees: readonly Guest[]): Guest[] {
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
  return working.filter((guest) => elsewhere.length !== 1 || guest !== elsewhere[0]);
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values.filter(Boolean)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** "acme-labs.example" gives "Acme Labs". */
function nameOfDomain(domain: string): string {
  const labels = domain.split('.');
  const secondLevel = /^(?:co|com|org|net|ac|edu|gov|ltd)$/.test(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2);
  const words = (secondLevel ?? '').split('-').filter(Boolean);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}

const EMPTY_WORDS =
  /\b(?:interview|call|chat|meeting|screen(?:ing)?|round|conversation|phone|video|technical|final|onsite|intro(?:duction)?)\b/gi;

/** What the title says with "at Acme"; else the company of whoever invites; else what is left of the title. */
export function companyAndRole(title: string, people: readonly Guest[], organiser: Guest | null) {
  const words = readWords(title);
  const isSaid = /(?:\sat|@)\s/i.test(` ${title}`);
  const domains = [organiser?.email ?? '', ...people.map(({ email }) => email)].map(workDomain);
  const byDomain = nameOfDomain(domains.find(Boolean) ?? '');
  const left = words.company
    .replace(EMPTY_WORDS, ' ')
    .replace(/[^\p{L}\p{N}&.'’ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { company: (isSaid && words.company) || byDomain || left, role: words.role };
}
