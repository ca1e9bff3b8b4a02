import { deadlineOf, type Entry, type Ledger, openOf } from '../interviews/model';
import type { Settings } from '../settings';
import { HOUR } from '../time';
import { type Badge, badgeOf, NO_BADGE, nextBadgeChange } from './badge';
import { endsWithNight, type QuietHours, quietHours } from './quiet-hours';
import { type Due, reminderId, type Slot, STAGES, stageOf } from './reminder';
import { LATE_USEFUL_MS, overAt, scheduleOf } from './schedule';
import { LAST_CALL_MS } from './timing';
import { freeFrom, meetingsFrom } from './under-way';

export interface Plan {
  /** To be shown now, together, the most pressing first. */
  readonly due: readonly Due[];
  /** When to look again at the latest, null: only when something changes. Always later than now. */
  readonly wakeAt: number | null;
  readonly badge: Badge;
}

/** While a follow-up is open we look once an hour, so that a lost alarm costs an hour at most. */
export const PULSE_MS = HOUR;

/**
 * Everything the background does about time follows from this: what is due, when to wake, what the badge shows. Pure:
 * `now` in ms since 1970, `zone` the IANA name of where the person is now. Calling it again without recording what was
 * due answers the same; once recorded, it is never due again.
 */
export function plan(entries: readonly Entry[], settings: Settings, ledger: Ledger, now: number, zone: string): Plan {
  const quiet = quietHours(settings.quietHours, zone);
  const meetings = meetingsFrom(entries, now);
  const waits = entries
    .filter((entry) => now < overAt(entry))
    .map((entry) => {
      const pending = pendingOf(entry, scheduleOf(withoutFuture(entry, now), settings, quiet, entries), ledger, now);
      return { entry, slots: pending.map((slot) => ({ ...slot, at: showAt(slot, now, quiet, meetings) })) };
    });

  const due = waits.flatMap(({ entry, slots }) =>
    mostUseful(
      entry,
      slots.filter(({ at }) => at <= now),
    ),
  );
  const badge = badgeOf(entries, now) ?? NO_BADGE;
  const wakes = waits.flatMap(({ slots }) => slots.map(({ at }) => at).filter((at) => at > now));
  const change = nextBadgeChange(entries, now);
  if (change !== null) wakes.push(change);
  if (entries.some((entry) => openOf(entry).length > 0 && now < deadlineOf(entry.interview) + LATE_USEFUL_MS)) {
    wakes.push(now + PULSE_MS);
  }
  return { due: due.sort(byPressure), wakeAt: wakes.length > 0 ? Math.min(...wakes) : null, badge };
}

/**
 * Recorded under a clock that has since been set right, nobody knows when: nothing counts as said by that, or an
 * interview put on its right day would be reminded of by nothing.
 */
const withoutFuture = (entry: Entry, now: number): Entry =>
  entry.interview.createdAt <= now ? entry : { ...entry, interview: { ...entry.interview, createdAt: 0 } };

/** The slots of this interview that have neither fired nor lost their point. */
function pendingOf(entry: Entry, scheduled: readonly Slot[], ledger: Ledger, now: number): Slot[] {
  const firedAt = ({ id, since }: Pick<Slot, 'id' | 'since'>): number | null => {
    const at = ledger.fired[id];
    return at !== undefined && at >= since ? at : null;
  };
  const since = entry.interview.endsAt;
  // A firing from the future was made under a clock that has since been set right: it counts for itself only.
  const reached = STAGES.findLastIndex((kind) => {
    const at = firedAt({ id: reminderId(entry.interview.id, kind), since });
    return at !== null && at <= now;
  });
  const snooze = snoozeOf(entry, ledger);
  return [...scheduled, ...(snooze ? [snooze] : [])].filter((slot) => {
    const stage = stageOf(slot.kind);
    return now < slot.until && firedAt(slot) === null && (stage < 0 || stage > reached);
  });
}

/** The person said "in an hour": one per interview, whichever reminder it was said to. */
function snoozeOf(entry: Entry, ledger: Ledger): Slot | null {
  const followUps = openOf(entry);
  const id = reminderId(entry.interview.id, 'snooze');
  const at = ledger.snoozed[id];
  if (at === undefined || at < entry.interview.endsAt || followUps.length === 0) return null;
  const deadline = deadlineOf(entry.interview);
  const inTime = at < deadline;
  const until = inTime ? deadline : deadline + LATE_USEFUL_MS;
  return { id, kind: 'snooze', at, until, deadline: inTime ? deadline : null, since: at, followUps };
}

/** When it comes up, as far as is known now: ms since 1970. */
function showAt(slot: Slot, now: number, quiet: QuietHours, meetings: ReturnType<typeof meetingsFrom>): number {
  const at = awakeAt(slot, now, quiet);
  const wanted = Math.max(at, now);
  const free = freeFrom(wanted, meetings);
  const inTime = free < waitsUntil(slot) && (slot.deadline === null || !quiet.nightAt(free));
  return free > wanted && inTime ? free : at;
}

/** Until when the end of another interview may be waited for: until the last call, which so waits for nothing itself. */
const waitsUntil = ({ deadline, until }: Slot): number => (deadline === null ? until : deadline - LAST_CALL_MS);

/** A reminder missed until the quiet hours waits for the morning, unless its deadline doesn't. */
function awakeAt({ at, deadline }: Slot, now: number, quiet: QuietHours): number {
  if (at > now) return at;
  const night = quiet.nightAt(now);
  return !night || (deadline !== null && endsWithNight(deadline, night)) ? at : night.to;
}

/**
 * Of several reminders about one deadline only the last is of use. The second note stands alone, and so do check-backs,
 * as one: a mail to three people is one mail to ask about.
 */
function mostUseful(entry: Entry, slots: readonly Slot[]): Due[] {
  const towards = slots
    .filter(({ kind }) => kind === 'snooze' || stageOf(kind) >= 0)
    .sort((a, b) => stageOf(b.kind) - stageOf(a.kind));
  const those = (kind: Slot['kind']) => slots.filter((slot) => slot.kind === kind);
  return [towards, those('checkBack'), those('second')].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const all = [first, ...rest];
    const followUps = [...new Set(all.flatMap((slot) => slot.followUps))];
    return [{ ...first, entry, followUps, covers: all.map(({ id }) => id) }];
  });
}

const byPressure = (a: Due, b: Due): number =>
  (a.deadline ?? Number.POSITIVE_INFINITY) - (b.deadline ?? Number.POSITIVE_INFINITY) || a.at - b.at;
