/** Whose follow-up was a mail that went? Only what is sure counts; a guess is asked about in the panel. */
import { alsoFor, match, type Strength } from '../interviews/match';
import { couldBeSecond, type Entry, type FollowUp, type Id } from '../interviews/model';
import type { Send, SentMail } from './sends';

/** `now` is when it went, or was scheduled: ms since 1970. */
export function whoseIs(
  { shown, followUp, asks, ...head }: SentMail,
  entries: readonly Entry[],
  now: number,
): Pick<Send, 'first' | 'second'> {
  const matched = match(entries, head, now);
  // All interviewers who got it, and those shown in the panel as more than a guess.
  const seen = new Set(shown === null ? [] : [shown, ...alsoFor(matched, shown, head)]);
  const idsOf = (strengths: readonly Strength[], isOwed: (followUp: FollowUp) => boolean): Id[] => {
    const found = matched.filter(({ strength }) => strengths.includes(strength)).map(({ followUpId }) => followUpId);
    const ids = new Set([...seen, ...found]);
    return entries
      .filter(({ interview }) => interview.endsAt <= now)
      .flatMap(({ followUps }) => followUps.filter((one) => ids.has(one.id) && isOwed(one)).map(({ id }) => id));
  };
  // After the first mail even a guess rests on a sure address (lib/interviews/match.ts).
  const second = idsOf(['strong', 'guess'], (one) => couldBeSecond(one, now));
  // Who asks those who have the first mail for news has thanked nobody else by it.
  if (asks && second.length > 0) return { first: [], second };
  const first = followUp ? idsOf(['strong'], ({ state }) => state === 'open') : [];
  return first.length > 0 ? { first, second: [] } : { first, second };
}
