/** A day so many weeks ahead: "Monday week", "two weeks on Friday", "in two weeks, Monday". Chrono reads the day alone. */
import { wallAt, writtenWall } from '../../wall-clock';
import { NUMBERS, WEEKDAYS } from './english-words';
import type { TimeContext } from './time';

export const WEEKDAY = '(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const DAY = `${WEEKDAY}|today|tomorrow`;
const WEEKS = `an?\\s+week|(?:\\d|${NUMBERS.join('|')})\\s+weeks|(?:a\\s+)?fortnight`;
/** Counted from the one that comes first: "a week on Friday", "two weeks from Monday", "Monday week", "today fortnight". */
const AFTER = new RegExp(
  `\\b(?:(?<weeks>${WEEKS})\\s+(?:on\\s+|from\\s+)?(?<day>${DAY})|(?:on\\s+)?(?<before>${DAY})\\s+(?<unit>week|fortnight))(?![\\p{L}\\d-])`,
  'giu',
);
/** The one of the week that is so far ahead: "in two weeks, Monday", "Monday in two weeks", "the week after next, Monday". */
const WITHIN = new RegExp(
  `\\b(?:(?:in\\s+(?<weeks>${WEEKS})|(?:the\\s+)?week\\s+after\\s+next),?\\s+(?:on\\s+)?(?<day>${WEEKDAY})|(?:on\\s+)?(?<before>${WEEKDAY}),?\\s+(?:in\\s+(?<later>${WEEKS})|(?:the\\s+)?week\\s+after\\s+next))(?![\\p{L}\\d-])`,
  'giu',
);

/** Chrono takes the weekday for one of this week. */
const LAST_WEEK = new RegExp(
  `\\b(?:last\\s+week,?\\s+(?:on\\s+)?(?<day>${WEEKDAY})|(?:on\\s+)?(?<behind>${WEEKDAY}),?\\s+(?:of\\s+)?last\\s+week)(?![\\p{L}\\d-])`,
  'giu',
);

interface Said {
  readonly day?: string;
  readonly before?: string;
  readonly weeks?: string;
  readonly later?: string;
  readonly unit?: string;
}

/** Without a word for it, it is the week after next. */
function countOf(weeks = 'two'): number {
  const [count = ''] = weeks.toLowerCase().split(/\s+/);
  if (/fortnight$/i.test(weeks)) return 2;
  return Number(count) || NUMBERS.indexOf(count) + 1 || 1;
}

export function weeksAhead(text: string, { now, timeZone }: TimeContext): string {
  const { year, month, day } = wallAt(now, timeZone);
  /** 0 is a Monday. */
  const today = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  const written = (ahead: number) => {
    const then = new Date(Date.UTC(year, month - 1, day + ahead));
    return isoDate(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate());
  };
  const before = text.replace(LAST_WEEK, (...found) => {
    const { day: named = '', behind = '' } = found.at(-1) as { day?: string; behind?: string };
    return written(WEEKDAYS.indexOf((named || behind).slice(0, 3).toLowerCase()) - today - 7);
  });
  const within = before.replace(WITHIN, (...found) => {
    const { day: named, before: first = '', weeks, later } = found.at(-1) as Said;
    const weekday = WEEKDAYS.indexOf((named ?? first).slice(0, 3).toLowerCase());
    return written(7 * countOf(weeks ?? later) + weekday - today);
  });
  return within.replace(AFTER, (...found) => {
    const { day: after, before = '', weeks, unit } = found.at(-1) as Said;
    const named = (after ?? before).toLowerCase();
    const weekday = WEEKDAYS.indexOf(named.slice(0, 3));
    const ahead = named === 'today' ? 0 : named === 'tomorrow' ? 1 : (weekday - today + 7) % 7;
    return written(7 * countOf(weeks ?? unit) + ahead);
  });
}

export const isoDate = (year: number, month: number, day: number): string =>
  writtenWall({ year, month, day, minute: 0 }).slice(0, 10);
