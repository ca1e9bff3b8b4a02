import type { Settings } from '../settings';
import { MINUTE } from '../time';
import { instantOf, wallAt } from '../wall-clock';
import { LAST_CALL_MS } from './timing';

/** A stretch of quiet: from the one instant up to, not including, the other. */
interface Night {
  readonly from: number;
  readonly to: number;
}

/** "Just before they begin" leaves time to sit down and write. */
const JUST_BEFORE_MS = 15 * MINUTE;

/** The person's quiet hours, in the zone they are in now. */
export interface QuietHours {
  /** The quiet stretch that `time` lies in, null outside of them. */
  nightAt(time: number): Night | null;
}

export function quietHours(setting: Settings['quietHours'], zone: string): QuietHours {
  const from = minutesOf(setting.from);
  const to = minutesOf(setting.to);
  if (!setting.on || from === to) return { nightAt: () => null };

  const nightOf = (time: number, daysBack: number): Night => {
    const { year, month, day } = wallAt(time, zone);
    const evening = { year, month, day: day - daysBack };
    const morning = { ...evening, day: evening.day + (to > from ? 0 : 1) };
    // Where the clocks change inside the night, the wider reading is the quieter one.
    return {
      from: instantOf({ ...evening, minute: from }, zone, 'earlier'),
      to: instantOf({ ...morning, minute: to }, zone, 'later'),
    };
  };

  return {
    nightAt(time) {
      for (const daysBack of to > from ? [0] : [0, 1]) {
        const night = nightOf(time, daysBack);
        if (night.from <= time && time < night.to) return night;
      }
      return null;
    },
  };
}

/** The deadline falls in this night or so soon after it that waiting for the morning would leave too little. */
export const endsWithNight = (deadline: number, night: Night): boolean => deadline - night.to < LAST_CALL_MS;

/**
 * Where a reminder meant for `at` may appear: outside quiet hours as it is; inside them just after, or, when the
 * deadline ends with the night, just before. Never before `notBefore` nor at or after `deadline`: null if that leaves
 * no time at all.
 */
export function placeBefore(at: number, deadline: number, notBefore: number, quiet: QuietHours): number | null {
  const night = quiet.nightAt(at);
  if (!night) return at;
  if (!endsWithNight(deadline, night)) return night.to;
  const evening = Math.max(night.from - JUST_BEFORE_MS, notBefore);
  const awake = quiet.nightAt(evening)?.to ?? evening;
  if (awake < night.from) return awake;
  return night.to < deadline ? night.to : null;
}

/** For what has no deadline to meet: as it is, or just after the quiet hours. */
export const placeAfter = (at: number, quiet: QuietHours): number => quiet.nightAt(at)?.to ?? at;

function minutesOf(timeOfDay: string): number {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number);
  return hours * 60 + minutes;
}
