import { awaitsSecond, type Entry, isDecided, isNoted, isOpen, isScheduled } from '../interviews/model';
import { hasLaterRound } from '../interviews/rounds';
import type { Posted } from './board';

/**
 * Whether what a notification asks for is still to be done: not sent, noted, decided, deleted or moved to another day
 * since. `at` is when it came up (ms since 1970), `entries` all that is recorded.
 */
export function stands(
  { kind, interviewId, followUpIds }: Posted['items'][number],
  at: number,
  entries: readonly Entry[],
): boolean {
  const entry = entries.find(({ interview }) => interview.id === interviewId);
  if (!entry || entry.interview.endsAt > at || isDecided(entry)) return false;
  const followUps = entry.followUps.filter(({ id }) => followUpIds.includes(id));
  if (kind === 'second') return followUps.length > 0 && followUps.every(awaitsSecond) && !hasLaterRound(entry, entries);
  if (kind === 'checkBack') return followUps.some(isScheduled);
  return followUps.some(isOpen) && !(kind === 'notes' && isNoted(entry));
}
