/** An interview that was typed, and the invitation to it that came only then. */
import { listedAs } from '../listed';
import type { Entry, Id } from '../model';
import { companyWords } from '../rounds';
import type { Invitation } from './calendar';

const typedIn = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ interview }) => interview.calendarUid === null);

/** At the same company, at about the same time. */
export const typedAs = (entries: readonly Entry[], { interview }: Invitation): Id | null =>
  listedAs(typedIn(entries), interview);

/**
 * The one that a changed invitation may have moved: to come, at the same company, the nearest to it. That is no more than
 * likely: it may be another round, and so one that is called off is none of them.
 */
export function perhapsTypedAs(entries: readonly Entry[], invitation: Invitation, now: number): Id | null {
  const { interview, revision, cancelled } = invitation;
  const name = companyWords(interview.company ?? '').join(' ');
  if (cancelled || revision.sequence === 0 || name === '') return null;
  const distance = (entry: Entry) => Math.abs(entry.interview.startsAt - interview.startsAt);
  const [nearest] = typedIn(entries)
    .filter((entry) => entry.interview.startsAt > now && companyWords(entry.interview.company).join(' ') === name)
    .sort((a, b) => distance(a) - distance(b));
  return nearest?.interview.id ?? null;
}
