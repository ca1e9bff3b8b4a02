/** One typed line becomes an interview: "Acme tomorrow 3pm 45 min". */
import { HOUR } from '../time';
import type { NewInterview } from './contract';
import { readTime, type TimeContext } from './quick-time';
import { readWords } from './quick-words';

export type Understood =
  | {
      readonly is: 'interview';
      readonly interview: NewInterview;
      /** Nothing said how long: an hour was taken. */
      readonly lengthGuessed: boolean;
    }
  | { readonly is: 'unclear'; readonly missing: 'company' | 'time' };

/** The usual length of a calendar slot; the person sees that it is a guess. */
export const USUAL_LENGTH_MS = HOUR;

/** Pure, quick enough for every key. Both parts missing counts as a missing company. */
export function quickAdd(text: string, context: TimeContext): Understood {
  const { when, rest } = readTime(text.slice(0, 500), context);
  const { company, role, interviewers } = readWords(rest);
  if (!company) return { is: 'unclear', missing: 'company' };
  if (!when) return { is: 'unclear', missing: 'time' };
  const { startsAt, endsAt } = when;
  const interview = {
    company,
    role,
    startsAt,
    endsAt: endsAt ?? startsAt + USUAL_LENGTH_MS,
    timeZone: context.timeZone,
    interviewers,
  };
  return { is: 'interview', interview, lengthGuessed: endsAt === null };
}
