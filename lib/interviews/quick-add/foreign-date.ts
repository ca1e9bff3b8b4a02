/** A date in another language, "Donnerstag, den 5. März 2026" or "jeudi 05/03", in English words. */
import { DAY } from '../../time';
import { wallAt } from '../../wall-clock';
import { MONTHS } from './english-words';
import { ENGLISH_MONTHS, foreignNames, LEAD, monthNamed, type Names, plain } from './foreign-names';
import type { TimeContext } from './time';

/** "5. März 2026", "1er avril", "5 de março de 2026": in letters without accents. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d.:/-])(?<lead>${LEAD}\\s+)?(?<day>\\d{1,2})(?<nth>\\.|er|o)?\\s*(?<of>de\\s+|di\\s+)?(?<month>\\p{L}{3,10})(?![\\p{L}\\d'-])\\.?(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>(?:19|20)\\d{2})(?![\\d:]))?`,
  'gu',
);
/** "05/03", "9.3.2026", behind a weekday or such a small word: the day stands first. */
const IN_FIGURES = /^(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[/.](?<year>\d{4}|\d\d(?!\d))|\.)?(?![\d:]|\s?Uhr)/u;
const ENGLISH_DATE = new RegExp(
  `^(?<day>\\d{1,2})\\s(?<month>${ENGLISH_MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\.?(?![\\p{L}\\d])(?:,?\\s(?<year>\\d{4}))?`,
  'iu',
);
/** Otherwise the name of a month may be a part of one: "21 Mai Tai". */
const ENDS = /^(?:\s*(?:$|[,;:()@·–-])|\s+(?:\d|at\s|um\s|mit\s|with\s|chez\s|con\s|com\s|met\s|bei\s|for\s))/u;

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const written = ({ day, month, year }: Day): string => `${day} ${monthNamed(month)}${year ? ` ${year}` : ''}`;

/** Without a year: this one's, unless that is long past. */
function weekdayOf({ day, month, year }: Day, { now, timeZone }: TimeContext): number {
  const thisYear = wallAt(now, timeZone).year;
  const past = Date.UTC(thisYear, month - 1, day) < now - 60 * DAY;
  return new Date(Date.UTC(year ?? (past ? thisYear + 1 : thisYear), month - 1, day)).getUTCDay();
}

function isWeekday(word: string, { weekdays, shortWeekdays }: Names): boolean {
  const key = word.toLowerCase();
  return weekdays.has(key) || shortWeekdays.has(key);
}

function translated(text: string): string {
  const names = foreignNames();
  const folded = plain(text);
  let line = '';
  let from = 0;
  for (const { 0: said, index, groups } of folded.matchAll(DATE)) {
    const { lead, day = '', nth, of, month = '', year } = groups ?? {};
    const name = month.toLowerCase();
    const long = names.months.get(name);
    const number = long ?? names.shortMonths.get(name);
    const before = /(\p{L}+)[.,]*\s+$/u.exec(folded.slice(Math.max(0, index - 20), index))?.[1] ?? '';
    const isSure = Boolean(lead || nth || of || year) || isWeekday(before, names);
    const isSmall = long !== undefined && month === name;
    const isDay = number !== undefined && Number(day) >= 1 && Number(day) <= 31;
    // As it is in English, it needs no help.
    if (!lead && !nth && !of && ENGLISH_DATE.test(`1 ${month}`)) continue;
    if (!isDay || !(isSure || isSmall || (long && ENDS.test(folded.slice(index + said.length))))) continue;
    // The planet and the clinic are better known.
    if (!isSure && /^(?:Mars|Mayo|Marco)$/.test(month)) continue;
    line += `${text.slice(from, index)}${written({ day: Number(day), month: number, year: year ? Number(year) : null })}`;
    from = index + said.length;
  }
  return line + text.slice(from);
}

/** "Donnerstag, ", "Do ", "jeudi le " before a date that says it all. */
const BEFORE_DATE = new RegExp(
  `(?<![\\p{L}\\d'-])(?:(?<first>${LEAD}\\s+)?(?<weekday>\\p{L}{2,10}(?:[-\\s]feira)?)(?<stop>[.,]*)\\s+)?(?<lead>${LEAD}\\s+)?(?=\\d)`,
  'gu',
);

function withoutWeekday(text: string, context: TimeContext): string {
  const names = foreignNames();
  const folded = plain(text);
  for (const { 0: said, index, groups } of folded.matchAll(BEFORE_DATE)) {
    const { first = '', weekday = '', stop = '', lead } = groups ?? {};
    const after = folded.slice(index + said.length);
    const inWords = ENGLISH_DATE.exec(after);
    const found = inWords ?? IN_FIGURES.exec(after);
    if (!found || !(weekday || lead)) continue;
    const { day = '', month = '', year } = found.groups ?? {};
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
    if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) continue;
    const date = { day: Number(day), month: number, year: year ? Number(year.padStart(4, '20')) : null };
    const key = weekday.toLowerCase();
    const long = names.weekdays.get(key);
    const agrees = [long, ...(names.shortWeekdays.get(key) ?? [])].includes(weekdayOf(date, context));
    // One that is another day's may be a name ("Freitag 5 March").
    const isDropped = agrees || (long !== undefined && (stop !== '' || weekday === key));
    // "lundi 9.10" is an hour.
    if (!inWords && !agrees && /^\d+\.\d+$/.test(found[0])) continue;
    if (!isDropped && (!lead || inWords)) continue;
    const kept = isDropped ? '' : text.slice(index, index + first.length + weekday.length + stop.length);
    return `${text.slice(0, index)}${kept} ${written(date)}${text.slice(index + said.length + found[0].length)}`;
  }
  return text;
}

export function dateInEnglish(text: string, context: TimeContext): string {
  return withoutWeekday(translated(text), context);
}
