/** One typed line becomes an interview: "Acme tomorrow 3pm 45 min". */
import type { NewInterview } from '../contract';
import { foreignDays } from './foreign-days';
import { impossibleDay, impossibleHour, isFar } from './impossible';
import { type LeftOut, withoutContact } from './left-out';
import { USUAL_LENGTH_MS } from './length';
import { isTold } from './over';
import { hasUnknownZone, withoutWrapping } from './pasted';
import { hasAnotherTime } from './several';
import { inFull } from './shorthand';
import type { TimeContext } from './time';
import { readWhen } from './when';
import { LONGEST_LINE, readWords } from './words';
import { takeZone } from './zone';

export type Understood =
  | {
      readonly is: 'interview';
      readonly interview: NewInterview;
      /** Nothing said how long: an hour was taken. */
      readonly lengthGuessed: boolean;
      /** What stands in the line and is kept nowhere. */
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly is: 'unclear'; readonly missing: 'company' | 'time' }
  /** More times than one: of two interviews, or of one that may be at either. */
  | { readonly is: 'several' }
  /** `noon`: of the day that is said, ms since 1970. */
  | { readonly is: 'unclear'; readonly missing: 'hour'; readonly noon: number }
  /** `said`: the words that name a day or an hour there is not, or a day too far from today to be meant. */
  | { readonly is: 'impossible'; readonly what: 'day' | 'hour' | 'year'; readonly said: string };

/** Pure, quick enough for every key. Both parts missing counts as a missing company. */
export function quickAdd(text: string, own: TimeContext): Understood {
  // A link alone may be longer than any line; what is in between says nothing, and is looked through for each pattern.
  const { rest: said, leftOut } = withoutContact(text.replace(/\s{2,}/g, ' '));
  const { zone, rest: placed } = takeZone(inFull(said.slice(0, LONGEST_LINE)));
  const context = { ...own, timeZone: zone ?? own.timeZone };
  const unwrapped = withoutWrapping(placed);
  const line = foreignDays(unwrapped, context);
  const { when, noon, rest } = readWhen(line, context, isTold(placed));
  const noDay = impossibleDay(line, context.now);
  if (noDay) return { is: 'impossible', what: 'day', said: noDay };
  // Beside a time that could be read it is part of a name ("80:20 tomorrow 3pm").
  const noHour = when ? null : impossibleHour(line);
  if (noHour) return { is: 'impossible', what: 'hour', said: noHour };
  if (when && hasAnotherTime(rest)) return { is: 'several' };
  const { company, role, interviewers } = readWords(rest, line !== unwrapped);
  if (!company) return { is: 'unclear', missing: 'company' };
  if (!when) return noon ? { is: 'unclear', missing: 'hour', noon } : { is: 'unclear', missing: 'time' };
  const { startsAt, endsAt } = when;
  if (isFar(startsAt, context.now)) {
    return { is: 'impossible', what: 'year', said: String(new Date(startsAt).getUTCFullYear()) };
  }
  const interview = {
    company,
    role,
    startsAt,
    endsAt: endsAt ?? startsAt + USUAL_LENGTH_MS,
    timeZone: when.timeZone ?? context.timeZone,
    interviewers,
  };
  const left: readonly LeftOut[] = hasUnknownZone(placed) ? [...leftOut, 'zone'] : leftOut;
  return { is: 'interview', interview, lengthGuessed: endsAt === null, leftOut: left };
}
