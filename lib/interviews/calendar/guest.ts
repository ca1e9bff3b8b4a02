/** The person behind a line of an invitation. */
import type ICAL from 'ical.js';
import { rememberOf } from '../../draft/remember';
import { workDomain } from '../addresses';
import { withoutAsides } from '../around-names';

export interface Guest {
  readonly name: string;
  readonly email: string;
}

/** Asked of thousands many times over, where an invitation has so many. */
export const domainOf = rememberOf(({ email }: Guest) => workDomain(email));

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

/** What writes down what is said is called so, or by its maker's address: "Fireflies.ai Notetaker" of fireflies.ai. */
function isProgram(name: string, email: string): boolean {
  const maker = /[^@.]+\.[^@.]+$/.exec(email)?.[0].toLowerCase() ?? '';
  return /\bnote-?\s?taker\b/i.test(name) || (maker !== '' && `${name.toLowerCase()} `.startsWith(`${maker} `));
}

/** Whether an ATTENDEE said no. */
export const hasDeclined = (property: ICAL.Property): boolean => /^DECLINED$/i.test(textOf(property, 'partstat'));

/** Who is there: no room, no list of people, nobody who is only told of it. */
const isThere = (property: ICAL.Property): boolean =>
  !/^(?:RESOURCE|ROOM|GROUP)$/i.test(textOf(property, 'cutype')) &&
  !/^NON-PARTICIPANT$/i.test(textOf(property, 'role')) &&
  !hasDeclined(property);

/** The person behind ORGANIZER or ATTENDEE; null for rooms, lists, programs, and those who are not there. */
export function guestOf(property: ICAL.Property): Guest | null {
  if (!isThere(property)) return null;
  const value: unknown = property.getFirstValue();
  const email = addressIn(String(value)) || addressIn(textOf(property, 'email'));
  const cn = withoutAsides(
    textOf(property, 'cn')
      .slice(0, LONGEST_NAME)
      .replace(/^["']|["']$/g, ''),
  );
  if (isProgram(cn, email)) return null;
  const [family = '', given, ...more] = cn.split(/\s*,\s*/);
  const [, title = '', surname] = TITLED.exec(family) ?? [];
  const ordered = given && more.length === 0 ? `${title}${given} ${surname ?? family}` : cn;
  const name = cn.includes('@') ? '' : ordered;
  return name || email ? { name, email } : null;
}
