import type { Entry, Id } from '../model';
import type { Invitation } from './calendar';

/** The interview that came from the same invitation before. */
export const knownAs = (entries: readonly Entry[], { interview }: Invitation): Id | null =>
  entries.find((entry) => interview.calendarUid !== null && entry.interview.calendarUid === interview.calendarUid)
    ?.interview.id ?? null;
