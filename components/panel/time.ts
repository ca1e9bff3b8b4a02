import { DOORWAY_MS, sinceOf, spoken } from '../../lib/deadlines/timing';
import { DAY } from '../../lib/time';

interface TimeLine {
  /** Key of the sentence, and its number. */
  readonly say: 'ahead' | 'early' | 'hoursLeft' | 'minutesLeft' | 'late' | 'lateDays';
  readonly n: number;
  /** Of the 24 hours, in ms. */
  readonly left: number;
}

/** How the 24 hours stand. All times in ms since 1970. */
export function timeLine(endsAt: number, deadline: number, now: number): TimeLine {
  const left = deadline - now;
  const passed = now - endsAt;
  if (passed < 0) return { say: 'ahead', n: 24, left: DAY };
  if (passed < DOORWAY_MS) return { say: 'early', n: 24, left };
  if (left > 0) {
    const { unit, n } = spoken(left);
    return { say: unit === 'hours' ? 'hoursLeft' : 'minutesLeft', n, left };
  }
  const { unit, n } = sinceOf(passed);
  return { say: unit === 'hours' ? 'late' : 'lateDays', n, left };
}
