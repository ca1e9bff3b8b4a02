import {
  deadlineOf,
  type Entry,
  type FollowUp,
  hasGone,
  isDecided,
  isNoted,
  isScheduled,
  openOf,
} from '../interviews/model';
import { hasLaterRound } from '../interviews/rounds';
import type { Settings } from '../settings';
import { DAY, HOUR, MINUTE } from '../time';
import { instantOf, isZone, wallAt } from '../wall-clock';
import { placeAfter, placeBefore, type QuietHours } from './quiet-hours';
import { reminderId, type Slot, type Stage } from './reminder';
import { DOORWAY_MS, LAST_CALL_MS, URGENT_MS } from './timing';

/** The stages before the deadline: how long after the interview's end. Rows 7, 8 and 9 of the guidance. */
const BEFORE: readonly { readonly kind: Exclude<Stage, 'late'>; readonly after: number; readonly notBefore: number }[] =
  [
    { kind: 'notes', after: 5 * MINUTE, notBefore: 0 },
    { kind: 'write', after: 3 * HOUR, notBefore: DOORWAY_MS },
    { kind: 'sixHours', after: DAY - URGENT_MS, notBefore: DOORWAY_MS },
    { kind: 'lastCall', after: DAY - LAST_CALL_MS, notBefore: DOORWAY_MS },
    { kind: 'fortyFive', after: DAY - 45 * MINUTE, notBefore: DOORWAY_MS },
  ];

/** "Still worth sending" is said within a week or not at all: no pile of old reminders after a holiday. */
export const LATE_USEFUL_MS = 7 * DAY;
/** A mail client needs a while to send what was scheduled. */
const CHECK_BACK_AFTER_MS = 30 * MINUTE;
const CHECK_BACK_USEFUL_MS = 3 * DAY;
/** Without a promised date: "about a week after sending". */
const SECOND_AFTER_SENT_MS = 7 * DAY;
/** "One to two days after the promised decision date": on the next morning, in minutes since its midnight. */
const SECOND_AFTER_DECISION_AT = 10 * 60;
const SECOND_USEFUL_MS = 14 * DAY;

/**
 * Every reminder this interview can still give rise to, in time order, without a look at the clock or the ledger. `all`
 * the person has recorded: a later interview at the company settles the second note. None once the company has decided.
 */
export function scheduleOf(
  entry: Entry,
  settings: Settings,
  quiet: QuietHours,
  all: readonly Entry[] = [],
): readonly Slot[] {
  if (isDecided(entry)) return [];
  const second = secondOf(entry, settings, quiet, all);
  return [...stagesOf(entry, settings, quiet), ...checkBacksOf(entry, quiet), ...(second ? [second] : [])];
}

/**
 * From when on nothing more can come of an interview, whatever its reminders and quiet hours: ms since 1970. Most of what
 * a person has recorded is long past that, and need not be laid out at every wake.
 */
export function overAt({ interview, followUps }: Entry): number {
  const lastMoved = Math.max(interview.decisionAt ?? 0, ...followUps.map(({ at }) => at ?? 0));
  // A second note is what comes last of all, latest after sending; a day for the quiet hours it may have to wait for.
  const second = lastMoved + SECOND_AFTER_SENT_MS + DAY + SECOND_USEFUL_MS;
  return Math.max(deadlineOf(interview) + LATE_USEFUL_MS, second);
}

function stagesOf(entry: Entry, { reminders }: Settings, quiet: QuietHours): Slot[] {
  const followUps = openOf(entry);
  if (followUps.length === 0) return [];
  const { id, endsAt, createdAt } = entry.interview;
  const deadline = deadlineOf(entry.interview);
  const slot = (kind: Stage, at: number): Slot =>
    kind === 'late'
      ? {
          id: reminderId(id, kind),
          kind,
          at,
          until: deadline + LATE_USEFUL_MS,
          deadline: null,
          since: endsAt,
          followUps,
        }
      : { id: reminderId(id, kind), kind, at, until: deadline, deadline, since: endsAt, followUps };

  const isDone = (kind: Stage): boolean => kind === 'notes' && isNoted(entry);
  const wanted = BEFORE.filter(({ kind }) => reminders[kind] && !isDone(kind));
  const placed = wanted.flatMap(({ kind, after, notBefore }) => {
    const at = placeBefore(endsAt + after, deadline, endsAt + notBefore, quiet);
    return at === null ? [] : [slot(kind, at)];
  });
  const last = wanted.at(-1);
  // Quiet hours that leave no minute to be told to write: the last call for it comes all the same.
  if (last && last.kind !== placed.at(-1)?.kind && !placed.some(({ kind }) => kind !== 'notes'))
    placed.push(slot(last.kind, endsAt + last.after));

  // Whoever records an interview is looking at it: what was meant for earlier has been said by that. One remains.
  const ahead = placed.filter(({ at }) => at > createdAt);
  const before = ahead.length > 0 || createdAt >= deadline ? ahead : placed.slice(-1);

  const late = placeAfter(deadline, quiet);
  return reminders.late && late > createdAt ? [...before, slot('late', late)] : before;
}

/** A scheduled mail whose time nobody knows has the moment it was scheduled, and was written down after that. */
export const sendTimeKnown = ({ at, updatedAt }: FollowUp): boolean => at !== null && at > updatedAt;

const lastCallOf = ({ interview }: Entry): number => deadlineOf(interview) - LAST_CALL_MS;

function checkBacksOf(entry: Entry, quiet: QuietHours): Slot[] {
  return entry.followUps.flatMap((followUp) => {
    if (!isScheduled(followUp) || followUp.at === null) return [];
    const gone = followUp.at + CHECK_BACK_AFTER_MS;
    // Where nobody knows its time, the question comes while there is time to send it by hand.
    const at = placeAfter(sendTimeKnown(followUp) ? gone : Math.max(gone, lastCallOf(entry)), quiet);
    return {
      id: reminderId(followUp.id, 'checkBack'),
      kind: 'checkBack' as const,
      at,
      until: at + CHECK_BACK_USEFUL_MS,
      deadline: null,
      since: followUp.at,
      followUps: [followUp],
    };
  });
}

/** Never more than one for an interview, and none once anybody there answered, be it with the next round: nobody is nagged. */
function secondOf(entry: Entry, { reminders }: Settings, quiet: QuietHours, all: readonly Entry[]): Slot | null {
  const { interview, followUps } = entry;
  const sent = followUps.filter((followUp) => hasGone(followUp) && followUp.at !== null);
  const settled = followUps.some(({ answeredAt, secondDoneAt }) => answeredAt !== null || secondDoneAt !== null);
  if (!reminders.second || sent.length === 0 || settled || hasLaterRound(entry, all)) return null;
  const lastSent = Math.max(...sent.map(({ at }) => at ?? 0));
  const promised = interview.decisionAt;
  const wanted =
    promised !== null && promised >= lastSent
      ? morningAfter(promised, interview.timeZone)
      : lastSent + SECOND_AFTER_SENT_MS;
  const at = placeAfter(wanted, quiet);
  return {
    id: reminderId(interview.id, 'second'),
    kind: 'second',
    at,
    until: at + SECOND_USEFUL_MS,
    deadline: null,
    since: interview.endsAt,
    followUps: sent,
  };
}

/** A promised day is kept as its noon; whatever its hour, and whatever the clocks do that night, the next day's morning. */
function morningAfter(promised: number, timeZone: string): number {
  const zone = isZone(timeZone) ? timeZone : 'UTC';
  const { year, month, day } = wallAt(promised, zone);
  return instantOf({ year, month, day: day + 1, minute: SECOND_AFTER_DECISION_AT }, zone, 'earlier');
}
