/** Where the background sends people: our own pages, or a new mail. */
import { isAddress } from '../interviews/email';
import { type Entry, type FollowUp, hasGone, type Id } from '../interviews/model';
import { composeUrl } from '../mail/deep-link';
import type { Settings } from '../settings';
import { followUpSubject } from '../words/subject';

/** Routes of page.html. */
export const pages = {
  list: '/page.html#/',
  interview: (id: Id) => `/page.html#/interview/${id}`,
  notes: (id: Id) => `/page.html#/interview/${id}/notes`,
  quickNote: '/page.html#/quick-note',
  /** "That interview is no longer here." */
  gone: '/page.html#/gone',
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
