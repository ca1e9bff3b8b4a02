/** Whether whoever invites only arranges it, as an agency does between the person and a firm: nobody thanks them for the interview. */
import { isPrivate, sameDomain, workDomain } from '../addresses';
import { labelOf, namingIn } from './firm';
import type { Guest } from './guest';
import type { Gathering } from './people';

/** What agencies call themselves. */
const AGENCY =
  /staffing|recruit|headhunt|personnel|personalberat|personalvermitt|personaldienst|resourcing|talent|placement/i;

/** "acme" and "acme-labs" are one house. */
function areKin(one: string, other: string): boolean {
  const [a, b] = [labelOf(one), labelOf(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Alone there for a firm, beside others of one that the title names in its place; or by the name of it. Where nothing
 * tells them apart, it may as well be the firm's own organiser, with somebody from outside. `met`: who interviews, the
 * organiser among them.
 */
export function onlyArranges({ organiser, guests, title }: Gathering, met: readonly Guest[]): boolean {
  const home = workDomain(organiser?.email ?? '');
  const domains = met.flatMap((guest) => (guest === organiser ? [] : workDomain(guest.email))).filter(Boolean);
  if (!home || domains.length === 0 || domains.some((one) => sameDomain(one, home) || areKin(one, home))) return false;
  const naming = namingIn(title);
  const isOther = domains.some((domain) => naming(domain) !== '');
  // Where both are named, a private address tells that nobody else there is the person themselves.
  if (isOther) return !naming(home) || guests.some(({ email }) => isPrivate(email));
  return !naming(home) && AGENCY.test(labelOf(home)) && !domains.some((domain) => AGENCY.test(labelOf(domain)));
}
