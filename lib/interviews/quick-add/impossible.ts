/** Days and hours that no calendar and no clock has: said to the person, instead of being taken for part of a name. */
import { DAY } from '../../time';
import { MONTHS } from './english-words';

/** Further from today than this a year is a slip of the finger: nobody is reminded of it, or follows up on it. */
const FAR_MS = 10 * 366 * DAY;

/** Both in ms since 1970. */
export const isFar = (at: number, now: number): boolean => Math.abs(at - now) > FAR_MS;

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
/** A number that is not an hour: "May 5", not "May 5pm" or "May 5:30". */
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s*[ap]\\.?m\\b|[:.]\\d)';
const YEAR = '(?:,?\\s+(?<year>\\d{4})\\b)?';
const DATES: readonly RegExp[] = [
  // Not where a day follows the month: in "Studio 54 May 5" the number is the company's.
  new RegExp(`(?<![\\d.:/-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?!\\s+${NUMBER})${YEAR}`, 'iu'),
  new RegExp(`\\b${MONTH}\\s+(?<day>${NUMBER})${YEAR}`, 'iu'),
  /(?<![\d-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  /(?<![\d.])(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?!\d)/u,
  /(?<![\d/])(?<either>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/u,
];
const HOUR = /(?<![\d.:/-])(?<hour>\d{1,2})(?::(?<minute>\d{2}))?(?!\d)(?:\s*(?<unit>[ap]\.?m|Uhr)\b)?/giu;

function isDay(day: number, month: number, year: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The words that name a day which is in no calendar ("31 Feb 2026"), or null. `now`: ms since 1970. */
export function impossibleDay(text: string, now: number): string | null {
  const thisYear = new Date(now).getUTCFullYear();
  for (const pattern of DATES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { day, month = '', year, either } = found.groups ?? {};
    const number = Number.parseInt(day ?? either ?? '', 10);
    const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
    // Without a year it may be last year's, or next year's: one of them may have a twenty-ninth of February.
    const years = year ? [Number(year)] : [thisYear - 1, thisYear, thisYear + 1];
    const isThere = years.some((one) => isDay(number, named, one) || (either && isDay(named, number, one)));
    if (!isThere) return found[0].trim();
  }
  return null;
}

/** The words that name an hour which no clock shows ("25:00"), or null. */
export function impossibleHour(text: string): string | null {
  for (const { 0: said, groups: { hour, minute, unit } = {} } of text.matchAll(HOUR)) {
    // A number alone may be anything.
    if (minute === undefined && unit === undefined) continue;
    const last = unit && /m$/i.test(unit) ? 12 : 23;
    if (Number(hour) > last || Number(minute ?? 0) > 59) return said;
  }
  return null;
}
