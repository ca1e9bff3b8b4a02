import { DOORWAY_MS, URGENT_MS } from '../deadlines/timing';
import type { ScoreInput, Timing } from '../report';
import { DAY, HOUR } from '../time';

/** Guidance rows 8 and 9: 24 hours from the end of the interview; not in its first half hour. A status, no points. */
export function timingOf({ now, interview }: Pick<ScoreInput, 'now' | 'interview'>): Timing | null {
  const passed = Date.parse(now ?? '') - Date.parse(interview?.endedAt ?? '');
  if (!Number.isFinite(passed)) return null;
  const left = DAY - passed;
  const state = left < 0 ? 'late' : left < URGENT_MS ? 'urgent' : passed < DOORWAY_MS ? 'early' : 'in-time';
  return { state, hoursLeft: left / HOUR };
}
