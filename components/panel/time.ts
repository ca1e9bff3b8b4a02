import { HOUR, MINUTE } from '../../lib/time';

/** Guidance row 9: not the second one walks out; the first half hour is for noting. */
const SETTLE = HOUR / 2;

interface TimeLine {
  /** Key of the sentence, and its number. */
  readonly say: 'ahead' | 'early' | 'hoursLeft' | 'minutesLeft' | 'late' | 'lateDays';
  readonly n: number;
  readonly hoursLeft: number;
}

/** How the 24 hours stand. All times in ms since 1970. */
export function timeLine(endsAt: number, deadline: number, now: number): TimeLine {
  const left = deadline - now;
  const hoursLeft = left / HOUR;
  if (now < endsAt) return { say: 'ahead', n: 24, hoursLeft: 24 };
  if (now - endsAt < SETTLE) return { say: 'early', n: 24, hoursLeft };
  if (left >= HOUR) return { say: 'hoursLeft', n: Math.floor(hoursLeft), hoursLeft };
  if (left > 0) return { say: 'minutesLeft', n: Math.max(1, Math.floor(left / MINUTE)), hoursLeft };
  const passed = (now - endsAt) / HOUR;
  return passed < 72
    ? { say: 'late', n: Math.floor(passed), hoursLeft }
    : { say: 'lateDays', n: Math.floor(passed / 24), hoursLeft };
}
