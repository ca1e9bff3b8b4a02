/** How an event is called in the list: by its UID, and one of a series by when it was planned, too. */
import { HOUR } from '../../time';

/** For all of that day, or at that second: calendars name one instance by the series' own clock, or in UTC. */
const PLANNED = /#(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?)$/;
/** Google goes on under another name where an organiser changes "this and all following". */
const GOES_ON = /_R(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2})?(?=@|$)/;

/** "2026-03-05T09:00:00Z" for a moment in ms since 1970. */
export const instanceAt = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** What the list calls an event; null for one without a name of its own. */
export const eventName = (uid: string, instance: string | null): string | null =>
  uid === '' ? null : instance === null ? uid : `${uid}#${instance}`;

/** For when it was planned; null for an event by itself. */
export const instanceIn = (name: string): string | null => PLANNED.exec(name)?.[1] ?? null;

/** What all of one series share, of an event's name or of a UID. */
export const seriesOf = (name: string): string => uidIn(name).replace(GOES_ON, '');

/** The UID of an event that is called so. */
export const uidIn = (name: string): string => name.replace(PLANNED, '');

/**
 * Since when this UID is the series' name, ms since 1970: what was planned before is under another. Whether it is told in
 * UTC or by the series' own clock is not known; half a day earlier leaves the one of the day before out by both.
 */
export function namedSince(uid: string): number {
  const [, year, month, day, hour = '0', minute = '0'] = GOES_ON.exec(uid) ?? [];
  if (year === undefined) return Number.NEGATIVE_INFINITY;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) - 12 * HOUR;
}
