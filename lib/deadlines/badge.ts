import { deadlineOf, type Entry, openOf } from '../interviews/model';
import { DAY, HOUR } from '../time';
import { type Urgency, urgencyOf } from './timing';

export interface Badge {
  /** At most four characters; '' for nothing. */
  readonly text: string;
  readonly urgency: Urgency;
  /** Which deadline it counts, null for none: ms since 1970. */
  readonly deadline: number | null;
  readonly company: string;
}

export const NO_BADGE: Badge = { text: '', urgency: 'calm', deadline: null, company: '' };

/** Late, it stays for a day; then it would only be a reproach. */
const LATE_SHOWN_MS = DAY;

/** The nearest deadline as a badge, null when no follow-up is running. */
export function badgeOf(entries: readonly Entry[], now: number): Badge | null {
  const [nearest] = running(entries, now);
  if (!nearest) return null;
  const deadline = deadlineOf(nearest.interview);
  const left = deadline - now;
  const text = left >= HOUR ? `${Math.floor(left / HOUR)}h` : left > 0 ? '<1h' : 'late';
  return { text, urgency: urgencyOf(left), deadline, company: nearest.interview.company };
}

/** When the badge will next look different by itself, null: never. */
export function nextBadgeChange(entries: readonly Entry[], now: number): number | null {
  const open = entries.filter((entry) => openOf(entry).length > 0).map(({ interview }) => interview);
  const starts = open.map(({ endsAt }) => endsAt).filter((endsAt) => endsAt > now);
  const [nearest] = running(entries, now);
  if (nearest) {
    const deadline = deadlineOf(nearest.interview);
    const left = deadline - now;
    // A moment after the full hour, when the number has changed.
    starts.push(left > 0 ? deadline - Math.floor(left / HOUR) * HOUR + 1 : deadline + LATE_SHOWN_MS);
  }
  return starts.length > 0 ? Math.min(...starts) : null;
}

/** Interviews that are over and wait for their follow-up: those with time left first, nearest first, then late ones. */
function running(entries: readonly Entry[], now: number): Entry[] {
  const rank = ({ interview }: Entry) => {
    const left = deadlineOf(interview) - now;
    return left > 0 ? left : 2 * DAY - left;
  };
  return entries
    .filter(
      (entry) =>
        openOf(entry).length > 0 && entry.interview.endsAt <= now && now < deadlineOf(entry.interview) + LATE_SHOWN_MS,
    )
    .sort((a, b) => rank(a) - rank(b));
}
