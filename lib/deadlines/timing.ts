import { DAY, HOUR, MINUTE } from '../time';

/** Guidance row 9: nobody is asked to write in the first half hour. */
export const DOORWAY_MS = 30 * MINUTE;
/** The last six hours: the clock turns amber. */
export const URGENT_MS = 6 * HOUR;
/** The last two hours: the last call, and the only time the clock is red. */
export const LAST_CALL_MS = 2 * HOUR;

/** How pressing a follow-up is; wherever that shows, it has a colour of its own. */
export type Urgency = 'calm' | 'soon' | 'last' | 'late';

/** `left`: what is left of the 24 hours, in ms; less than nothing once they are over. */
export function urgencyOf(left: number): Urgency {
  if (left <= 0) return 'late';
  if (left < LAST_CALL_MS) return 'last';
  return left < URGENT_MS ? 'soon' : 'calm';
}

/** A span cut down to what one says: whole hours from an hour on, else minutes begun. `span` in ms, at least 0. */
export function spoken(span: number): { readonly unit: 'hours' | 'minutes'; readonly n: number } {
  return span >= HOUR
    ? { unit: 'hours', n: Math.floor(span / HOUR) }
    : { unit: 'minutes', n: Math.ceil(Math.max(0, span) / MINUTE) };
}

/** From here on nobody counts hours. */
const COUNTED_IN_DAYS_MS = 3 * DAY;
/** An answer is expected in five to seven working days, and a second mail about then: later it is as much a question. */
const MAY_BE_DECIDED_MS = 7 * DAY;
/** Two weeks after the 24 hours were over, when the list counts it among the past ones, too. */
const LONG_AGO_MS = 15 * DAY;

/** How long ago it was, in what that means for a follow-up. */
export type Lateness = 'hours' | 'days' | 'week' | 'long';

/** `since`: ms since the interview's end, 24 hours at least. */
export function latenessOf(since: number): Lateness {
  if (since < COUNTED_IN_DAYS_MS) return 'hours';
  if (since < MAY_BE_DECIDED_MS) return 'days';
  return since < LONG_AGO_MS ? 'week' : 'long';
}

/** The same span as one says it: "26 hours", "9 days". */
export function sinceOf(since: number): { readonly unit: 'hours' | 'days'; readonly n: number } {
  return since < COUNTED_IN_DAYS_MS
    ? { unit: 'hours', n: Math.floor(since / HOUR) }
    : { unit: 'days', n: Math.floor(since / DAY) };
}
