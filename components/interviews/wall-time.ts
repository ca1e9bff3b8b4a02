import { ownZone } from '../../lib/own-zone';
import { instantOf, isZone, wallAt, writtenWall } from '../../lib/wall-clock';

/** A moment as `<input type="datetime-local">` writes it: "2026-11-26T15:00", by the clocks of that zone. */
export const toWallTime = (at: number, zone: string): string => writtenWall(wallAt(at, known(zone)));

/** Milliseconds since 1970; null for half-typed text. In a night of a clock change the later of two readings. */
export function fromWallTime(wall: string, zone: string): number | null {
  const [, year, month, day, hour, minute] = /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(wall)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (hour === undefined || minute === undefined || year < 1970 || year > 9999) return null;
  return instantOf({ year, month, day, minute: hour * 60 + minute }, known(zone), 'later');
}

/** What a zone is called ("Auckland") where its clocks show something else than the person's own; null where not. */
export function elsewhere(at: number, zone: string): string | null {
  if (toWallTime(at, zone) === toWallTime(at, ownZone())) return null;
  return zoneName(zone).split('/').at(-1) ?? zone;
}

/** "Etc/GMT-1" is an hour ahead of UTC, and everybody but POSIX writes that "GMT+1". */
const FIXED = /^Etc\/GMT(?<sign>[+-])(?<hours>\d{1,2})$/;

/** A zone as a person reads it: "America/New York", "GMT+1". */
export const zoneName = (zone: string): string =>
  zone
    .replace(FIXED, (_, sign: string, hours: string) => `GMT${sign === '+' ? '-' : '+'}${hours}`)
    .replaceAll('_', ' ');

/** A zone this browser does not know (an old import, a newer zone table) reads as the person's own. */
const known = (zone: string): string => (isZone(zone) ? zone : ownZone());
