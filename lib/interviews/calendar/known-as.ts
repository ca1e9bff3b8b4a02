import { MINUTE } from '../../time';
import { type Entry, type Id, isOpen } from '../model';
import type { Invitation } from './calendar';
import type { Listed } from './in-list';

/**
 * It was held and settled before `startsAt` (ms since 1970): the second round may stand in the same calendar entry, and is
 * no move of the first.
 */
export function isBehind({ interview, followUps }: Entry, startsAt: number): boolean {
  const settledAt = [interview.outcomeAt, ...followUps.filter((each) => !isOpen(each)).map(({ at }) => at)];
  return settledAt.some((at) => at !== null && at >= interview.startsAt && at < startsAt);
}

/** The interview that came from the same invitation before. */
export function knownAs(entries: readonly Entry[], { interview, instead }: Invitation): Id | null {
  const { calendarUid, startsAt } = interview;
  const called = (name: string | null | undefined) =>
    entries.filter((entry) => typeof name === 'string' && entry.interview.calendarUid === name);
  const same = [...called(calendarUid), ...called(instead?.name)];
  const known =
    same.find((entry) => Math.abs(entry.interview.startsAt - startsAt) < MINUTE) ??
    same.find((entry) => !isBehind(entry, startsAt));
  return known?.interview.id ?? null;
}

/** What an invitation may still move or call off: all that came from one, and was not settled since. */
export const openToNews = (entries: readonly Entry[]): Listed[] =>
  entries.flatMap((entry) => {
    const { calendarUid, startsAt, endsAt } = entry.interview;
    if (calendarUid === null || isBehind(entry, Number.POSITIVE_INFINITY)) return [];
    return { calendarUid, startsAt, endsAt, isNoted: entry.notes.some(({ text }) => text.trim() !== '') };
  });
