/** Ways of writing a day and an hour that chrono does not know in English, in words that it does. */
import { DAY } from '../../time';
import { wallAt } from '../../wall-clock';
import { ANY_MONTH } from './english-words';
import { clockWords } from './hours';
import { isTold } from './over';
import type { TimeContext } from './time';
import { withDaysSpelt } from './typos';
import { isoDate, WEEKDAY, weeksAhead } from './weeks';
import { zoneOnce } from './zone';

export function spelledOut(text: string, context: TimeContext): string {
  const dayFirst = (line: string) => (context.dayFirst ? line.replace(MONTH_FIRST, '$<day> $<month>') : line);
  return dayFirst(weeksAhead(nthOfMonth(dayWords(clockWords(zoneOnce(text))), NTH, context), context))
    .replace(PART_BEHIND, '$<day> $<part> $<clock>')
    .replace(/\b(\d{1,2})(?:[:.](\d{2}))?\s*Uhr\b/gi, (_, hour: string, minute = '00') => `${hour}:${minute}`)
    .replace(/\b([0-2]?\d:[0-5]\d)\s?h\b/g, '$1')
    .replace(/\b([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs?|h)\b/gi, '$1:$2')
    .replace(/\b(0?[5-9]|[12]\d)h(\d{2})\b/g, '$1:$2')
    .replace(/\b(0?[7-9]|1\d|2[0-3])h\b/g, '$1:00')
    .replace(/(?<![\d.])(\d{1,2})\.([0-5]\d)(?=\s?[ap]\.?m\b)/gi, '$1:$2')
    .replace(/(?<=\s)(\d{1,2}(?::?[0-5]\d)?)\s?([ap])(?=[\s,-]|$)/gi, '$1$2m')
    .replace(/\b(?:earlier|later)\s+(?=today\b)|\bright\s+(?=now\b)/gi, '')
    .replace(BEHIND_DATE, ':')
    .replace(WEEK_FIRST, (_, which: string, day: string) => (/next/i.test(which) ? `${day} next week` : day))
    .replace(/(?<=\s)till?(?=\s+\d)/gi, 'until')
    .replace(IN_FIGURES, (whole, first: string, second: string, year?: string) => {
      // "5.3." is written by nobody who has the month first.
      const isMonthFirst = context.dayFirst === false && year !== undefined;
      return dateOf(first, second, year, isMonthFirst, context) ?? whole;
    });
}

const IN_FIGURES = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}(?!\d))?/g;

/** "2026-03-05 "; null where there is no such month. */
function dateOf(
  first: string,
  second: string,
  year: string | undefined,
  isMonthFirst: boolean,
  context: TimeContext,
): string | null {
  const isTurned = isMonthFirst && Number(first) <= 12;
  const [day, month] = isTurned ? [Number(second), Number(first)] : [Number(first), Number(second)];
  if (day > 31 || month > 12 || day * month === 0) return null;
  return `${isoDate(year ? Number(year.padStart(4, '20')) : yearOf(day, month, context), month, day)} `;
}

/** "03-05 2pm", "12-5-26": as a span of hours it would stand alone; at the line's beginning it is a name, "7-11 3pm". */
const HYPHENED =
  /(?<=\p{L}\S*\s(?:on\s)?)(?!1-1\b)(\d{1,2})-(\d{1,2})(?:-(\d{4}|\d{2}))?(?=[\s,]|$)(?=.*(?:\d\s?[ap]m?\b|\d:\d\d|\bnoon\b))/giu;
const withHyphensRead = (text: string, context: TimeContext): string =>
  text.replace(
    HYPHENED,
    (whole, first: string, second: string, year?: string) =>
      dateOf(first, second, year, !context.dayFirst, context) ?? whole,
  );

/** Where the day comes first, chrono takes "Nov 30" for a month of 2030. */
const MONTH_FIRST = new RegExp(
  `\\b(?<month>${ANY_MONTH}[a-z]*)\\.?\\s+(?<day>[1-3]\\d)(?:st|nd|rd|th)?(?![\\p{L}\\d]|[:.]\\d|\\s*[ap]\\.?m\\b|,?\\s+\\d{4}\\b|\\s?[-–]\\s?\\d)`,
  'giu',
);
/** "Half past eight tomorrow evening": chrono asks for the part of the day before its hour. */
const PART_BEHIND = new RegExp(
  `(?<clock>(?<![\\p{L}\\d:./-])(?:at\\s+)?\\d{1,2}(?::[0-5]\\d)?(?:-\\d{1,2}:[0-5]\\d)?)\\s+(?:on\\s+)?(?<day>today|tomorrow|tmrw?|yesterday|${WEEKDAY})\\s+(?<part>morning|afternoon|evening)(?![\\p{L}\\d-])`,
  'giu',
);

/** "5 March 10.30": chrono takes the ten for a year. */
const BEHIND_DATE = new RegExp(
  `(?<=(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${ANY_MONTH}[a-z]*|\\b${ANY_MONTH}[a-z]*\\.?\\s\\d{1,2}(?:st|nd|rd|th)?)\\.?,?\\s(?:at\\s)?(?:[01]?\\d|2[0-3]))\\.(?=[0-5]\\d(?![\\d.]))`,
  'giu',
);

/** "3 Dec - 14:30", "3/12 – 2.30pm": chrono takes the dash for one between two days. */
const HOUR_APART = new RegExp(
  `(?<=(?:\\b\\d{1,2}(?:st|nd|rd|th)|\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${ANY_MONTH}[a-z]*\\.?|\\b${ANY_MONTH}[a-z]*\\.?\\s\\d{1,2}|\\d/\\d{1,2}|\\d{4}-\\d\\d-\\d\\d|\\d\\.\\d{1,2}\\.)(?:,?\\s20\\d\\d|/\\d{2,4}|(?<=\\.)\\d{2,4})?)\\s+[-–—]\\s+(?=\\d{1,2}(?:[:.][0-5]\\d(?!\\.?\\d)|\\s?[ap]\\.?m\\b|(?:-|\\sto\\s)\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m))`,
  'giu',
);
/** "2:30pm - Thu 5 March", "14:30 Mar 5": where no other hour stands behind that day. */
const DAY_APART = new RegExp(
  `(?<=\\d[:.][0-5]\\d(?:\\s?[ap]\\.?m\\.?)?|\\d\\s?[ap]\\.?m\\.?)(?:\\s+[-–—]\\s+(?=(?:on\\s+|the\\s+)?(?:${WEEKDAY}(?![\\p{L}-])|today|tomorrow|yesterday|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}\\s${ANY_MONTH}|${ANY_MONTH}[a-z]*\\.?\\s\\d|\\d{4}-\\d|\\d{1,2}/\\d))|\\s+(?=${ANY_MONTH}[a-z]*\\.?\\s\\d))`,
  'giu',
);
/** Of a dash this long nobody who reads dates knows. */
const LONG_DASH =
  /(?<=\d(?:st|nd|rd|th)?(?:\s?[ap]\.?m)?|day|(?:mon|tues?|weds?|thu(?:rs)?|fri|sat|sun))\s+[–—]\s+(?=\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m|(?:-|\sto\s)\d{1,2}(?::\d\d)?\s?[ap]\.?m))|(?<=\d[:.][0-5]\d|\d\s?[ap]\.?m)\s+[–—]\s+(?=\p{L})/giu;
/** A line whose day and hour are parted by a dash, without the dash. */
export const hourApart = (text: string): string =>
  text.replace(LONG_DASH, ' - ').replace(HOUR_APART, ', ').replace(DAY_APART, ', ');

/** Chrono knows "Thursday next week" and takes "next week Thursday" for this one. */
const WEEK_FIRST = new RegExp(`\\b(this|next)\\s+week,?\\s+(?:on\\s+)?(${WEEKDAY})\\b`, 'gi');
/** With nothing behind it that it could count ("the 3rd round", "the 5th of May", "The 1st Ave Bakery"). */
const NTH = new RegExp(
  `\\b(?:(?:(?<weekday>${WEEKDAY}),?\\s+)?(?:on\\s+)?the|(?<named>${WEEKDAY}),?)\\s+(?<nth>\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:[,;:@|/(–-]|$)|\\s+(?:at|from|\\d))`,
  'giu',
);

/** Alone it is a day only where the line has no other: "Acme 6th 2pm". */
const BARE_NTH = /\b(?<nth>\d{1,2})(?:st|nd|rd|th)(?=\s*[@–-]|\s+(?:at\s|from\s|\d))/giu;

/** Where nothing else in the line is a day: what is one most likely. */
export const guessedDay = (text: string, context: TimeContext): string =>
  withHyphensRead(nthOfMonth(withDaysSpelt(text.replace(SHORT_TOMORROW, 'tomorrow')), BARE_NTH, context), context);

/** "2moro", "2mrw", "tmw", as in a message; in capitals it is a name. "Acme tom 3pm", but "with tom 3pm". */
const SHORT_TOMORROW =
  /(?<![\p{L}\d])(?:2m[orwz]+|[Tt]omoz|[Tt]mr?w)(?![\p{L}\d])|(?<=(?:[\p{L}\d]{2}|\))\s)(?<!\b(?:with|and|met|from|by|to)\s)tom(?=\s+(?:at\s|@\s?)?\d)/gu;

/** Days that chrono knows by another name. */
const dayWords = (text: string): string =>
  text
    .replace(/\b(tue|wed|thu)(?:s|rs?)\b/gi, '$1')
    .replace(GLUED, '$1 $2 $3')
    .replace(/\b2day\b/g, 'today')
    .replace(YESTERDAY, 'yesterday')
    .replace(/(?<=\s)arvo(?![\p{L}-])/gu, 'afternoon')
    .replace(HALF_OF_DAY, (half) => (half === 'am' ? 'morning' : 'afternoon'))
    .replace(/\b(?:very\s+)?early\s+(?=(?:this|tomorrow|yesterday)\s+morning\b)/g, '')
    .replace(/\b(?:the\s+)?day\s+before\s+yesterday\b/gi, '2 days ago')
    .replace(/\b(?:the\s+)?day\s+after\s+(?:tomorrow|tmr?w|tmr)\b/gi, 'overmorrow')
    .replace(COMING, '')
    .replace(WEEKDAY_THE, '');
/** "yest", "y'day" */
const YESTERDAY = /(?<![\p{L}\d])y(?:est(?:erd)?|['’]?day|esty)(?![\p{L}\d'’-])/gu;
/** "this am", "Fri pm at 3" */
const HALF_OF_DAY =
  /(?<=\b(?:this|today|tomorrow|tmrw?|yesterday|[Mm]on(?:day)?|[Tt]ue(?:sday)?|[Ww]ed(?:nesday)?|[Tt]hu(?:rsday)?|[Ff]ri(?:day)?)\s)[ap]m(?=\s*[,;]|\s+(?:(?:at|around|about)\s|@\s?)?\d|\s*$)/g;
/** "05Mar2026" */
const GLUED = new RegExp(`\\b(\\d{1,2})(${ANY_MONTH}[a-z]*)(\\d{4})\\b`, 'gi');
const COMING = new RegExp(`\\b(?:this\\s+)?coming\\s+(?=${WEEKDAY}\\b)`, 'gi');
const WEEKDAY_THE = new RegExp(`(?<=\\b${WEEKDAY},?\\s)the\\s+(?=\\d{1,2}(?:st|nd|rd|th)\\s+of\\b)`, 'gi');

/** Few are asked weeks ahead for a bare "10th"; and one records an interview that one had a few days ago. */
const LATELY_MS = 7 * DAY;
/** Of a weekday with its day there is one in so many months, as a rule; further away the weekday is a slip. */
const AROUND_MS = 62 * DAY;

/**
 * "Thursday 19th": the nearest that is a Thursday. "On the 19th": the next, or the last where that was lately, or is
 * told in past words.
 */
function nthOfMonth(text: string, pattern: RegExp, { now, timeZone }: TimeContext): string {
  const { year, month, day: today } = wallAt(now, timeZone);
  const midnight = Date.UTC(year, month - 1, today);
  return text.replace(pattern, (whole, ...found) => {
    const { weekday, named, nth } = found.at(-1) as { weekday?: string; named?: string; nth: string };
    const dates = [-2, -1, 0, 1, 2, 3]
      .map((months) => new Date(Date.UTC(year, month - 1 + months, Number(nth))))
      .filter((date) => date.getUTCDate() === Number(nth))
      .map((date) => ({ date, ahead: date.getTime() - midnight }))
      .sort((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead));
    const short = (weekday ?? named)?.slice(0, 3).toLowerCase();
    const agreeing = dates.find(
      ({ date, ahead }) => Math.abs(ahead) < AROUND_MS && date.toUTCString().slice(0, 3).toLowerCase() === short,
    );
    const isMeant = isTold(text) ? (ahead: number) => ahead <= 0 : (ahead: number) => ahead >= 0 || -ahead <= LATELY_MS;
    const meant = agreeing ?? dates.find(({ ahead }) => isMeant(ahead));
    if (!meant) return whole;
    return isoDate(meant.date.getUTCFullYear(), meant.date.getUTCMonth() + 1, Number(nth));
  });
}

/** The year that brings a date nearest to "from a month ago on". */
function yearOf(day: number, month: number, { now, timeZone }: TimeContext): number {
  const { year } = wallAt(now, timeZone);
  return Date.UTC(year, month - 1, day) < now - 31 * DAY ? year + 1 : year;
}
