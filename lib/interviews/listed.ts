import type { NewInterview } from './contract';
import type { Entry, Id } from './model';
import { companyWords } from './rounds';

/** The interview of the list that this one seems to be: with the same company, whatever its legal form, at the same time. */
export function listedAs(entries: readonly Entry[], { company = '', startsAt, endsAt }: NewInterview): Id | null {
  const name = companyWords(company).join(' ');
  const same = entries.find(
    ({ interview }) =>
      companyWords(interview.company).join(' ') === name && interview.startsAt < endsAt && startsAt < interview.endsAt,
  );
  return same?.interview.id ?? null;
}
