import { isAddress } from './interviews/email';
import { knownAddresses } from './interviews/known-address';
import { type Entry, type FollowUp, hasGone } from './interviews/model';
import { composeUrl } from './mail/deep-link';
import type { Settings } from './settings';
import { followUpSubject } from './words/subject';

/**
 * A new mail to the person this follow-up is owed to, if their address is known, be it from another of `all` interviews.
 * What no mail could go to stays in the notes: in "To" it would be refused when the letter is sent, or go astray.
 */
export function writeUrl(
  entry: Entry,
  followUp: FollowUp,
  all: readonly Entry[],
  client: Settings['mailClient'],
): string {
  const reader = entry.interviewers.find(({ id }) => id === followUp.interviewerId);
  const address = (reader && knownAddresses(entry, all).get(reader.id)) ?? reader?.email.trim() ?? '';
  const to = isAddress(address) ? [address] : [];
  return composeUrl(client, { to, subject: followUpSubject(entry.interview, hasGone(followUp) ? 'second' : 'first') });
}
