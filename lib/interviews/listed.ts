import type { NewInterview } from './contract';
import type { Entry, Id } from './model';
import { fold } from './names';

/** The interview of the list that this one seems to be: with the same company, at the same time. */
export function listedAs(entries: readonly Entry[], { company = '', startsAt, endsAt }: NewInterview): Id | null {
  const name = fold(company).trim();
  const same = entries.find(
    ({ interview }) =>
      fold(interview.company).trim() === name && interview.startsAt < endsAt && startsAt < interview.endsAt,
  );
  return same?.interview.id ?? null;
}
