/** While the person sits in one interview, their screen perhaps shared, a reminder of another waits where it can. */
import { type Entry, openOf } from '../interviews/model';
import { HOUR, MINUTE } from '../time';

/** Until the notes on it are asked for, and both come together: the last words take a while, too. */
const LONGER_MS = 5 * MINUTE;

/** A trial week is not sat through without a look at the clock. */
const LONGEST_MS = 10 * HOUR;

interface Meeting {
  readonly from: number;
  readonly to: number;
}

/** What keeps the person from `now` on: no interview that was called off or has its mail already. */
export const meetingsFrom = (entries: readonly Entry[], now: number): readonly Meeting[] =>
  entries
    .filter((entry) => openOf(entry).length > 0)
    .map(({ interview }) => ({ from: interview.startsAt, to: interview.endsAt + LONGER_MS }))
    .filter(({ from, to }) => to > now && to - from <= LONGEST_MS);

/** The first moment from `time` on at which none of them keeps the person: ms since 1970. */
export function freeFrom(time: number, meetings: readonly Meeting[]): number {
  const meeting = meetings.find(({ from, to }) => from <= time && time < to);
  return meeting ? freeFrom(meeting.to, meetings) : time;
}
