/** Invitations (.ics) become interviews, as a choice: nothing is saved here. Read with ical.js. */
import ICAL from 'ical.js';
import { DAY } from '../../time';
import type { NewInterview } from '../contract';
import { decode } from '../decode';
import { USUAL_LENGTH_MS } from '../quick-add/length';
import { LAST_TIME } from '../store/rows';
import { companyAndRole } from './firm';
import { guestOf, interviewersOf } from './people';
import { boundRules } from './rules';
import { type CalendarProblem, MAX_CHARS, splitCalendar } from './text';
import { plainTitle } from './title';
import { type ZonedTime, type ZoneReader, zoneReader } from './zone';

/** What the file did not say, so that we took something: an hour, nine o'clock, the person's own zone. */
type Assumed = 'length' | 'time' | 'zone';

/** Which of several versions of one invitation this is. */
interface Revision {
  /** SEQUENCE: how often the organiser changed it. */
  readonly sequence: number;
  /** When it was changed last, ms since 1970; null where it does not say. */
  readonly writtenAt: number | null;
}

export interface Invitation {
  readonly title: string;
  readonly interview: NewInterview;
  readonly cancelled: boolean;
  readonly assumed: readonly Assumed[];
  readonly revision: Revision;
}

export interface CalendarRead {
  /** The nearest to now first. */
  readonly invitations: readonly Invitation[];
  /** Why there are none. */
  readonly why: CalendarProblem | null;
}

interface CalendarContext {
  /** ms since 1970 */
  readonly now: number;
  /** IANA name: for times that name no zone. */
  readonly timeZone: string;
}

/** Bytes, in any alphabet. */
export const LARGEST_FILE = 3 * MAX_CHARS;
/** Nobody chooses from more. */
const OFFERED = 20;
/** A whole calendar has thousands of events; those further away than this are not looked at. */
const NEAR_PAST_MS = 60 * DAY;
const NEAR_FUTURE_MS = 365 * DAY;
/** Longer is no meeting: its end is a slip, or a joke. */
const LONGEST_MS = 31 * DAY;
/** Instances of a series looked at: a daily one of 25 years. */
const INSTANCES = 10_000;

/** Outlook and Google write it before the title, and an entry that was saved from there says it nowhere else. */
const CANCELLED = /^cancell?ed(?: event)?:/i;

function componentOf(lines: readonly string[]): ICAL.Component | null {
  try {
    const text = ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
    const component = new ICAL.Component(ICAL.parse(text));
    boundRules(component);
    // Ical.js counts a duration day by day: "P99999999999999D" would hold up the page for good.
    const length: unknown = component.getFirstPropertyValue('duration');
    if (length instanceof ICAL.Duration && !(Math.abs(length.toSeconds()) * 1000 <= LONGEST_MS)) {
      component.removeAllProperties('duration');
    }
    return component.getFirstPropertyValue('dtstart') instanceof ICAL.Time ? component : null;
  } catch {
    return null;
  }
}

/** By the text alone, because taking thousands of events apart takes seconds. */
function isNear(lines: readonly string[], now: number): boolean {
  const start = lines.find((line) => /^DTSTART/i.test(line)) ?? '';
  const [, year, month, day] = /[:](\d{4})(\d{2})(\d{2})/.exec(start) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const repeats = lines.some((line) => /^R(?:RULE|DATE)/i.test(line));
  return repeats ? at < now + NEAR_FUTURE_MS : at > now - NEAR_PAST_MS && at < now + NEAR_FUTURE_MS;
}

const zoneNameOf = (property: ICAL.Property | null): string | null => {
  const value: unknown = property?.getParameter('tzid');
  return typeof value === 'string' ? value : null;
};

const tzidOf = (component: ICAL.Component, name: string): string | null => zoneNameOf(component.getFirstProperty(name));

const isCancelled = (component: ICAL.Component): boolean =>
  /^CANCELLED$/i.test(String(component.getFirstPropertyValue('status') ?? ''));

function revisionOf(component: ICAL.Component): Revision {
  const sequence = Number(component.getFirstPropertyValue('sequence'));
  // One that only says when it was saved is as new as that.
  const stamp: unknown = component.getFirstPropertyValue('last-modified') ?? component.getFirstPropertyValue('dtstamp');
  const at = stamp instanceof ICAL.Time ? Date.parse(stamp.toString()) : Number.NaN;
  return { sequence: Number.isFinite(sequence) ? sequence : 0, writtenAt: Number.isNaN(at) ? null : at };
}

interface Occurrence {
  readonly component: ICAL.Component;
  readonly start: ZonedTime;
  readonly endsAt: number;
  readonly isDate: boolean;
  /** Set for one of a series. */
  readonly instance: string | null;
}

/** Nine o'clock of a whole day, as the person's own wall will show it. */
function morningOf(date: ICAL.Time): ICAL.Time {
  const morning = date.clone();
  morning.isDate = false;
  morning.hour = 9;
  return morning;
}

function occurrence(
  component: ICAL.Component,
  from: ICAL.Time,
  to: ICAL.Time,
  zones: ZoneReader,
  instance: string | null,
): Occurrence {
  const start = from.isDate ? zones(morningOf(from), null) : zones(from, tzidOf(component, 'dtstart'));
  const end = zones(to, tzidOf(component, 'dtend') ?? tzidOf(component, 'dtstart'));
  return { component, start, endsAt: end.at, isDate: from.isDate, instance };
}

/** Within a day, since wall clocks are that far apart: enough to pass over the years before now quickly. */
const roughly = (time: ICAL.Time): number => Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);

/** What became of single instances of a series, by the moment they were planned for (ms since 1970). */
interface Changed {
  readonly leftOut: ReadonlySet<number>;
  readonly moved: ReadonlyMap<number, ICAL.Event>;
}

/** By the moment: one calendar names an instance by the series' own clock, the other in UTC. */
function changedOf(series: ICAL.Event, events: readonly ICAL.Event[], zones: ZoneReader): Changed {
  const leftOut = new Set<number>();
  const moved = new Map<number, ICAL.Event>();
  const momentsOf = (property: ICAL.Property): number[] =>
    property
      .getValues()
      .flatMap((value: unknown) => (value instanceof ICAL.Time ? zones(value, zoneNameOf(property)).at : []));
  for (const property of series.component.getAllProperties('exdate')) {
    for (const at of momentsOf(property)) leftOut.add(at);
  }
  for (const event of events) {
    if (!event.isRecurrenceException()) continue;
    // From there on all are changed: that is for ical.js to reckon.
    if (event.modifiesFuture()) series.relateException(event);
    for (const at of event.component.getAllProperties('recurrence-id').flatMap(momentsOf)) {
      const other = moved.get(at);
      if (!other || event.sequence >= other.sequence) moved.set(at, event);
    }
  }
  for (const [at, event] of moved) if (isCancelled(event.component)) leftOut.add(at);
  return { leftOut, moved };
}

/** One of a series: what ended within the last day, while its follow-up is due; else the next; else the last. */
function chosen(event: ICAL.Event, { leftOut, moved }: Changed, zones: ZoneReader, now: number): Occurrence | null {
  const tzid = tzidOf(event.component, 'dtstart');
  const detailed = (time: ICAL.Time): Occurrence => {
    const exception = moved.get(zones(time, tzid).at);
    const { item, startDate, endDate } = exception
      ? { item: exception, startDate: exception.startDate, endDate: exception.endDate }
      : event.getOccurrenceDetails(time);
    return occurrence(item.component, startDate, endDate, zones, time.toString());
  };
  const iterator = event.iterator();
  const length = event.duration.toSeconds() * 1000;
  let past: ICAL.Time | null = null;
  for (let count = 0; count < INSTANCES; count += 1) {
    const next: ICAL.Time | undefined = iterator.next();
    if (!next) break;
    if (leftOut.size > 0 && leftOut.has(zones(next, tzid).at)) continue;
    if (roughly(next) + length > now - DAY) {
      const found = detailed(next);
      if (found.endsAt > now) {
        const before = past && detailed(past);
        return before && now - before.endsAt < DAY ? before : found;
      }
    }
    past = next;
  }
  return past && detailed(past);
}

function occurrencesOf(components: readonly ICAL.Component[], zones: ZoneReader, now: number): Occurrence[] {
  const events = components.map((component) => new ICAL.Event(component));
  const series = events.find((event) => event.isRecurring());
  if (!series) {
    // Newer versions of one event replace it; instances of a series whose rule is not in the file stand alone.
    const latest = new Map<string, ICAL.Event>();
    for (const event of events) {
      const key = event.isRecurrenceException() ? event.recurrenceId.toString() : '';
      const other = latest.get(key);
      if (!other || event.sequence >= other.sequence) latest.set(key, event);
    }
    return [...latest].map(([key, event]) =>
      occurrence(event.component, event.startDate, event.endDate, zones, key || null),
    );
  }
  const one = chosen(series, changedOf(series, events, zones), zones, now);
  return one ? [one] : [];
}

function invitationOf(found: Occurrence, cancels: boolean, { timeZone }: CalendarContext): Invitation {
  const { component, start, endsAt, isDate, instance } = found;
  const title = plainTitle(String(component.getFirstPropertyValue('summary') ?? ''));
  const organiserProperty = component.getFirstProperty('organizer');
  const organiser = organiserProperty ? guestOf(organiserProperty) : null;
  const guests = component.getAllProperties('attendee').flatMap((property) => guestOf(property) ?? []);
  const interviewers = interviewersOf(organiser, guests, title);
  const uid = String(component.getFirstPropertyValue('uid') ?? '');
  const hasLength = !isDate && endsAt > start.at && endsAt - start.at <= LONGEST_MS;
  const assumed: Assumed[] = [];
  if (isDate) assumed.push('time');
  if (!hasLength) assumed.push('length');
  if (start.unknown) assumed.push('zone');
  return {
    title,
    cancelled: cancels || CANCELLED.test(title) || isCancelled(component),
    assumed,
    revision: revisionOf(component),
    interview: {
      ...companyAndRole(title, interviewers, organiser, guests),
      startsAt: start.at,
      endsAt: hasLength ? endsAt : start.at + USUAL_LENGTH_MS,
      timeZone: start.zone ?? timeZone,
      calendarUid: uid === '' ? null : instance === null ? uid : `${uid}#${instance}`,
      organiserEmail: organiser?.email || null,
      interviewers,
    },
  };
}

/** Never throws on any text. */
export function readCalendar(content: string | Uint8Array, context: CalendarContext): CalendarRead {
  const split = splitCalendar(typeof content === 'string' ? content : decode(content));
  if (typeof split === 'string') return { invitations: [], why: split };
  const zones = zoneReader(split.zones, context.timeZone);
  const near =
    split.events.length > OFFERED ? split.events.filter((lines) => isNear(lines, context.now)) : split.events;
  const byUid = new Map<string, ICAL.Component[]>();
  for (const [index, component] of near.map(componentOf).entries()) {
    if (!component) continue;
    const uid = String(component.getFirstPropertyValue('uid') || `nameless ${index}`);
    byUid.set(uid, [...(byUid.get(uid) ?? []), component]);
  }
  const invitations = [...byUid.values()].flatMap((components) => {
    try {
      return occurrencesOf(components, zones, context.now).map((one) => invitationOf(one, split.cancels, context));
    } catch {
      return []; // a rule or a date that ical.js refuses
    }
  });
  if (invitations.length === 0) return { invitations, why: near.length === 0 ? 'none-near' : 'broken' };
  const meant = invitations.filter(({ interview }) => interview.endsAt <= LAST_TIME);
  if (meant.length === 0) return { invitations: meant, why: 'none-near' };
  const distance = ({ interview }: Invitation) => Math.abs(interview.startsAt - context.now);
  return { invitations: meant.sort((a, b) => distance(a) - distance(b)).slice(0, OFFERED), why: null };
}
