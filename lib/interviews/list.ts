/** The list's four parts. */
import { DAY } from '../time';
import { deadlineOf, type Entry, isAddedAfterwards, isDecided, openOf } from './model';

export interface Groups {
  /** A follow-up is owed; by deadline, the next one first. */
  readonly open: readonly Entry[];
  /** Not over yet; the next one first. */
  readonly upcoming: readonly Entry[];
  /** Nothing is owed any more; the latest first. */
  readonly sent: readonly Entry[];
  /** Long ago or recorded long after, decided, or nobody will be written to; the latest first. */
  readonly past: readonly Entry[];
}

/** Late is still worth sending for about two weeks; later it stands under "past" and can be sent all the same. */
const WORTH_SENDING_MS = 14 * DAY;
/** An answer, or a second follow-up, may come for about a month. */
const FRESH_MS = 30 * DAY;

/** Which part an interview belongs to. `now` in ms since 1970. */
function groupOf(entry: Entry, now: number): keyof Groups {
  const { interview, followUps } = entry;
  if (isDecided(entry)) return 'past';
  const isOwed = openOf(entry).length > 0;
  if (interview.endsAt > now && isOwed) return 'upcoming';
  if (isOwed && isAddedAfterwards(interview, now)) return 'past';
  if (isOwed) return now - deadlineOf(interview) < WORTH_SENDING_MS ? 'open' : 'past';
  const lastAt = Math.max(interview.endsAt, ...followUps.map(({ at }) => at ?? 0));
  const isSkipped = followUps.every(({ state }) => state === 'skipped');
  return !isSkipped && now - lastAt < FRESH_MS ? 'sent' : 'past';
}

export function groupsOf(entries: readonly Entry[], now: number): Groups {
  const groups: Record<keyof Groups, Entry[]> = { open: [], upcoming: [], sent: [], past: [] };
  for (const entry of entries) groups[groupOf(entry, now)].push(entry);
  const byStart = (a: Entry, b: Entry) => a.interview.startsAt - b.interview.startsAt;
  groups.open.sort((a, b) => deadlineOf(a.interview) - deadlineOf(b.interview));
  groups.upcoming.sort(byStart);
  groups.sent.sort((a, b) => byStart(b, a));
  groups.past.sort((a, b) => byStart(b, a));
  return groups;
}
