import { latenessOf, sinceOf } from '../deadlines/timing';
import { late as words } from './en/late';
import { fill } from './fill';

/** What a follow-up is still good for. `since`: ms since the interview's end, 24 hours at least. */
export const sayKindly = (since: number): string => words.kind[latenessOf(since)];

/** The same, with how long it has been. */
export function sayLate(since: number): string {
  const { unit, n } = sinceOf(since);
  return `${fill(words.since[unit], { n })} ${sayKindly(since)}`;
}
