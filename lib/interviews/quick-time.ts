/** When, and how long: the part of a typed line that is about time. English, by chrono, with a job seeker's habits on top. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual, GB } from 'chrono-node/en';
import { DAY, HOUR, MINUTE } from '../time';
import { instantOf, type Wall, wallAt } from '../wall-clock';
import { LONGEST_MS, takeFromNow, takeLength } from './quick-length';
import { spelledSpan } from './quick-span';

interface When {
  readonly startsAt: number;
  /** Null: nothing said how long. */
  readonly endsAt: number | null;
}

export interface TimeContext {
  /** ms since 1970 */
  readonly now: number;
  /** IANA name */
  readonly timeZone: string;
  /** "5/3" is the fifth of March, as outside the United States. */
  readonly dayFirst?: boolean;
}

const DAY_MINUTES = 24 * 60;
/** "Acme 9am" said at noon was this morning; said in the evening it is tomorrow. */
const JUST_PAST_MS = 6 * HOUR;
/** A date without a year, this long ago, was this year. */
const REMEMBERED_MS = 60 * DAY;

/** Ways of writing that chrono does not know in English. */
function spelledOut(text: string, { now, timeZone }: TimeContext): string {
  return text
    .replace(/\b(\d{1,2})(?:[:.](\d{2}))?\s*Uhr\b/gi, (_, hour: string, minute = '00') => `${hour}:${minute}`)
    .replace(/\b(0?[5-9]|[12]\d)h(\d{2})\b/g, '$1:$2')
    .replace(/\b(0?[7-9]|1\d|2[0-3])h\b/g, '$1:00')
    .replace(/(?<=\s)(\d{1,2}(?::\d{2})?)\s?([ap])(?=[\s,-]|$)/gi, '$1$2m')
    .replace(/\b(?:earlier|later)\s+(?=today\b)/gi, '')
    .replace(
      /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}(?!\d))?/g,
      (whole, day: string, month: string, year?: string) => {
        if (Number(day) > 31 || Number(month) > 12 || Number(day) * Number(month) === 0) return whole;
        return `${year ? year.padStart(4, '20') : yearOf(Number(day), Number(month), now, timeZone)}-${month.padStart(2, '0')}-${day.padStart(2, '0')} `;
      },
    );
}

/** The year that brings a date nearest to "from a month ago on". */
function yearOf(day: number, month: number, now: number, timeZone: string): number {
  const { year } = wallAt(now, timeZone);
  return Date.UTC(year, month - 1, day) < now - 31 * DAY ? year + 1 : year;
}

const hasTime = ({ start }: ParsedResult): boolean => start.isCertain('hour');
const hasDate = ({ start }: ParsedResult): boolean => start.isCertain('day') || start.isCertain('weekday');
/** A number with a unit and nothing else: chrono takes "3M" or "24 Hour" for "from now". */
const BARE_SPAN = /^(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s*[a-z]+$/i;
const PART_OF_DAY = /\b(?:morning|afternoon|evening|tonight|night)\b/i;

interface Found {
  readonly time: ParsedResult;
  /** Where the day stands apart from the time: "3pm Acme tomorrow". */
  readonly date: ParsedResult | null;
}

function find(text: string, context: TimeContext): Found | null {
  const wall = wallAt(context.now, context.timeZone);
  // Chrono counts in one fixed zone: it is told the wall's time as if it were UTC, and answers in the same.
  const instant = new Date(Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minute));
  const chrono = context.dayFirst ? GB : casual;
  const results = chrono
    .parse(text, { instant, timezone: 0 }, { forwardDate: !/\b(?:last|past)\s/i.test(text) })
    .filter((result) => !BARE_SPAN.test(result.text) || /\d\s*[ap]m$/i.test(result.text));
  const time = results.find((result) => hasTime(result) && hasDate(result)) ?? results.find(hasTime);
  if (!time) return null;
  const date = hasDate(time) ? null : (results.find((result) => result !== time && hasDate(result)) ?? null);
  return { time, date };
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** A number that is neither part of a time or date nor of a range up to one, and number words with a capital. */
const NAME_NUMBER = new RegExp(
  `(?<![\\p{L}\\d:./–-]|\\bin |\\bat |\\b${MONTH} )(?:\\d{1,4}(?:-\\d{1,4})?(?!\\d|[:./]\\d|[ap]m\\b|\\s*(?:[ap]\\.?m|[-–]|to|st|nd|rd|th|${MONTH}|of|days?|weeks?|hours?|minutes?)\\b|\\s*[-–]))`,
  'giu',
);
const NUMBER_WORD = /\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/g;
const CLEAR_TIME = /\d\s*[ap]\.?m\b|\d:\d{2}|\bnoon\b/i;
const MASK = 0xe000;

/**
 * Where a time is written out, a number beside it is part of a name ("Forever 21 tomorrow 3pm", "Capital One Mon 3pm"):
 * it is moved into letters that no reader of dates knows, and back afterwards.
 */
function masked(text: string): string {
  if (!CLEAR_TIME.test(text)) return text;
  const hide = (word: string) => String.fromCharCode(...[...word].map((char) => char.charCodeAt(0) + MASK));
  return text.replace(NAME_NUMBER, hide).replace(NUMBER_WORD, hide);
}

const unmasked = (text: string): string =>
  text.replace(/[\uE000-\uE0FF]/g, (char) => String.fromCharCode(char.charCodeAt(0) - MASK));

/** "tomorrow 1500", "tomorrow 9": read only where nothing else looks like a time. */
function bareHours(text: string): string {
  const military = text.replace(/(?<=\s)(?!19|20)([01]\d|2[0-3])([0-5]\d)(?=\s|,|$)/, '$1:$2');
  return military !== text ? military : text.replace(/(?<=\s)(?:at\s+)?(\d{1,2})(?=\s|,|$)/, '$1:00');
}

function wallOf(parts: ParsedComponents, day: ParsedComponents): Wall {
  const get = (from: ParsedComponents, what: 'year' | 'month' | 'day' | 'hour' | 'minute') => from.get(what) ?? 0;
  return {
    year: get(day, 'year'),
    month: get(day, 'month'),
    day: get(day, 'day'),
    minute: get(parts, 'hour') * 60 + get(parts, 'minute'),
  };
}

const EXPLICIT_ZONE = /(?:\b(?:utc|gmt|[a-z]{1,3}[sd]t|w?est|cest|cet|bst)\b|\dZ\b|[+-]\d{2}:?\d{2}$)/i;

/** In minutes. Nobody interviews at three in the morning: "at 3" is the afternoon, unless written as a clock shows it. */
function afternoon(parts: ParsedComponents, text: string): number {
  const hour = parts.get('hour') ?? 0;
  const isVague = !parts.isCertain('meridiem') || !/[ap]\.?m|\b0\d|noon|midnight|morning/i.test(text);
  return isVague && hour >= 1 && hour <= 6 && !/\b0\d:/.test(text) ? 12 * 60 : 0;
}

/**
 * Chrono looks ahead; but "Feb 27" three days later, or "Monday 10am" that Monday at noon, is what just was. And having
 * taken "at 2" for the night, at noon it looks a week too far.
 */
function nearest(wall: Wall, day: ParsedComponents, { now, timeZone }: TimeContext): Wall {
  const isDated = day.isCertain('day');
  const back = isDated ? { ...wall, year: wall.year - 1 } : { ...wall, day: wall.day - 7 };
  const ago = now - instantOf(back, timeZone, 'earlier');
  const isMeant = isDated
    ? !day.isCertain('year') && ago < REMEMBERED_MS
    : day.isCertain('weekday') && ago <= JUST_PAST_MS;
  return isMeant && instantOf(wall, timeZone, 'earlier') > now ? back : wall;
}

/** A time alone: today's, unless that is long past. */
function withoutDate(minute: number, { now, timeZone }: TimeContext): Wall {
  const today = { ...wallAt(now, timeZone), minute };
  const isPast = now - instantOf(today, timeZone, 'earlier') > JUST_PAST_MS;
  return isPast ? { ...today, day: today.day + 1 } : today;
}

/** Counted on the wall until the end: a day in which clocks change has no 24 hours, and an afternoon no 12 before it. */
function instantsOf({ time, date }: Found, context: TimeContext): When {
  const day = (date ?? time).start;
  if (time.start.isCertain('timezoneOffset') && EXPLICIT_ZONE.test(time.text)) {
    return { startsAt: time.start.date().getTime(), endsAt: time.end?.date().getTime() ?? null };
  }
  const said = wallOf(time.start, day);
  const wall = { ...said, minute: said.minute + afternoon(time.start, time.text) };
  const isNext = /\bnext\b/i.test((date ?? time).text);
  const start =
    !date && !hasDate(time) ? withoutDate(wall.minute, context) : isNext ? wall : nearest(wall, day, context);
  const at = (minute: number) => instantOf({ ...start, minute }, context.timeZone, 'earlier');
  const startsAt = at(start.minute);
  if (!time.end) return { startsAt, endsAt: null };
  const minutes = (wallOf(time.end, time.end).minute - said.minute + DAY_MINUTES) % DAY_MINUTES;
  const endsAt = at(start.minute + minutes);
  return { startsAt, endsAt: endsAt > startsAt && endsAt - startsAt <= LONGEST_MS ? endsAt : null };
}

interface TimeRead {
  readonly when: When | null;
  /** The line without what was about time. */
  readonly rest: string;
}

export function readTime(text: string, context: TimeContext): TimeRead {
  const { said: fromNow, rest: other } = takeFromNow(text);
  if (fromNow !== null) {
    // Hours that pass: what clocks show may jump meanwhile.
    const startsAt = Math.floor(context.now / MINUTE) * MINUTE + fromNow;
    const { said: length, rest } = takeLength(other);
    return { when: { startsAt, endsAt: length === null ? null : startsAt + length }, rest: withoutDay(rest, context) };
  }
  const spelled = (line: string): string => spelledOut(line, context);
  const looksLikeATime = (line: string): boolean => find(spelled(line), context) !== null;
  const { said: length, rest: left } = takeLength(spelled(spelledSpan(text, looksLikeATime)));
  const rest = masked(left);
  let line = rest;
  let found = find(line, context);
  if (!found || (!hasTime(found.time) && PART_OF_DAY.test(line))) {
    const bare = bareHours(rest);
    const again = bare === rest ? null : find(bare, context);
    if (again && hasTime(again.time)) [line, found] = [bare, again];
  }
  if (!found) return { when: null, rest: withoutDay(line, context) };
  const { startsAt, endsAt } = instantsOf(found, context);
  return {
    when: { startsAt, endsAt: endsAt ?? (length === null ? null : startsAt + length) },
    rest: without(line, found),
  };
}

/** A day alone is found beside some time. */
const withoutDay = (line: string, context: TimeContext): string => without(line, find(`${line} 12:00`, context));

function without(line: string, found: Found | null): string {
  if (!found) return unmasked(line);
  const parts = [found.time, found.date].filter((result) => result !== null);
  return unmasked(parts.reduce((text, result) => text.replace(result.text, ' '), line));
}
