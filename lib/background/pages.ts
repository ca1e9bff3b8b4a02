/** Where the background sends people: our own pages, or a new mail. */
import { isAddress } from '../interviews/email';
import { type Entry, type FollowUp, hasGone, type Id } from '../interviews/model';
import { composeUrl } from '../mail/deep-link';
import { hashOf, type Route } from '../route';
import type { Settings } from '../settings';
import { followUpSubject } from '../words/subject';

/** Of the full page, whichever of its routes. */
const onPage = (route: Route): string => `/page.html${hashOf(route)}`;

export const pages = {
  list: onPage({ name: 'home' }),
  interview: (id: Id) => onPage({ name: 'interview', id }),
  notes: (id: Id) => onPage({ name: 'notes', id }),
  quickNote: onPage({ name: 'quick-note' }),
  /** "That interview is no longer here." */
  gone: onPage({ name: 'gone' }),
  welcome: '/welcome.html',
} as const;

/**
 * A new mail to the person this follow-up is owed to, if their address is known. What no mail could go to stays in the
 * notes: in "To" it would be refused when the letter is sent, or go astray.
 */
export function writeUrl(entry: Entry, followUp: FollowUp, client: Settings['mailClient']): string {
  const reader = entry.interviewers.find(({ id }) => id === followUp.interviewerId);
  const address = reader?.email.trim() ?? '';
  const to = isAddress(address) ? [address] : [];
  return composeUrl(client, { to, subject: followUpSubject(entry.interview, hasGone(followUp) ? 'second' : 'first') });
}
