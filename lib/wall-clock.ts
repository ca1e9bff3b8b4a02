import { DAY, MINUTE } from './time';

/** Zone changes happen on quarter hours, so one offset holds for each: the cache spares `Intl`, the slow part. */
const QUARTER = 15 * MINUTE;
const KEPT = 20_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** A time of day on some date in a zone, as a person reads it off a clock on the wall. */
export interface Wall {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** "2026-11-26T15:00", as ISO 8601 and `<input type="datetime-local">` write it. */
export function writtenWall({ year, month, day, minute }: Wall): string {
  const pad = (n: number, size = 2): string => String(n).padStart(size, '0');
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** What clocks in `zone` (IANA name) show at `time`. Throws `RangeError` for an unknown zone. */
export function wallAt(time: number, zone: string): Wall {
  const shown = new Date(time + offsetAt(time, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/**
 * When clocks in `zone` show that time, in ms since 1970; `day` may overflow its month, `minute` its day. In a night of
 * a clock change it may be shown twice or never: `pick` says which side is meant.
 */
export function instantOf(wall: Wall, zone: string, pick: 'earlier' | 'later'): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minute);
  // The offset that holds a day before or after is one of the two that can hold now.
  const around = [offsetAt(asUtc - DAY, zone), offsetAt(asUtc + DAY, zone)] as const;
  if (around[0] === around[1]) return asUtc - around[0];
  const candidates = around.map((offset) => asUtc - offset);
  const exact = candidates.filter((time) => time + offsetAt(time, zone) === asUtc);
  return Math[pick === 'earlier' ? 'min' : 'max'](...(exact.length > 0 ? exact : candidates));
}

/** How far clocks in `zone` are ahead of UTC, in ms. */
function offsetAt(time: number, zone: string): number {
  const quarter = Math.floor(time / QUARTER);
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(start)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - start;
  if (ofZone.size >= KEPT) ofZone.clear();
  ofZone.set(quarter, offset);
  return offset;
}

/** Does the browser know a zone of this name? */
export function isZone(name: string): boolean {
  try {
    return formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
