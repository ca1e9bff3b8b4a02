/** Whose follow-up was a mail that went? Only what is sure counts; a guess is asked about in the panel. */
import { alsoFor, type MailHead, match } from '../interviews/match';
import type { Entry, FollowUp, Id } from '../interviews/model';
import { DAY } from '../time';
import type { Send, SentMail } from './sends';

/** `now` is when it went, or was scheduled: ms since 1970. */
export function whoseIs(mail: SentMail, entries: readonly Entry[], now: number): Pick<Send, 'first' | 'second'> {
  const first = firstsBy(mail, entries, now);
  return { first, second: first.length === 0 ? secondsBy(mail, entries, now) : [] };
}

/** Open ones it surely was for: all interviewers who got it, and those shown in the panel as more than a guess. */
function firstsBy({ shown, ...head }: SentMail, entries: readonly Entry[], now: number): Id[] {
  const matched = match(entries, head, now);
  const sure = matched.filter(({ strength }) => strength === 'strong').map(({ followUpId }) => followUpId);
  const owed = new Set([...(shown === null ? [] : [shown, ...alsoFor(matched, shown, head)]), ...sure]);
  const open = entries
    .filter(({ interview }) => interview.endsAt <= now)
    .flatMap(({ followUps }) => followUps.filter(({ id, state }) => owed.has(id) && state === 'open'));
  return open.map(({ id }) => id);
}

/** Sent at least a day ago, to the same address, and no second mail yet: this is it. */
function secondsBy(head: MailHead, entries: readonly Entry[], now: number): Id[] {
  const reached = match(entries, head, now).filter(({ rung }) => rung === 'recipient');
  return reached
    .flatMap(({ entry, followUpId }) => entry.followUps.filter(({ id }) => id === followUpId))
    .filter((followUp) => wantsSecond(followUp, now))
    .map(({ id }) => id);
}

const wantsSecond = ({ state, at, secondDoneAt }: FollowUp, now: number): boolean =>
  (state === 'sent' || state === 'otherwise') && at !== null && now - at > DAY && secondDoneAt === null;
