/** A calendar's own names of time zones, and what a wall clock there means. */
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { HOUR, MINUTE } from '../../time';
import { instantOf, isZone } from '../../wall-clock';
import { zoneAbbreviated } from '../abbreviated-zone';
import { zoneCalled } from '../quick-add/zone';
import { boundRules } from './rules';

export interface ZonedTime {
  /** ms since 1970 */
  readonly at: number;
  /** IANA name of the zone it was written in, null if it has none. */
  readonly zone: string | null;
  /** A name nobody knows: read as the person's own. */
  readonly unknown: boolean;
}

export interface ZoneReader {
  (time: ICAL.Time, tzid: string | null): ZonedTime;
  /** IANA name of the person's own zone. */
  readonly persons: string;
}

/** "GMT+0100", "UTC-5": nothing but an offset, in ms; null for any other name. */
function offsetOf(tzid: string): number | null {
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC)?\s*([+-])(\d{1,2})(?:[:.]?(\d{2}))?$/i.exec(tzid.trim()) ?? [];
  const length = Number(hours) * HOUR + Number(minutes) * MINUTE;
  return sign === undefined || length > 14 * HOUR ? null : sign === '-' ? -length : length;
}

/** Some number one name: "America/New_York-1", "Europe/Berlin_2". */
const NUMBERED = /[-_]\d{1,2}$/;

/** What may be a zone's own name at the end of a longer one. */
function tailsOf(name: string): string[] {
  const path = name
    .replace(/^([A-Z][a-z]+)-(?=[A-Z])/, '$1/')
    .replaceAll(' ', '_')
    .split('/');
  return [3, 2].flatMap((count) => (path.length >= count ? path.slice(-count).join('/') : []));
}

/** "Europe/Berlin", "/mozilla.org/20050126_1/Europe/Berlin", "W. Europe Standard Time"; null for none of these. */
export function ianaOf(tzid: string): string | null {
  const name = tzid
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/^tzone:\/\/Microsoft\//i, '');
  // "Etc/GMT-3" is called so, and has no number behind it.
  const tails = [name, name.replace(NUMBERED, '')].flatMap(tailsOf);
  const [windows] = findIana(name);
  return [...tails, windows, name].find((one) => one !== undefined && isZone(one)) ?? null;
}

/**
 * "Eastern Time (US & Canada)", "(UTC-05:00) Bogota, Lima, Quito", "Paris": as people and some programs call it; of several
 * places the first that is known. Null for no zone.
 */
function calledZone(tzid: string): string | null {
  const places = tzid
    .replace(/^"|"$/g, '')
    .replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '')
    .replace(/\s*\(US (?:&|and) Canada\)$/i, '')
    .replace(/\s+time$/i, '')
    .split(/\s*,\s*/);
  return places.map(zoneCalled).find((zone) => zone !== null && isZone(zone)) ?? null;
}

function ownZones(texts: readonly string[]): Map<string, ICAL.Timezone> {
  const zones = new Map<string, ICAL.Timezone>();
  for (const text of texts) {
    try {
      const component = new ICAL.Component(ICAL.parse(text));
      boundRules(component);
      const zone = new ICAL.Timezone(component);
      zones.set(zone.tzid, zone);
    } catch {
      // A zone we can't read is one we don't know.
    }
  }
  return zones;
}

const wallOf = ({ year, month, day, hour, minute }: ICAL.Time): number => Date.UTC(year, month - 1, day, hour, minute);

/** When one of a zone's rules holds for the first time, and what held until then, in ms. */
function beginningOf(rules: ICAL.Component): { readonly at: number; readonly before: number } | null {
  const [start, rule, from] = ['dtstart', 'rrule', 'tzoffsetfrom'].map((name): unknown =>
    rules.getFirstPropertyValue(name),
  );
  if (!(start instanceof ICAL.Time && from instanceof ICAL.UtcOffset)) return null;
  const first: ICAL.Time | undefined = rule instanceof ICAL.Recur ? rule.iterator(start).next() : start;
  return first ? { at: wallOf(first), before: from.toSeconds() * 1000 } : null;
}

/** In ms. Some programs begin their rules in the year of the event: before the first of them ical.js takes UTC. */
function offsetBy(zone: ICAL.Timezone, time: ICAL.Time): number {
  const [first] = zone.component
    .getAllSubcomponents()
    .flatMap((rules) => beginningOf(rules) ?? [])
    .sort((a, b) => a.at - b.at);
  return first && wallOf(time) < first.at ? first.before : zone.utcOffset(time) * 1000;
}

/**
 * A place's name comes first: a file's own rules for it are often years old. But in a few letters, "EST", only those
 * rules tell which place is meant; where there are none it is read as people say it, and not as a fixed offset. What
 * names no zone is by the calendar's own (`calendarsZone`), where that says one that is known, else by the person's.
 */
export function zoneReader(texts: readonly string[], personsZone: string, calendarsZone: string): ZoneReader {
  const own = ownZones(texts);
  const floating = ianaOf(calendarsZone);
  const read = (time: ICAL.Time, tzid: string | null): ZonedTime => {
    const minute = time.isDate ? 0 : time.hour * 60 + time.minute;
    const wall = { year: time.year, month: time.month, day: time.day, minute };
    if (time.zone === ICAL.Timezone.utcTimezone) {
      return { at: Date.UTC(wall.year, wall.month - 1, wall.day, 0, minute), zone: null, unknown: false };
    }
    const here = () => instantOf(wall, personsZone, 'earlier');
    const inZone = (zone: string) => ({ at: instantOf(wall, zone, 'earlier'), zone, unknown: false });
    if (time.isDate || (tzid === null && floating === null)) return { at: here(), zone: null, unknown: false };
    if (tzid === null) return inZone(floating ?? personsZone);
    const zone = own.get(tzid);
    const fixed = offsetOf(tzid);
    const inLetters = zoneAbbreviated(tzid, personsZone);
    const isTold = inLetters !== null && zone !== undefined;
    const iana = fixed === null && !isTold ? (inLetters ?? ianaOf(tzid)) : null;
    const called = iana ?? (zone || fixed !== null ? null : calledZone(tzid));
    if (called) return inZone(called);
    const offset = zone ? offsetBy(zone, time) : fixed;
    if (offset === null) return { at: here(), zone: null, unknown: true };
    return { at: Date.UTC(wall.year, wall.month - 1, wall.day, 0, minute) - offset, zone: null, unknown: false };
  };
  return Object.assign(read, { persons: personsZone });
}
