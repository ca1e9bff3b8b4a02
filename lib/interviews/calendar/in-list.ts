/** What a calendar file says of those events that came into the list from the same series before. */
import type { Interview } from '../model';
import { instanceAt, instanceIn, namedSince, seriesOf, uidIn } from './event-name';
import { type Occurrence, occurrence } from './occurrence';
import { between, endless, hasEnd, type Series } from './series';
import type { ZoneReader } from './zone';

/** An event in the list, and when it is there, in ms since 1970. */
export interface Listed extends Pick<Interview, 'startsAt' | 'endsAt'> {
  readonly calendarUid: string;
  /** Something is noted on it: if its time is over, it was held. */
  readonly isNoted?: boolean;
}

export interface Became {
  readonly listed: Listed;
  /** Null: it is called off. */
  readonly found: Occurrence | null;
  /** False: the series has nothing at that time any more, and this is what comes nearest. */
  readonly isSure: boolean;
  /** Its series ended before it: where that goes on under another name, it may be there. */
  readonly isCutOff?: boolean;
}

const instanceFor = ({ calendarUid, startsAt }: Listed): string => instanceIn(calendarUid) ?? instanceAt(startsAt);

/**
 * What of the list a UID may tell of: what is called by it, and by a name that its series had before, what was planned
 * since it has this one.
 */
export const listedUnder = (uid: string, listed: readonly Listed[]): Listed[] =>
  listed.filter((one) => {
    const own = uidIn(one.calendarUid);
    const isEarlier = seriesOf(own) === seriesOf(uid) && namedSince(own) < namedSince(uid);
    return own === uid || (isEarlier && Date.parse(instanceFor(one)) > namedSince(uid));
  });

/** Of a series that was called off whole at `since` (ms since 1970): what was still to come. */
export const becameOff = (listed: readonly Listed[], since: number): Became[] =>
  listed.filter(({ startsAt }) => startsAt > since).map((one) => ({ listed: one, found: null, isSure: true }));

/** What of the list is planned behind an instance. */
const behind = (from: string, uid: string, listed: readonly Listed[]): Listed[] =>
  listed.filter((one) => uidIn(one.calendarUid) === uid && instanceFor(one) > from);

/** Of a series that was called off at `since` (ms since 1970) from the instance `from` on: what was still to come. */
export const becameOffFrom = (from: string, uid: string, listed: readonly Listed[], since: number): Became[] =>
  becameOff(behind(from, uid, listed), since);

/** Of a series that was moved at `since` (ms since 1970) from the instance `first` on: all by as much, what was still to come. */
export function becameLater(first: Occurrence, uid: string, listed: readonly Listed[], since: number): Became[] {
  const by = first.start.at - Date.parse(first.instance ?? '');
  if (first.instance === null || first.isDate || Number.isNaN(by)) return [];
  const length = first.endsAt - first.start.at;
  return behind(first.instance, uid, listed).flatMap((one): Became[] => {
    const instance = instanceFor(one);
    const at = Date.parse(instance) + by;
    if (one.startsAt <= since || Number.isNaN(at)) return [];
    return [
      { listed: one, found: { ...first, instance, start: { ...first.start, at }, endsAt: at + length }, isSure: true },
    ];
  });
}

/** Of a series that goes on, or did until some day. `next` is what it offers by itself. */
export function becameIn(
  series: Series,
  listed: readonly Listed[],
  next: Occurrence,
  zones: ZoneReader,
  now: number,
): Became[] {
  const starts = [now, ...listed.map(({ startsAt }) => startsAt)];
  const held = between(series, zones, Math.min(...starts), Math.max(...starts), listed.length);
  const byInstance = new Map(held.map((one) => [one.instance, one]));
  const sure = listed.flatMap((one): Became[] => {
    const instance = instanceFor(one);
    if (series.leftOut.has(instance)) return [{ listed: one, found: null, isSure: true }];
    const exception = series.moved.get(instance);
    const found = exception
      ? occurrence(exception.component, exception.startDate, exception.endDate, zones, instance)
      : byInstance.get(instance);
    return found ? [{ listed: one, found, isSure: true }] : [];
  });
  const lost = listed.filter((one) => sure.every((each) => each.listed !== one));
  const taken = new Set(sure.map(({ found }) => found?.instance));
  const moved = nearest(
    lost,
    [next, ...held].filter(({ instance }) => !taken.has(instance)),
    now,
  );
  return [...sure, ...(moved.length > 0 ? moved : cutOff(series, lost, zones, now))];
}

/** Of a series that has come to an end: what would still be of it, if it went on as before. */
function cutOff(series: Series, listed: readonly Listed[], zones: ZoneReader, now: number): Became[] {
  const ahead = listed.filter(({ startsAt }) => startsAt > now);
  if (ahead.length === 0 || !hasEnd(series)) return [];
  const starts = ahead.map(({ startsAt }) => startsAt);
  const without = between(endless(series), zones, Math.min(...starts), Math.max(...starts), 1);
  const instances = new Set(without.map(({ instance }) => instance));
  return ahead
    .filter((one) => instances.has(instanceFor(one)))
    .map((one) => ({ listed: one, found: null, isSure: true, isCutOff: true }));
}

/** Of what is one event, where the list has instances of a series that it was; itself it is known by its own name. */
export function becameOne(listed: readonly Listed[], only: Occurrence, uid: string, now: number): Became[] {
  if (listed.some(({ calendarUid }) => calendarUid === uid)) return [];
  const same = listed.find((one) => instanceFor(one) === instanceAt(only.start.at));
  return same ? [{ listed: same, found: only, isSure: true }] : nearest(listed, [only], now);
}

/** To each the nearest in time that is still free, and to come; what was held and noted stays where it was. */
function nearest(lost: readonly Listed[], offered: readonly Occurrence[], now: number): Became[] {
  const ahead = offered.filter(({ start }) => start.at > now);
  const free = new Map(ahead.map((one) => [one.instance, one]));
  return lost.flatMap((one): Became[] => {
    if (one.isNoted && one.startsAt <= now) return [];
    const distance = ({ start }: Occurrence) => Math.abs(start.at - one.startsAt);
    const [found] = [...free.values()].sort((a, b) => distance(a) - distance(b));
    if (!found) return [];
    free.delete(found.instance);
    return [{ listed: one, found, isSure: false }];
  });
}
