import { quietHours } from '../../lib/deadlines/quiet-hours';
import { overAt, scheduleOf } from '../../lib/deadlines/schedule';
import type { Entry, Id } from '../../lib/interviews/model';
import { ownZone } from '../../lib/own-zone';
import type { Settings } from '../../lib/settings';

/** Follow-ups of this one of `all` interviews for which the one gentle second mail is in time now. */
export function secondDueOf(entry: Entry, all: readonly Entry[], settings: Settings, now: number): ReadonlySet<Id> {
  const slots = scheduleOf(entry, settings, quietHours(settings.quietHours, ownZone()), all);
  const due = slots.filter(({ kind, at, until }) => kind === 'second' && at <= now && now < until);
  return new Set(due.flatMap(({ followUps }) => followUps.map(({ id }) => id)));
}

/** Of `among` the interviews with such a follow-up; the long past ones, most of all, are not looked at closely. */
export function secondsOf(
  among: readonly Entry[],
  all: readonly Entry[],
  settings: Settings,
  now: number,
): ReadonlySet<Id> {
  const due = among.filter((entry) => overAt(entry) > now && secondDueOf(entry, all, settings, now).size > 0);
  return new Set(due.map(({ interview }) => interview.id));
}
