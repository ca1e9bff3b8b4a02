import { DOORWAY_MS, spoken } from '../../lib/deadlines/timing';
import { DAY, HOUR } from '../../lib/time';

interface TimeLine {
  /** Key of the sentence, and its number. */
  readonly say: 'ahead' | 'early' | 'hoursLeft' | 'minutesLeft' | 'late' | 'lateDays';
  readonly n: number;
  readonly hoursLeft: number;
}

/** Past this a span is said in days. */
const IN_DAYS_MS = 3 * DAY;

/** How the 24 hours stand. All times in ms since 1970. */
export function timeLine(endsAt: number, deadline: number, now: number): TimeLine {
  const left = deadline - now;
  const hoursLeft = left / HOUR;
  const passed = now - endsAt;
  if (passed < 0) return { say: 'ahead', n: 24, hoursLeft: 24 };
  if (passed < DOORWAY_MS) return { say: 'early', n: 24, hoursLeft };
  if (left > 0) {
    const { unit, n } = spoken(left);
    return { say: unit === 'hours' ? 'hoursLeft' : 'minutesLeft', n, hoursLeft };
  }
  return passed < IN_DAYS_MS
    ? { say: 'late', n: Math.floor(passed / HOUR), hoursLeft }
    : { say: 'lateDays', n: Math.floor(passed / DAY), hoursLeft };
}
