/** A day in another language, in English words: all that is known about days then holds for it, too. */
import { DAY } from '../../time';
import { wallAt } from '../../wall-clock';
import { clocksInEnglish } from './foreign-clock';
import { foreignNames, type Names, plain } from './foreign-names';
import { japaneseInEnglish } from './japanese';
import type { TimeContext } from './time';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
const LATER_MONTHS = ['August', 'September', 'October', 'November', 'December'];
const ENGLISH_MONTHS = [...MONTHS, ...LATER_MONTHS];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SHORT_MONTHS = ENGLISH_MONTHS.map((month) => month.slice(0, 3).toLowerCase());
const monthNamed = (month: number): string => ENGLISH_MONTHS[month - 1] ?? '';

/** Small words before a day; large, as in "The Den 5 March", only where the line begins. */
const LEADS = 'den|der|diesen|kommenden|nachsten|le|ce|el|este|il|questo|op|em|na|no|dia|proximo|prossimo|deze';
const LEAD = `(?:(?<!\\d\\s?)am|${LEADS}|(?<![\\s\\S])(?:Am|Le|El|Il|Op|Em|No|Dia))`;
/** "5. März 2026", "1er avril", "5 de março de 2026": in letters without accents. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d.:/-])(?<lead>${LEAD}\\s+)?(?<day>\\d{1,2})(?<nth>\\.|er|o)?\\s*(?<of>de\\s+|di\\s+)?(?<month>\\p{L}{3,10})(?![\\p{L}\\d'-])\\.?(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4})(?![\\d:]))?`,
  'gu',
);
/** "05/03", "9.3.2026", behind a weekday or such a small word: the day stands first. */
const IN_FIGURES = /^(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[/.](?<year>\d{4}|\d\d(?!\d))|\.)?(?![\d:]|\s?Uhr)/u;
const ENGLISH_DATE = new RegExp(
  `^(?<day>\\d{1,2})\\s(?<month>${ENGLISH_MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\.?(?![\\p{L}\\d])(?:,?\\s(?<year>\\d{4}))?`,
  'iu',
);
/** Behind the name of a month, or before a capital, there may be more of a name: "21 Mai Tai". */
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

function dateInEnglish(text: string): string {
  const names = foreignNames();
  const folded = plain(text);
  let line = '';
  let from = 0;
  for (const { 0: said, index, groups } of folded.matchAll(DATE)) {
    const { lead, day = '', nth, of, month = '', year } = groups ?? {};
    const name = month.toLowerCase();
    const long = names.months.get(name);
    const number = long ?? names.shortMonths.get(name);
    const before = /(\p{L}+)[.,]*\s+$/u.exec(folded.slice(0, index))?.[1] ?? '';
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

function dateAlone(text: string, context: TimeContext): string {
  const names = foreignNames();
  const folded = plain(text);
  for (const { 0: said, index, groups } of folded.matchAll(BEFORE_DATE)) {
    const { first = '', weekday = '', stop = '', lead } = groups ?? {};
    const after = folded.slice(index + said.length);
    const inWords = ENGLISH_DATE.exec(after);
    const found = inWords ?? IN_FIGURES.exec(after);
    if (!found || !(weekday || lead)) continue;
    const { day = '', month = '', year } = found.groups ?? {};
    const number = SHORT_MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
    if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) continue;
    const date = { day: Number(day), month: number, year: year ? Number(year.padStart(4, '20')) : null };
    const key = weekday.toLowerCase();
    const long = names.weekdays.get(key);
    const agrees = [long, ...(names.shortWeekdays.get(key) ?? [])].includes(weekdayOf(date, context));
    // One that is another day's may be a name ("Freitag 5 March").
    const isDropped = agrees || (long !== undefined && (stop !== '' || weekday === key));
    if (!isDropped && (!lead || inWords)) continue;
    const kept = isDropped ? '' : text.slice(index, index + first.length + weekday.length + stop.length);
    return `${text.slice(0, index)}${kept} ${written(date)}${text.slice(index + said.length + found[0].length)}`;
  }
  return text;
}

const CLOCK =
  '(?:at\\s+)?(?:[01]?\\d|2[0-4])(?:[:.h][0-5]\\d|\\s?(?:h|Uhr|[ap]\\.?m)(?![\\p{L}\\d])|\\s*[-–]\\s?\\d|(?=\\s*(?:$|,)))';
const CLOCK_NEXT = new RegExp(`^\\s*[,:–-]?\\s*${CLOCK}`, 'iu');
const CLOCK_BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:${CLOCK.replace('(?=\\s*(?:$|,))', '(?!)')})\\s*,?\\s+$`, 'iu');
const FRENCH_HOUR = /\d\s?h(?:\d\d)?(?![\p{L}\d])/u;
const TITLE = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Mme|M|Sr|Sra|Sig|Dhr|Mevr)\.?\s+$/u;
const ENGLISH_DAY =
  /\b(?:today|tonight|tomorrow|yesterday|overmorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d{4}-\d{1,2}-\d|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2}\.\d{1,2}\.(?!\d*:)/i;
const ENGLISH_DATE_SAID = new RegExp(`\\b\\d{1,2}\\s(?:${ENGLISH_MONTHS.join('|')})\\b`, 'u');

/** Behind a day: which part of it. */
const PARTS: readonly (readonly [english: string, words: string])[] = [
  ['morning', 'fruh|[Vv]ormittag|matin|por la manana|de manha|mattina|ochtend'],
  ['afternoon', '[Nn]achmittag|apres-midi|por la tarde|[aà] tarde|pomeriggio|middag'],
  ['evening', '[Aa]bend|soir|por la noche|[aà] noite|sera|avond'],
];
const PART = PARTS.map(([english, words]) => `(?<${english}>${words})`).join('|');
const NEXT_WEEK = 'nachster Woche|nachste Woche|(?:de )?la semaine prochaine|volgende week';
const COMING = 'prochain|proximo|prossimo|que viene|aanstaande';
let days: RegExp | undefined;

function dayWords(): RegExp {
  if (days) return days;
  const { weekdays, relative } = foreignNames();
  const words = [...weekdays.keys(), ...relative.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
  days = new RegExp(
    `(?<![\\p{L}\\d'&.-])(?<lead>(?:${LEAD}\\s+)+)?(?<day>${words.join('|')})(?:\\s+(?:${COMING})|\\s+(?<week>${NEXT_WEEK})|\\s?(?:${PART}))?(?![\\p{L}\\d'&-]|\\.\\p{L}|\\s*[&+])`,
    'gu',
  );
  return days;
}

/** "le 5 à 14h", "jeudi 5 à 14h", "am 5. um 14 Uhr": a day of the month, whose name nobody says. */
const NTH = [
  `(?:${LEAD}\\s+)?(?<weekday>\\p{L}{4,10}(?:-feira)?),?\\s+(?:${LEAD}\\s+)?`,
  '(?:am|le|el|il|dia)\\s+',
].map((before) => new RegExp(`(?<![\\p{L}\\d'-])${before}(?<nth>\\d{1,2})(?:\\.|er)?(?=\\s+at\\s+\\d)`, 'gu'));

function nthInEnglish(text: string): string {
  const { weekdays } = foreignNames();
  const folded = plain(text);
  for (const { 0: said, index, groups = {} } of NTH.flatMap((pattern) => [...folded.matchAll(pattern)])) {
    const { weekday, nth } = groups;
    const named = weekdays.get(weekday?.toLowerCase() ?? '');
    if (weekday !== undefined && named === undefined) continue;
    const day = named === undefined ? 'the' : WEEKDAYS[named];
    return `${text.slice(0, index)}${day} ${nth}th${text.slice(index + said.length)}`;
  }
  return text;
}

/** The day alone, "Montag 14:00": beside an hour, or small at an end of the line, where a name would stand apart or large. */
function dayInEnglish(text: string): string {
  if (ENGLISH_DAY.test(text)) return text;
  const { weekdays, german, relative } = foreignNames();
  const folded = plain(text);
  for (const { 0: said, index, groups = {} } of folded.matchAll(dayWords())) {
    const { lead, day = '', week } = groups;
    const key = day.toLowerCase();
    const [before, after] = [folded.slice(0, index), folded.slice(index + said.length)];
    const isFirst = before.trim() === '';
    const isSmall = day === key;
    const isBeside = CLOCK_NEXT.test(after) || CLOCK_BEFORE.test(before);
    const isAtEdge = (isFirst || /^[\s.,!]*$/.test(after)) && (isSmall || lead !== undefined);
    if (!(isBeside || isAtEdge) || TITLE.test(before)) continue;
    if (!isSmall && !isFirst && !german.has(key)) continue;
    // In German it is "here".
    if (key === 'hier' && !FRENCH_HOUR.test(text)) continue;
    const english = relative.get(key) ?? WEEKDAYS[weekdays.get(key) ?? -1] ?? '';
    const isDated = ENGLISH_DATE_SAID.test(text);
    if (isDated && relative.has(key)) continue;
    const part = PARTS.find(([name]) => groups[name])?.[0] ?? '';
    const meant = isDated ? '' : `${english} ${week ? 'next week' : part}`;
    return `${text.slice(0, index)} ${meant} ${text.slice(index + said.length)}`;
  }
  return text;
}

export function foreignDays(text: string, context: TimeContext): string {
  const line = clocksInEnglish(japaneseInEnglish(text, monthNamed));
  return dayInEnglish(nthInEnglish(dateAlone(dateInEnglish(line), context)));
}
