/** One event of a calendar at one time: a single one, or one of a series. */
import ICAL from 'ical.js';
import { instanceAt } from './event-name';
import type { ZonedTime, ZoneReader } from './zone';

export interface Occurrence {
  readonly component: ICAL.Component;
  readonly start: ZonedTime;
  /** ms since 1970 */
  readonly endsAt: number;
  readonly isDate: boolean;
  /** For when it was planned, where it is one of a series. */
  readonly instance: string | null;
}

const zoneNameOf = (property: ICAL.Property | null): string | null => {
  const value: unknown = property?.getParameter('tzid');
  return typeof value === 'string' ? value : null;
};

const tzidOf = (component: ICAL.Component, name: string): string | null => zoneNameOf(component.getFirstProperty(name));

/** The zone that its times are written in, unless they say otherwise. */
export const ownZoneOf = (component: ICAL.Component): string | null => tzidOf(component, 'dtstart');

export const isCancelled = (component: ICAL.Component): boolean =>
  /^CANCELLED$/i.test(String(component.getFirstPropertyValue('status') ?? ''));

/** As the list calls the instance that was planned for this time. */
export const instanceOf = (time: ICAL.Time, tzid: string | null, zones: ZoneReader): string =>
  time.isDate ? time.toString() : instanceAt(zones(time, tzid).at);

/** The instances that a property names, such as those that were taken out. */
export const instancesIn = (property: ICAL.Property, zones: ZoneReader): string[] =>
  property
    .getValues()
    .flatMap((value: unknown) => (value instanceof ICAL.Time ? instanceOf(value, zoneNameOf(property), zones) : []));

const dayOf = ({ year, month, day }: ICAL.Time): number => Date.UTC(year, month - 1, day);
const isMidnight = ({ hour, minute }: ICAL.Time): boolean => hour === 0 && minute === 0;

/** A day, or several: said so, or from midnight to midnight, as Outlook writes it. */
const isWholeDay = (from: ICAL.Time, to: ICAL.Time): boolean =>
  from.isDate || (isMidnight(from) && isMidnight(to) && dayOf(to) > dayOf(from));

/** Nine o'clock of a whole day, as the person's own wall will show it. */
const morningOf = ({ year, month, day }: ICAL.Time): ICAL.Time =>
  ICAL.Time.fromData({ year, month, day, hour: 9, isDate: false });

export function occurrence(
  component: ICAL.Component,
  from: ICAL.Time,
  to: ICAL.Time,
  zones: ZoneReader,
  instance: string | null,
): Occurrence {
  const isDate = isWholeDay(from, to);
  const start = isDate ? zones(morningOf(from), zones.persons) : zones(from, ownZoneOf(component));
  const end = zones(to, tzidOf(component, 'dtend') ?? ownZoneOf(component));
  return { component, start, endsAt: end.at, isDate, instance };
}
