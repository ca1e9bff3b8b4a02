/** The instances of a series, with what became of single ones. */
import ICAL from 'ical.js';
import { DAY } from '../../time';
import { instanceOf, instancesIn, isCancelled, type Occurrence, occurrence, ownZoneOf } from './occurrence';
import { boundRules } from './rules';
import type { ZoneReader } from './zone';

/** Instances of a series looked at: a daily one of 25 years. */
const INSTANCES = 10_000;

export interface Series {
  readonly event: ICAL.Event;
  /** Instances that are not held, and those that are held otherwise than planned, by their names. */
  readonly leftOut: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, ICAL.Event>;
}

export function seriesIn(event: ICAL.Event, events: readonly ICAL.Event[], zones: ZoneReader): Series {
  const leftOut = new Set<string>();
  const moved = new Map<string, ICAL.Event>();
  for (const property of event.component.getAllProperties('exdate')) {
    for (const instance of instancesIn(property, zones)) leftOut.add(instance);
  }
  for (const exception of events) {
    if (!exception.isRecurrenceException()) continue;
    // From there on all are changed: that is for ical.js to reckon.
    if (exception.modifiesFuture()) event.relateException(exception);
    for (const property of exception.component.getAllProperties('recurrence-id')) {
      for (const instance of instancesIn(property, zones)) {
        const other = moved.get(instance);
        if (!other || exception.sequence >= other.sequence) moved.set(instance, exception);
      }
    }
  }
  for (const [instance, exception] of moved) if (isCancelled(exception.component)) leftOut.add(instance);
  return { event, leftOut, moved };
}

const rulesOf = (component: ICAL.Component): ICAL.Recur[] =>
  component.getAllProperties('rrule').flatMap((property) => {
    const rule: unknown = property.getFirstValue();
    return rule instanceof ICAL.Recur ? rule : [];
  });

/** It comes to an end by its own rules. */
export const hasEnd = ({ event }: Series): boolean => {
  const rules = rulesOf(event.component);
  return rules.length > 0 && rules.every((rule) => rule.isFinite());
};

/** As if it went on, and none of it had been changed. */
export function endless({ event }: Series): Series {
  const component = ICAL.Component.fromString(event.component.toString());
  for (const rule of rulesOf(component)) Object.assign(rule, { until: null, count: null });
  boundRules(component);
  return { event: new ICAL.Event(component), leftOut: new Set(), moved: new Map() };
}

/** Within a day, since wall clocks are that far apart: enough to pass over the years before now quickly. */
const roughly = (time: ICAL.Time): number => Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);

/** When an instance was planned, as ical.js steps from one to the next, left out ones passed over. */
function* planned({ event, leftOut }: Series, zones: ZoneReader): Generator<ICAL.Time> {
  const tzid = ownZoneOf(event.component);
  const iterator = event.iterator();
  for (let count = 0; count < INSTANCES; count += 1) {
    const next: ICAL.Time | undefined = iterator.next();
    if (!next) return;
    if (leftOut.size === 0 || !leftOut.has(instanceOf(next, tzid, zones))) yield next;
  }
}

function detailed({ event, moved }: Series, time: ICAL.Time, zones: ZoneReader): Occurrence {
  const instance = instanceOf(time, ownZoneOf(event.component), zones);
  const exception = moved.get(instance);
  const { item, startDate, endDate } = exception
    ? { item: exception, startDate: exception.startDate, endDate: exception.endDate }
    : event.getOccurrenceDetails(time);
  return occurrence(item.component, startDate, endDate, zones, instance);
}

const lengthOf = ({ event }: Series): number => event.duration.toSeconds() * 1000;

/** What ended within `grace` (ms) before now, while its follow-up is due; else the next; else the last. */
export function chosen(series: Series, zones: ZoneReader, now: number, grace: number): Occurrence | null {
  const length = lengthOf(series);
  let past: ICAL.Time | null = null;
  for (const next of planned(series, zones)) {
    if (roughly(next) + length > now - DAY) {
      const found = detailed(series, next, zones);
      if (found.endsAt > now) {
        const before = past && detailed(series, past, zones);
        return before && now - before.endsAt < grace ? before : found;
      }
    }
    past = next;
  }
  return past && detailed(series, past, zones);
}

/** Those planned from about one time to about another (ms since 1970), and the first `more` behind it. */
export function between(series: Series, zones: ZoneReader, from: number, to: number, more: number): Occurrence[] {
  const length = lengthOf(series);
  const found: Occurrence[] = [];
  let behind = 0;
  for (const next of planned(series, zones)) {
    if (roughly(next) + length < from - DAY) continue;
    found.push(detailed(series, next, zones));
    if (roughly(next) > to + DAY) behind += 1;
    if (behind === more) break;
  }
  return found;
}
