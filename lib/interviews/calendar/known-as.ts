import { MINUTE } from '../../time';
import { type Entry, hasGone, type Id } from '../model';
import type { Invitation } from './calendar';

/** It was held and written about: the second round may stand in the same calendar entry, and is no move of the first. */
const isBehind = ({ interview, followUps }: Entry, startsAt: number): boolean =>
  followUps.some((each) => hasGone(each) && each.at !== null && each.at >= interview.startsAt && each.at < startsAt);

/** The interview that came from the same invitation before. */
export function knownAs(entries: readonly Entry[], { interview }: Invitation): Id | null {
  const { calendarUid, startsAt } = interview;
  const same = entries.filter((entry) => calendarUid !== null && entry.interview.calendarUid === calendarUid);
  const known =
    same.find((entry) => Math.abs(entry.interview.startsAt - startsAt) < MINUTE) ??
    same.find((entry) => !isBehind(entry, startsAt));
  return known?.interview.id ?? null;
}
