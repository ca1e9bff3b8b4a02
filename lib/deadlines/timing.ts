import { DEADLINE_AFTER_MS } from '../interviews/model';
import type { Timing } from '../scoring/report';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Guidance row 9: nobody is asked to write in the first half hour. */
export const DOORWAY_MS = 30 * MINUTE;
/** The last six hours: the clock turns warm. */
export const URGENT_MS = 6 * HOUR;
/** The last two hours: the last call, and the only time the clock is red. */
export const LAST_CALL_MS = 2 * HOUR;

/**
 * How a follow-up stands, by absolute time: `endsAt` and `now` in ms since 1970. The scorer's contract: `early` in the
 * first half hour (and before the interview is over), `urgent` under six hours left, `late` once the 24 hours are over;
 * `hoursLeft` is not rounded.
 */
export function timingOf(endsAt: number, now: number): Timing {
  const left = endsAt + DEADLINE_AFTER_MS - now;
  const hoursLeft = left / HOUR;
  if (left < 0) return { state: 'late', hoursLeft };
  if (left < URGENT_MS) return { state: 'urgent', hoursLeft };
  return { state: now - endsAt < DOORWAY_MS ? 'early' : 'in-time', hoursLeft };
}

/** A span cut down to what one says: whole hours from an hour on, else minutes begun. `span` in ms, at least 0. */
export function spoken(span: number): { readonly unit: 'hours' | 'minutes'; readonly n: number } {
  return span >= HOUR
    ? { unit: 'hours', n: Math.floor(span / HOUR) }
    : { unit: 'minutes', n: Math.ceil(Math.max(0, span) / MINUTE) };
}
