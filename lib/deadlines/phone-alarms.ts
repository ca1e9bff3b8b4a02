import type { Entry } from '../interviews/model';
import type { Settings } from '../settings';
import { quietHours } from './quiet-hours';
import { scheduleOf } from './schedule';

/**
 * When a phone that can't ask us again shall ring, as the plan stands now: a good time to write, and the last call, both
 * outside of the quiet hours. ms since 1970; `zone` is the IANA name of where the person is now.
 */
export function phoneAlarms(entry: Entry, settings: Settings, zone: string): readonly number[] {
  const both = { ...settings, reminders: { ...settings.reminders, write: true, lastCall: true } };
  const slots = scheduleOf(entry, both, quietHours(settings.quietHours, zone));
  return [...new Set(slots.filter(({ kind }) => kind === 'write' || kind === 'lastCall').map(({ at }) => at))];
}
