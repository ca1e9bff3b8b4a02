import { deadlineOf, type Entry } from '../interviews/model';
import type { Settings } from '../settings';
import { HOUR, MINUTE } from '../time';
import { endsWithNight, quietHours } from './quiet-hours';
import { scheduleOf } from './schedule';

const SNOOZE_MS = HOUR;
/** Later than this before the deadline there would be no time to write. */
const ROOM_TO_WRITE_MS = 15 * MINUTE;

/**
 * Until when "in an hour" puts a reminder off: ms since 1970, or null where the last call comes first anyway, or too
 * little time is left to put anything off. `zone` is the IANA name of where the person is now.
 */
export function snoozeUntil(entry: Entry, settings: Settings, now: number, zone: string): number | null {
  const quiet = quietHours(settings.quietHours, zone);
  const deadline = deadlineOf(entry.interview);
  const wanted = now + SNOOZE_MS;
  const night = quiet.nightAt(wanted);
  if (now >= deadline) return night?.to ?? wanted;

  const lastCall = scheduleOf(entry, settings, quiet).find(({ kind }) => kind === 'lastCall')?.at ?? now;
  const until = night && !endsWithNight(deadline, night) ? night.to : Math.min(wanted, deadline - ROOM_TO_WRITE_MS);
  if (lastCall > now && until >= lastCall) return null;
  return until > now ? until : null;
}
