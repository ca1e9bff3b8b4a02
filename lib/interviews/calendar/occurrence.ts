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

/** Nine o'clock of a whole day, as the person's own wall will show it. */
function morningOf(date: ICAL.Time): ICAL.Time {
  const morning = date.clone();
  morning.isDate = false;
  morning.hour = 9;
  return morning;
}

export function occurrence(
  component: ICAL.Component,
  from: ICAL.Time,
  to: ICAL.Time,
  zones: ZoneReader,
  instance: string | null,
): Occurrence {
  const start = from.isDate ? zones(morningOf(from), null) : zones(from, ownZoneOf(component));
  const end = zones(to, tzidOf(component, 'dtend') ?? ownZoneOf(component));
  return { component, start, endsAt: end.at, isDate: from.isDate, instance };
}
