/** All that a calendar file has under one UID: an event, or a series and what became of single instances. */
import ICAL from 'ical.js';
import { DAY } from '../../time';
import { eventName, seriesOf } from './event-name';
import {
  type Became,
  becameIn,
  becameLater,
  becameOff,
  becameOffFrom,
  becameOne,
  type Listed,
  listedUnder,
} from './in-list';
import { instancesIn, isCancelled, type Occurrence, occurrence } from './occurrence';
import { revisionOf } from './revision';
import { chosen, seriesIn } from './series';
import type { ZoneReader } from './zone';

/** An event at one time, and what it is to the list. */
export interface Told {
  readonly found: Occurrence;
  readonly isCancelled: boolean;
  /** What the list calls it; null where it has no name of its own. */
  readonly name: string | null;
  readonly instead: Instead | null;
  readonly isBeside: boolean;
  /** It is off because its series ended before it. */
  readonly isCutOff?: boolean;
}

/** Which event of the list something may be, by the name it has there. */
export interface Instead {
  readonly name: string;
  /** False: the series has nothing at that time any more, and this is what comes nearest. */
  readonly isSure: boolean;
}

interface Given {
  /** The whole file takes its events back. */
  readonly cancels: boolean;
  readonly listed: readonly Listed[];
  readonly zones: ZoneReader;
  /** ms since 1970 */
  readonly now: number;
}

interface Read {
  /** The event that the UID stands for; null where the file has nothing but instances of a series. */
  readonly whole: ICAL.Component | null;
  /** What it offers by itself. */
  readonly offered: readonly Occurrence[];
  readonly became: (listed: readonly Listed[]) => readonly Became[];
}

function readSeries(event: ICAL.Event, events: readonly ICAL.Event[], { cancels, zones, now }: Given): Read {
  const isOff = cancels || isCancelled(event.component);
  const series = seriesIn(event, events, zones);
  const next = chosen(series, zones, now, isOff ? 0 : DAY);
  return {
    whole: event.component,
    offered: next ? [next] : [],
    became: (listed) => (next ? becameIn(series, listed, next, zones, now) : []),
  };
}

/** Newer versions of one event replace it; instances of a series whose rule is not in the file stand alone. */
function readSingle(events: readonly ICAL.Event[], { zones, now }: Given): Read {
  const latest = new Map<string | null, ICAL.Event>();
  for (const event of events) {
    const property = event.component.getFirstProperty('recurrence-id');
    const key = (property && instancesIn(property, zones)[0]) ?? null;
    const other = latest.get(key);
    if (!other || event.sequence >= other.sequence) latest.set(key, event);
  }
  const whole = latest.get(null);
  const offered = [...latest].map(([key, { component, startDate, endDate }]) =>
    occurrence(component, startDate, endDate, zones, key),
  );
  const only = offered.find(({ instance }) => instance === null);
  const became = (listed: readonly Listed[]) => (whole && only ? becameOne(listed, only, whole.uid, now) : []);
  return { whole: whole?.component ?? null, offered, became };
}

/** Throws where there is a rule or a date that ical.js refuses. */
export function groupOf(components: readonly ICAL.Component[], given: Given): readonly Told[] {
  const { cancels, now } = given;
  const events = components.map((component) => new ICAL.Event(component));
  const uid = String(components[0]?.getFirstPropertyValue('uid') ?? '');
  const listed = uid === '' ? [] : listedUnder(uid, given.listed);
  const series = events.find((event) => event.isRecurring());
  const { whole, offered, became } = series ? readSeries(series, events, given) : readSingle(events, given);
  const told = offered.map((found): Told => {
    const name = eventName(uid, found.instance);
    return { found, isCancelled: cancels || isCancelled(found.component), name, instead: null, isBeside: false };
  });
  if (listed.length === 0) return told;
  if (!whole) return withThoseBehind(told, uid, listed, now);
  if (cancels || isCancelled(whole)) {
    const others = listed.filter(({ calendarUid }) => told.every(({ name }) => name !== calendarUid));
    const since = Math.min(now, revisionOf(whole).writtenAt ?? now);
    const off = becameOff(others, since).map((one) => toldOf(one, whole));
    // What was over was held: it is not what the list has of it that is called off.
    const own = told.map((one) => (series && one.found.endsAt <= since ? { ...one, name: null } : one));
    // What is not in the list is not worth a word beside what is.
    return off.length === 0 || others.length < listed.length ? [...own, ...off] : off;
  }
  const known = became(listed).map((one) => toldOf(one, whole));
  const own = told.map((one) => known.find(({ name }) => name === one.name) ?? one);
  return [...own, ...known.filter((one) => !own.includes(one)).map((one) => ({ ...one, isBeside: !one.isCutOff }))];
}

/** A word on one instance may be one on all that follow, too: they are off, or moved by as much. */
function withThoseBehind(told: readonly Told[], uid: string, listed: readonly Listed[], now: number): readonly Told[] {
  const others = listed.filter(({ calendarUid }) => told.every(({ name }) => name !== calendarUid));
  const behind = told.flatMap(({ found, isCancelled: isOff }) => {
    const { component, instance } = found;
    if (instance === null || !new ICAL.Event(component).modifiesFuture()) return [];
    const since = Math.min(now, revisionOf(component).writtenAt ?? now);
    const became = isOff ? becameOffFrom(instance, uid, others, since) : becameLater(found, uid, others, since);
    return became.map((one) => ({ ...toldOf(one, component), isBeside: !isOff }));
  });
  const isListed = ({ name }: Told) => listed.some(({ calendarUid }) => calendarUid === name);
  const isOff = behind.some((one) => one.isCancelled);
  // What is off and not in the list is not worth a word beside what is.
  return [...told.filter((one) => !isOff || !one.isCancelled || isListed(one)), ...behind];
}

function toldOf({ listed, found, isSure, isCutOff = false }: Became, whole: ICAL.Component): Told {
  const { calendarUid, startsAt, endsAt } = listed;
  if (!found) {
    const start = { at: startsAt, zone: null, unknown: false };
    const asListed = { component: whole, start, endsAt, isDate: false, instance: null };
    return { found: asListed, isCancelled: true, name: calendarUid, instead: null, isBeside: false, isCutOff };
  }
  const name = eventName(String(whole.getFirstPropertyValue('uid') ?? ''), found.instance);
  const instead = name === calendarUid ? null : { name: calendarUid, isSure };
  return { found, isCancelled: isCancelled(found.component), name, instead, isBeside: false };
}

/**
 * Where a series goes on under another name, the one that has what is in the list knows better than the other. What is
 * over (`now`: ms since 1970) is no offer beside what ended with it.
 */
export function settled(told: readonly Told[], now: number): Told[] {
  const sure = new Set(
    told.flatMap(({ name, instead, isCutOff }) =>
      instead === null ? (isCutOff ? [] : name) : instead.isSure ? instead.name : [],
    ),
  );
  const goingOn = new Set(told.map(({ instead }) => instead?.name));
  const known = told.flatMap((one) => {
    if (one.isCutOff) return sure.has(one.name) || goingOn.has(one.name ?? undefined) ? [] : one;
    if (one.instead === null || one.instead.isSure || !sure.has(one.instead.name)) return one;
    return one.isBeside ? [] : { ...one, instead: null };
  });
  const ended = new Set(known.flatMap(({ name, isCutOff }) => (isCutOff && name !== null ? seriesOf(name) : [])));
  const isOver = ({ name, found }: Told) => name !== null && ended.has(seriesOf(name)) && found.endsAt <= now;
  return known.filter((one) => !isOver(one));
}
