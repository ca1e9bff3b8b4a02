import { ownZone } from '../../components/interviews/wall-time';
import { quietHours } from '../../lib/deadlines/quiet-hours';
import { scheduleOf } from '../../lib/deadlines/schedule';
import type { Entry, Id } from '../../lib/interviews/model';
import type { Settings } from '../../lib/settings';

/** Follow-ups for which the one gentle second mail is in time now. */
export function secondDueOf(entry: Entry, settings: Settings, now: number): ReadonlySet<Id> {
  const slots = scheduleOf(entry, settings, quietHours(settings.quietHours, ownZone()));
  const due = slots.filter(({ kind, at, until }) => kind === 'second' && at <= now && now < until);
  return new Set(due.flatMap(({ followUps }) => followUps.map(({ id }) => id)));
}
