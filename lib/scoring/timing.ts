import { HOUR } from '../time';
import type { ScoreInput, Timing } from './report';

/** Guidance rows 8 and 9: 24 hours from the end of the interview; not in its first half hour. A status, no points. */
export function timingOf({ now, interview }: Pick<ScoreInput, 'now' | 'interview'>): Timing | null {
  const passed = Date.parse(now ?? '') - Date.parse(interview?.endedAt ?? '');
  if (!Number.isFinite(passed)) return null;
  const hoursLeft = 24 - passed / HOUR;
  const state = hoursLeft < 0 ? 'late' : hoursLeft < 6 ? 'urgent' : passed < HOUR / 2 ? 'early' : 'in-time';
  return { state, hoursLeft };
}
