/** Invitations (.ics) become interviews, as a choice: nothing is saved here. Read with ical.js. */
import ICAL from 'ical.js';
import { DAY } from '../../time';
import { isPrivate } from '../addresses';
import type { NewInterview } from '../contract';
import { USUAL_LENGTH_MS } from '../quick-add/length';
import { LAST_TIME } from '../store/rows';
import { arrangersAmong } from './agency';
import { saysCalledOff } from './called-off';
import { componentIn } from './component';
import { companyAndRole, namedIn } from './firm';
import { decodeFolded } from './folded';
import { gatheringIn } from './gathering';
import { groupOf, type Instead, settled, type Told } from './group';
import { hasDeclined } from './guest';
import type { Listed } from './in-list';
import { interviewersOf } from './people';
import { type Revision, revisionOf } from './revision';
import { type CalendarProblem, type CalendarText, MAX_CHARS, splitCalendar } from './text';
import { plainTitle } from './title';
import { zoneReader } from './zone';

/** What the file did not say, so that we took something: an hour, nine o'clock, the person's own zone. */
type Assumed = 'length' | 'time' | 'zone';

export interface Invitation {
  readonly title: string;
  readonly interview: NewInterview;
  readonly cancelled: boolean;
  /** Somebody would like it to be then, and whoever invites has not said yes. */
  readonly isProposed: boolean;
  readonly assumed: readonly Assumed[];
  readonly revision: Revision;
  /** Which event of the list it may be; null: only the one with its own name (`calendarUid`). */
  readonly instead: Instead | null;
  /** It is here because the list has it, not because the file offers it: of interest only with news. */
  readonly isBeside: boolean;
}

export interface CalendarRead {
  /** The nearest to now first; those of one day in its order. */
  readonly invitations: readonly Invitation[];
  /** Why there are none. */
  readonly why: CalendarProblem | null;
}

interface CalendarContext {
  /** ms since 1970 */
  readonly now: number;
  /** IANA name: for times that name no zone. */
  readonly timeZone: string;
  /** What the list has of invitations: of a series, it is told what became of those, too. */
  readonly listed?: readonly Listed[];
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

function componentOf(lines: readonly string[]): ICAL.Component | null {
  try {
    const component = componentIn(lines);
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

function invitationOf(told: Told, text: CalendarText, { timeZone }: CalendarContext): Invitation {
  const { component, start, endsAt, isDate } = told.found;
  const title = plainTitle(String(component.getFirstPropertyValue('summary') ?? ''));
  const gathering = gatheringIn(component, title, text);
  const { organiser, guests, isSent } = gathering;
  const met = interviewersOf(gathering);
  const arranges = arrangersAmong(met, gathering);
  const interviewers = met.filter((guest) => !arranges(guest));
  const isHost = organiser !== null && !arranges(organiser);
  const isOwnEntry = organiser !== null && isPrivate(organiser.email) && !isSent;
  const hasLength = !isDate && endsAt > start.at && endsAt - start.at <= LONGEST_MS;
  const assumed: Assumed[] = [];
  if (isDate) assumed.push('time');
  if (!hasLength) assumed.push('length');
  if (start.unknown) assumed.push('zone');
  return {
    title,
    cancelled: told.isCancelled || saysCalledOff(title),
    isProposed: text.method === 'COUNTER',
    assumed,
    revision: revisionOf(component),
    instead: told.instead,
    isBeside: told.isBeside,
    interview: {
      ...companyAndRole(title, interviewers, isHost ? organiser : null, guests),
      startsAt: start.at,
      endsAt: hasLength ? endsAt : start.at + USUAL_LENGTH_MS,
      timeZone: start.zone ?? timeZone,
      calendarUid: told.name,
      // The person's own address would speak for any mail that they wrote.
      organiserEmail: (!isOwnEntry && organiser?.email) || null,
      interviewers: organiser || guests.length > 0 ? interviewers : namedIn(title),
    },
  };
}

/** Whoever invites did not take the time that was proposed, or all who answer an invitation say no. */
function saysNo(method: string, components: readonly (ICAL.Component | null)[]): boolean {
  if (method !== 'REPLY') return method === 'DECLINECOUNTER';
  const answers = components.flatMap((component) => component?.getAllProperties('attendee') ?? []);
  return answers.length > 0 && answers.every(hasDeclined);
}

/** Never throws on any text. */
export function readCalendar(content: string | Uint8Array, context: CalendarContext): CalendarRead {
  const split = splitCalendar(typeof content === 'string' ? content : decodeFolded(content));
  if (typeof split === 'string') return { invitations: [], why: split };
  const zones = zoneReader(split.zones, context.timeZone, split.ownZone);
  const near =
    split.events.length > OFFERED ? split.events.filter((lines) => isNear(lines, context.now)) : split.events;
  const components = near.map(componentOf);
  if (saysNo(split.method, components)) return { invitations: [], why: 'declined' };
  const byUid = new Map<string, ICAL.Component[]>();
  for (const [index, component] of components.entries()) {
    if (!component) continue;
    const uid = String(component.getFirstPropertyValue('uid') || `nameless ${index}`);
    byUid.set(uid, [...(byUid.get(uid) ?? []), component]);
  }
  const { listed = [], now } = context;
  const told = [...byUid.values()].flatMap((components) => {
    try {
      return groupOf(components, { cancels: split.method === 'CANCEL', listed, zones, now });
    } catch {
      return []; // a rule or a date that ical.js refuses
    }
  });
  const invitations = settled(told, now).map((one) => invitationOf(one, split, context));
  if (invitations.length === 0) return { invitations, why: near.length === 0 ? 'none-near' : 'broken' };
  const meant = invitations.filter(({ interview }) => interview.endsAt <= LAST_TIME);
  if (meant.length === 0) return { invitations: meant, why: 'none-near' };
  const distance = ({ interview }: Invitation) => Math.abs(interview.startsAt - now);
  const offered = meant.sort((a, b) => distance(a) - distance(b)).slice(0, OFFERED);
  const starts = offered.map(({ interview }) => interview.startsAt);
  const isOneDay = Math.max(...starts) - Math.min(...starts) < DAY;
  const byClock = (a: Invitation, b: Invitation) => a.interview.startsAt - b.interview.startsAt;
  return { invitations: isOneDay ? offered.sort(byClock) : offered, why: null };
}
