/** Whose follow-up was a mail that went? Only what is sure counts; a guess is asked about in the panel. */
import { alsoFor, match, type Strength } from '../interviews/match';
import { couldBeSecond, type Entry, type FollowUp, type Id, isDecided, isOpen } from '../interviews/model';
import { isLaterRound } from '../interviews/rounds';
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
  // The recorded end is often a guess: thanks may go before it. Before the start a mail is about the appointment.
  // One that goes on still is written to only where the person saw that this mail is for it, or saw no other.
  const isChosen = ({ followUps }: Entry): boolean => shown === null || followUps.some(({ id }) => id === shown);
  const begun = entries.filter(
    (entry) => entry.interview.endsAt <= now || (entry.interview.startsAt <= now && isChosen(entry)),
  );
  const owedOf = (strengths: readonly Strength[], isOwed: (followUp: FollowUp) => boolean): Owed[] => {
    const found = matched.filter(({ strength }) => strengths.includes(strength)).map(({ followUpId }) => followUpId);
    const ids = new Set([...seen, ...found]);
    return begun.flatMap((entry) =>
      entry.followUps.filter((one) => ids.has(one.id) && isOwed(one)).map(({ id }) => ({ id, entry })),
    );
  };
  // After the first mail even a guess rests on a sure address (lib/interviews/match.ts).
  const gone = owedOf(['strong', 'guess'], (one) => couldBeSecond(one, now));
  const second = gone.filter(({ entry }) => !isDecided(entry));
  // Shown for sure, and by itself a guess: the person has said that it is for this one, so it is for no other interview.
  const isSaid = matched.some(({ followUpId, strength }) => followUpId === shown && strength !== 'strong');
  const first = followUp ? owedOf(['strong'], isOpen).filter(({ entry }) => !isSaid || isChosen(entry)) : [];
  // Who asks those who have the first mail for news has thanked nobody else by it, but for an interview since then.
  const thanked = asks && second.length > 0 ? sinceThen(first, second, shown) : first;
  return thanked.length > 0 ? { first: idsOf(thanked), second: [] } : { first: [], second: idsOf(second) };
}

interface Owed {
  readonly id: Id;
  readonly entry: Entry;
}
const idsOf = (owed: readonly Owed[]): Id[] => owed.map(({ id }) => id);

/** Of `first` what is owed for a later round than all of `second`; nothing where the person chose one of those. */
function sinceThen(first: readonly Owed[], second: readonly Owed[], shown: Id | null): Owed[] {
  if (second.some(({ id }) => id === shown)) return [];
  return first.filter((one) => second.every((other) => isLaterRound(one.entry, other.entry)));
}
