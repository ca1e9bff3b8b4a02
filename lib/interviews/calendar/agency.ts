/** Who only arranges it, as an agency does between the person and a firm: nobody thanks them for the interview. */
import { isPrivate } from '../addresses';
import { labelOf, namingIn } from './firm';
import type { Gathering } from './gathering';
import { domainOf, type Guest } from './guest';

/** What agencies call themselves. */
const AGENCY =
  /staffing|recruit|headhunt|personnel|personalberat|personalvermitt|personaldienst|resourcing|talent|placement/i;

/** acme.example, uk.acme.example and acme-labs.example are one house. */
function areKin(one: string, other: string): boolean {
  const [a, b] = [labelOf(one), labelOf(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Tells of those who are there (`met`) whether they only arrange it: the organiser, alone for a firm beside others of one
 * that the title names in its place; and who is of an agency by its name. Where nothing tells them apart, the organiser
 * may as well be the firm's own, with somebody from outside.
 */
export function arrangersAmong(
  met: readonly Guest[],
  { organiser, guests, title }: Gathering,
): (guest: Guest) => boolean {
  const naming = namingIn(title);
  const isNamed = (domain: string) => naming(domain) !== '';
  const domains = new Set(met.map(domainOf).filter(Boolean));
  const clients = [...domains].filter((domain) => !AGENCY.test(labelOf(domain)));
  const isAgency = (domain: string) =>
    AGENCY.test(labelOf(domain)) &&
    !isNamed(domain) &&
    clients.length > 0 &&
    !clients.some((one) => areKin(one, domain));
  const home = organiser ? domainOf(organiser) : '';
  const others = met.flatMap((guest) => (guest === organiser ? [] : domainOf(guest))).filter(Boolean);
  const isAlone = home !== '' && !others.some((one) => areKin(one, home));
  // Where both are named, a private address tells that nobody else there is the person themselves.
  const isForOther =
    isAlone && others.some(isNamed) && (!isNamed(home) || guests.some(({ email }) => isPrivate(email)));
  return (guest) => (guest === organiser && isForOther) || isAgency(domainOf(guest));
}
