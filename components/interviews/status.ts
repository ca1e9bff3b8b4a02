import { sendTimeKnown } from '../../lib/deadlines/schedule';
import {
  deadlineOf,
  type Entry,
  type FollowUp,
  isAddedAfterwards,
  isDayInDoubt,
  isDecided,
  openOf,
  outcomeOf,
} from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { leftOf, whenOf } from './when';

/** One short word for a row of the list. */
export function rowStatus(entry: Entry, now: number): string {
  const { startsAt, endsAt } = entry.interview;
  const outcome = outcomeOf(entry);
  if (outcome !== null) return words.outcomeShort[outcome];
  const open = openOf(entry);
  if (open.length === 0) return lastOf(entry, now);
  if (now < startsAt) {
    const when = whenOf(startsAt, now);
    return isDayInDoubt(entry.interview, now) ? fill(words.whenInDoubt, { when }) : when;
  }
  if (now < endsAt) return words.happeningNow;
  if (isAddedAfterwards(entry.interview, now)) return whenOf(endsAt, now);
  const left = leftOf(deadlineOf(entry.interview) - now);
  const done = entry.followUps.length - open.length;
  return done === 0 ? left : fill(words.partly, { done, all: entry.followUps.length, left });
}

function lastOf(entry: Entry, now: number): string {
  const written = entry.followUps.filter((followUp) => followUp.state !== 'skipped');
  // Left out on purpose says something only where nobody was written to.
  const last = [...(written.length > 0 ? written : entry.followUps)].sort((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];
  return last ? shortStatus(entry, last, now) : whenOf(entry.interview.endsAt, now);
}

/** The state of one follow-up in a word or two. */
export function shortStatus(entry: Entry, followUp: FollowUp, now: number): string {
  const { state, at, way, answeredAt } = followUp;
  if (state === 'open') return now < entry.interview.endsAt || isDecided(entry) ? '' : words.owedShort;
  if (answeredAt !== null) return words.answeredShort;
  const when = at === null ? '' : whenOf(at, now);
  if (state === 'sent') return fill(words.mailOn[mailOf(followUp, now)], { when });
  if (state === 'otherwise' && way) return fill(words.otherwiseOn, { way: words.way[way], when });
  return words.skippedShort;
}

/** A mail that went, waits for its time, or was scheduled for a time that nobody knows. */
function mailOf(followUp: FollowUp, now: number): keyof typeof words.stateMail {
  if (!followUp.scheduled) return 'sent';
  if (!sendTimeKnown(followUp)) return 'scheduled';
  return (followUp.at ?? 0) > now ? 'goes' : 'sent';
}

/** The state of one follow-up as a sentence. */
export function followUpStatus(entry: Entry, followUp: FollowUp, now: number): string {
  const when = followUp.at === null ? '' : whenOf(followUp.at, now);
  if (followUp.state === 'sent') return fill(words.stateMail[mailOf(followUp, now)], { when });
  if (followUp.state === 'otherwise' && followUp.way) {
    return fill(words.stateOtherwise, { way: words.wayDone[followUp.way], when });
  }
  if (followUp.state === 'skipped') return words.stateSkipped;
  if (isDecided(entry)) return words.stateUnwritten;
  if (now < entry.interview.endsAt) return words.stateUpcoming;
  if (isAddedAfterwards(entry.interview, now)) return words.stateAfterwards;
  const deadline = deadlineOf(entry.interview);
  return fill(now < deadline ? words.stateOpen : words.stateLate, { when: whenOf(deadline, now) });
}
