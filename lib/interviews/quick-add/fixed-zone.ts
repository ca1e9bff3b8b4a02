/** Clocks that are so many hours ahead of UTC, "GMT+1", as a zone of their own. */
import { MINUTE } from '../../time';
import { wallAt, writtenWall } from '../../wall-clock';

/** With a part of an hour there is no zone called by its offset, but a place whose clocks never change. */
const PLACES: Readonly<Record<number, string>> = {
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  570: 'Australia/Darwin',
};

/**
 * IANA name. `offset`: minutes ahead of UTC; `at`: ms since 1970. The person's own, where its clocks show the same
 * then, or where no zone has that offset.
 */
export function fixedZone(offset: number, at: number, own: string): string {
  const theirs = writtenWall(wallAt(at + offset * MINUTE, 'UTC'));
  if (writtenWall(wallAt(at, own)) === theirs) return own;
  if (offset === 0) return 'Etc/UTC';
  if (offset % 60 !== 0) return PLACES[offset] ?? own;
  // The names have the sign of POSIX: west is more.
  return Math.abs(offset) <= 12 * 60 ? `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset) / 60}` : own;
}
