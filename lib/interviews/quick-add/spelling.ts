/** Ways of writing a day and an hour that chrono does not know in English, in words that it does. */
import { DAY } from '../../time';
import { wallAt } from '../../wall-clock';
import { clockWords } from './hours';
import type { TimeContext } from './time';
import { withDaysSpelt } from './typos';
import { isoDate, WEEKDAY, weeksAhead } from './weeks';
import { zoneOnce } from './zone';

export function spelledOut(text: string, context: TimeContext): string {
  return weeksAhead(nthOfMonth(dayWords(clockWords(zoneOnce(text))), NTH, context), context)
    .replace(/\b(\d{1,2})(?:[:.](\d{2}))?\s*Uhr\b/gi, (_, hour: string, minute = '00') => `${hour}:${minute}`)
    .replace(/\b([0-2]?\d:[0-5]\d)\s?h\b/g, '$1')
    .replace(/\b([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs?|h)\b/gi, '$1:$2')
    .replace(/\b(0?[5-9]|[12]\d)h(\d{2})\b/g, '$1:$2')
    .replace(/\b(0?[7-9]|1\d|2[0-3])h\b/g, '$1:00')
    .replace(/(?<![\d.])(\d{1,2})\.([0-5]\d)(?=\s?[ap]\.?m\b)/gi, '$1:$2')
    .replace(/(?<=\s)(\d{1,2}(?::\d{2})?)\s?([ap])(?=[\s,-]|$)/gi, '$1$2m')
    .replace(/\b(?:earlier|later)\s+(?=today\b)|\bright\s+(?=now\b)/gi, '')
    .replace(WEEK_FIRST, (_, which: string, day: string) => (/next/i.test(which) ? `${day} next week` : day))
    .replace(/(?<=\s)till?(?=\s+\d)/gi, 'until')
    .replace(
      /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}(?!\d))?/g,
      (whole, day: string, month: string, year?: string) => {
        if (Number(day) > 31 || Number(month) > 12 || Number(day) * Number(month) === 0) return whole;
        return `${isoDate(year ? Number(year.padStart(4, '20')) : yearOf(Number(day), Number(month), context), Number(month), Number(day))} `;
      },
    );
}

/** Chrono knows "Thursday next week" and takes "next week Thursday" for this one. */
const WEEK_FIRST = new RegExp(`\\b(this|next)\\s+week,?\\s+(?:on\\s+)?(${WEEKDAY})\\b`, 'gi');
/** With nothing behind it that it could count ("the 3rd round", "the 5th of May", "The 1st Ave Bakery"). */
const NTH = new RegExp(
  `\\b(?:(?:${WEEKDAY},?\\s+)?(?:on\\s+)?the|${WEEKDAY},?)\\s+(\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:[,;@–-]|$)|\\s+(?:at|from|\\d))`,
  'giu',
);

/** Alone it is a day only where the line has no other: "Acme 6th 2pm". */
const BARE_NTH = /\b(\d{1,2})(?:st|nd|rd|th)(?=\s*[@–-]|\s+(?:at\s|from\s|\d))/giu;

/** Where nothing else in the line is a day: what is one most likely. */
export const guessedDay = (text: string, context: TimeContext): string =>
  nthOfMonth(withDaysSpelt(text.replace(SHORT_TOMORROW, 'tomorrow')), BARE_NTH, context);

/** "2moro", "2mrw", "tmw", as in a message; in capitals it is a name. */
const SHORT_TOMORROW = /(?<![\p{L}\d])(?:2m[orw]+|[Tt]mr?w)(?![\p{L}\d])/gu;

/** Days that chrono knows by another name. */
const dayWords = (text: string): string =>
  text
    .replace(/\b(tue|wed|thu)(?:s|rs?)\b/gi, '$1')
    .replace(GLUED, '$1 $2 $3')
    .replace(/\b2day\b/g, 'today')
    .replace(/\b(?:the\s+)?day\s+before\s+yesterday\b/gi, '2 days ago')
    .replace(COMING, '')
    .replace(WEEKDAY_THE, '');
/** "05Mar2026" */
const GLUED = /\b(\d{1,2})((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(\d{4})\b/gi;
const COMING = new RegExp(`\\b(?:this\\s+)?coming\\s+(?=${WEEKDAY}\\b)`, 'gi');
const WEEKDAY_THE = new RegExp(`(?<=\\b${WEEKDAY},?\\s)the\\s+(?=\\d{1,2}(?:st|nd|rd|th)\\s+of\\b)`, 'gi');

/** "on the 19th", "Thursday 19th": the one that is nearest to today. */
function nthOfMonth(text: string, pattern: RegExp, { now, timeZone }: TimeContext): string {
  const { year, month } = wallAt(now, timeZone);
  return text.replace(pattern, (whole, nth: string) => {
    const dates = [-1, 0, 1].map((months) => new Date(Date.UTC(year, month - 1 + months, Number(nth))));
    const [nearest] = dates
      .filter((date) => date.getUTCDate() === Number(nth))
      .sort((a, b) => Math.abs(a.getTime() - now) - Math.abs(b.getTime() - now));
    return nearest ? isoDate(nearest.getUTCFullYear(), nearest.getUTCMonth() + 1, Number(nth)) : whole;
  });
}

/** The year that brings a date nearest to "from a month ago on". */
function yearOf(day: number, month: number, { now, timeZone }: TimeContext): number {
  const { year } = wallAt(now, timeZone);
  return Date.UTC(year, month - 1, day) < now - 31 * DAY ? year + 1 : year;
}
