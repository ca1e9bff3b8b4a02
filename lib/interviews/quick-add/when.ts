/** When, also over more than one day: "Nov 29 8:30am - Nov 30 5pm". */
import { DAY } from '../../time';
import { ANY_MONTH } from './english-words';
import { readTime, type TimeContext, type TimeRead } from './time';
import { WEEKDAY } from './weeks';

/** A campus visit takes two days or three; longer is a slip. */
const MOST_MS = 5 * DAY;
/** A line with more of them says nothing of the kind, and each costs two readings. */
const MOST_TRIED = 2;
const MONTH = `${ANY_MONTH}[a-z]*`;
const CLOCK = /\d\s?[ap]\.?m\b|\d:\d\d|\bnoon\b/i;
/** Between two days that each have an hour. */
const TO = new RegExp(
  `\\s*(?:[-–—]|\\b(?:to|until|till|through)\\b)\\s*(?=(?:${WEEKDAY}|${MONTH}\\.?\\s\\d|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|\\d{4}-\\d|\\d{1,2}/\\d|tomorrow|today)(?![\\p{L}-]))`,
  'giu',
);

function overDays(text: string, context: TimeContext, isTold: boolean): TimeRead | null {
  for (const { 0: said, index } of [...text.matchAll(TO)].slice(0, MOST_TRIED)) {
    const [before, after] = [text.slice(0, index), text.slice(index + said.length)];
    if (!CLOCK.test(before) || !CLOCK.test(after)) continue;
    const first = readTime(before, context, isTold);
    if (!first.when) continue;
    const { startsAt } = first.when;
    // "Tuesday" is the one after that Monday.
    const last = readTime(after, { ...context, now: startsAt }, false);
    const endsAt = last.when?.startsAt ?? startsAt;
    if (endsAt <= startsAt || endsAt - startsAt > MOST_MS) continue;
    return { when: { ...first.when, endsAt }, rest: `${first.rest} ${last.rest}` };
  }
  return null;
}

/** `isTold`: in past words. */
export const readWhen = (text: string, context: TimeContext, isTold: boolean): TimeRead =>
  overDays(text, context, isTold) ?? readTime(text, context, isTold);
