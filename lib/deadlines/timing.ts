import { HOUR, MINUTE } from '../time';

/** Guidance row 9: nobody is asked to write in the first half hour. */
export const DOORWAY_MS = 30 * MINUTE;
/** The last six hours: the clock turns warm. */
export const URGENT_MS = 6 * HOUR;
/** The last two hours: the last call, and the only time the clock is red. */
export const LAST_CALL_MS = 2 * HOUR;

/** A span cut down to what one says: whole hours from an hour on, else minutes begun. `span` in ms, at least 0. */
export function spoken(span: number): { readonly unit: 'hours' | 'minutes'; readonly n: number } {
  return span >= HOUR
    ? { unit: 'hours', n: Math.floor(span / HOUR) }
    : { unit: 'minutes', n: Math.ceil(Math.max(0, span) / MINUTE) };
}
