/**
 * A day in another language, in English words: all that is known about days then holds for it, too. Chrono's own parsers
 * for these languages, all seven asked at once, read 76 of the 120 lines that the tests have, and nothing in a line of
 * three words says which of them to ask.
 */
import { wallAt } from '../../wall-clock';
import { clocksInEnglish } from './foreign-clock';
import { dateInEnglish } from './foreign-date';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS, foreignNames, LEAD, monthNamed, plain } from './foreign-names';
import { finishedInEnglish, isForeignTalk } from './foreign-talk';
import { japaneseInEnglish } from './japanese';
import type { TimeContext } from './time';

const clockOr = (ends: string): string =>
  `(?:at\\s+)?(?:[01]?\\d|2[0-4])(?:[:.h][0-5]\\d|\\s?(?:h|Uhr|[ap]\\.?m)(?![\\p{L}\\d])|\\s*[-–]\\s?\\d${ends})`;
/** A number alone is one at the line's end, and before whom one meets. */
const CLOCK = clockOr('|(?=\\s*(?:$|,)|\\s(?:mit|con|com|avec|met|with|at|bei|chez|presso|bij|en|na|no|em)\\s)');
const CLOCK_NEXT = new RegExp(`^\\s*[,:–-]?\\s*${CLOCK}`, 'iu');
const CLOCK_BEFORE = new RegExp(`(?<![\\p{L}\\d])${clockOr('')}\\s*,?\\s+$`, 'iu');
const ENGLISH_HOUR = /^\s*,?\s*(?:at\s+)?\d{1,2}(?::\d\d)?\s?[ap]\.?m/i;
const FRENCH_HOUR = /\d\s?h(?:\d\d)?(?![\p{L}\d])/u;
/** Before a name, and "guten" before a "morgen" that is a greeting. */
const TITLE = /(?:^|\s)(?:[Gg]uten|Mr|Mrs|Ms|Dr|Herrn?|Frau|Mme|M|Sr|Sra|Sig|Dhr|Mevr)\.?\s+$/u;
const ENGLISH_DAY =
  /\b(?:today|tonight|tomorrow|yesterday|overmorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d{4}-\d{1,2}-\d|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2}\.\d{1,2}\.(?!\d*:)/i;
const ENGLISH_DATE_SAID = new RegExp(`\\b\\d{1,2}\\s(?:${ENGLISH_MONTHS.join('|')})\\b`, 'u');

/** Behind a day: which part of it. */
const PARTS: readonly (readonly [english: string, words: string])[] = [
  ['morning', 'fruh|[Mm]orgen|[Vv]orm(?:ittag)?|matin|por la manana|de manha|mattina|ochtend'],
  ['afternoon', '[Nn]achm(?:ittag)?|apres-midi|por la tarde|[aà] tarde|pomeriggio|middag'],
  ['evening', '[Aa]bend|soir|por la noche|[aà] noite|sera|avond'],
];
const PART = PARTS.map(([english, words]) => `(?<${english}>${words})`).join('|');
const NEXT_WEEK = 'nachster Woche|nachste Woche|(?:de )?la semaine prochaine|volgende week|la semana que viene';
const COMING = 'prochain|proximo|prossimo|que viene|que vem|aanstaande';
const LAST = 'letzten|vorigen|vergangenen|afgelopen|vorige';
const GONE = 'dernier|pasado|passado|scorso';
let days: RegExp | undefined;

function dayWords(): RegExp {
  if (days) return days;
  const { weekdays, relative } = foreignNames();
  const words = [...weekdays.keys(), ...relative.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
  days = new RegExp(
    `(?<![\\p{L}\\d'&.-])(?:(?<ahead>${NEXT_WEEK}),?\\s+)?(?<lead>(?:${LEAD}\\s+)+)?(?:(?<past>${LAST})\\s+)?(?<day>${words.join('|')})(?:\\s+(?<coming>${COMING})|\\s+(?<gone>${GONE})|\\s+(?<week>${NEXT_WEEK})|\\s?(?:${PART}))?(?![\\p{L}\\d'&-]|\\.\\p{L}|\\s*[&+])`,
    'gu',
  );
  return days;
}

/** "le 5 à 14h", "jeudi 5 à 14h", "am 5. um 14 Uhr": a day of the month, whose name nobody says. */
const NTH = [
  `(?:${LEAD}\\s+)?(?<weekday>\\p{L}{4,10}(?:-feira)?),?\\s+(?:${LEAD}\\s+)?`,
  '(?:am|le|el|il|dia)\\s+',
].map(
  (before) =>
    new RegExp(`(?<![\\p{L}\\d'-])${before}(?<nth>\\d{1,2})(?:\\.|er)?(?=\\s+at\\s+\\d|,?\\s+\\d{1,2}[:h])`, 'gu'),
);

function nthInEnglish(text: string): string {
  const { weekdays, german } = foreignNames();
  const folded = plain(text);
  for (const { 0: said, index, groups = {} } of NTH.flatMap((pattern) => [...folded.matchAll(pattern)])) {
    const { weekday, nth } = groups;
    const named = weekdays.get(weekday?.toLowerCase() ?? '');
    if (weekday !== undefined && named === undefined) continue;
    // Large, "Martes 13" may be a name.
    if (weekday && !german.has(weekday.toLowerCase()) && weekday !== weekday.toLowerCase()) continue;
    const day = named === undefined ? 'the' : ENGLISH_WEEKDAYS[named];
    return `${text.slice(0, index)}${day} ${nth}th${text.slice(index + said.length)}`;
  }
  return text;
}

/** 0 is a Sunday. */
function weekdayAt(now: number, timeZone: string): number {
  const { year, month, day } = wallAt(now, timeZone);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The day alone, "Montag 14:00": beside an hour, or small at an end of the line, where a name would stand apart or large. */
function dayInEnglish(text: string, { now, timeZone }: TimeContext): string {
  if (ENGLISH_DAY.test(text)) return text;
  const { weekdays, german, relative } = foreignNames();
  const folded = plain(text);
  for (const { 0: said, index, groups = {} } of folded.matchAll(dayWords())) {
    const { ahead, lead, past, day = '', gone, week, coming } = groups;
    const key = day.toLowerCase();
    const [before, after] = [folded.slice(0, index), folded.slice(index + said.length)];
    const isFirst = before.trim() === '';
    const isSmall = day === key;
    const isBeside = CLOCK_NEXT.test(after) || CLOCK_BEFORE.test(before);
    const isLarge = german.has(key);
    // "Montag: SAP", but "Freitag AG".
    const isApart = isSmall || (isLarge && (lead !== undefined || /^\s*[,:–-]\s/.test(after)));
    const isAtEdge = (isFirst || /^[\s.,!]*$/.test(after)) && isApart;
    if (!(isBeside || isAtEdge) || TITLE.test(before)) continue;
    // Beside an hour of English it is a name, as any capital is.
    if (!isSmall && !(isFirst ? !ENGLISH_HOUR.test(after) : isLarge)) continue;
    // In German it is "here".
    if (key === 'hier' && !FRENCH_HOUR.test(text)) continue;
    const english = relative.get(key) ?? ENGLISH_WEEKDAYS[weekdays.get(key) ?? -1] ?? '';
    const isDated = ENGLISH_DATE_SAID.test(text);
    if (isDated && relative.has(key)) continue;
    // Said on a Monday, "lundi prochain" is the next.
    const isInAWeek = coming !== undefined && weekdays.get(key) === weekdayAt(now, timeZone);
    const part = PARTS.find(([name]) => groups[name])?.[0] ?? '';
    const meant = isDated
      ? ''
      : `${past || gone ? 'last ' : ''}${english} ${ahead || week || isInAWeek ? 'next week' : part}`;
    return `${text.slice(0, index)} ${meant} ${text.slice(index + said.length)}`;
  }
  return text;
}

/** "lun. 14h", "Mo 14 Uhr": the hour, too, is written as in that language, or a full stop says that it is short. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d'&.-])(?:${LEAD}\\s+)?(?<day>\\p{L}{2,3})(?:(?<stop>\\.),?\\s+(?=${CLOCK})|,?\\s+(?=(?:at\\s+)?(?:\\d{1,2}\\s?[-–]\\s?)?\\d{1,2}(?:h|(?:[:.]\\d\\d)?\\s?Uhr)))`,
  'gu',
);
/** In a line that is said in such a language any hour will do: "Gespräch mit Frau Klein Mi 15:30". */
const SHORT_IN_TALK = new RegExp(
  `(?<![\\p{L}\\d'&.-])(?:${LEAD}\\s+)?(?<day>\\p{L}{2,3})(?<stop>\\.?),?\\s+(?=${CLOCK})`,
  'gu',
);
/** Where German is spoken, "Lidl Fr 8:30" behind a word: the hour may be one of any language. */
const SHORT_AT_HOME =
  /(?<=\S\s+)(?<day>Mo|Di|Mi|Do|Fr|Sa|So)(?<stop>\.?),?\s+(?=(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\s?[ap]\.?m))/gu;
const SPEAKS_GERMAN = /^Europe\/(?:Berlin|Vienna|Zurich)$/;

/** "with Jo and Mo 14 Uhr" */
const PEOPLE = /(?:^|\s)(?:with|mit|and|und|avec|et|con|com|met|en|y|e|&|\+|,)\s+$/iu;

function shortDayInEnglish(text: string, timeZone: string): string {
  if (ENGLISH_DAY.test(text)) return text;
  const { shortWeekdays } = foreignNames();
  const folded = plain(text);
  const found = [...folded.matchAll(isForeignTalk(text) ? SHORT_IN_TALK : SHORT)];
  if (found.length === 0 && SPEAKS_GERMAN.test(timeZone)) found.push(...folded.matchAll(SHORT_AT_HOME));
  for (const { 0: said, index, groups = {} } of found) {
    const { day = '', stop } = groups;
    const [weekday, ...others] = shortWeekdays.get(day.toLowerCase()) ?? [];
    const before = folded.slice(0, index);
    const isName = !stop && (PEOPLE.test(before) || (day !== day.toLowerCase() && (day.length > 2 || before === '')));
    if (weekday === undefined || others.length > 0 || isName) continue;
    return `${text.slice(0, index)}${ENGLISH_WEEKDAYS[weekday]} ${text.slice(index + said.length)}`;
  }
  return text;
}

export function foreignDays(text: string, context: TimeContext): string {
  const line = clocksInEnglish(japaneseInEnglish(finishedInEnglish(text), monthNamed));
  return shortDayInEnglish(dayInEnglish(nthInEnglish(dateInEnglish(line, context)), context), context.timeZone);
}
