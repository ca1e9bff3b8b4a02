/** When, and how long: the part of a typed line that is about time. English, by chrono, with a job seeker's habits on top. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual, GB } from 'chrono-node/en';
import { DAY, HOUR, MINUTE } from '../../time';
import { instantOf, type Wall, wallAt } from '../../wall-clock';
import { zoneAbbreviated } from '../abbreviated-zone';
import { bothEnds, takeEnding, withoutBeginning } from './ending';
import { ANY_MONTH, NUMBERS, TO_TEN } from './english-words';
import { fixedZone } from './fixed-zone';
import { LONGEST_MS, takeFromNow, takeLength, USUAL_LENGTH_MS } from './length';
import { DAY_MINUTES, minuteOfNight, type Night, nightsBack, takeNight } from './night';
import { takeJustOver, takeOver } from './over';
import { spelledSpan } from './span';
import { guessedDay, hourApart, spelledOut } from './spelling';

interface When {
  readonly startsAt: number;
  /** Null: nothing said how long. */
  readonly endsAt: number | null;
  /** By whose clocks it was said: "2pm PT". IANA name; absent: nothing said so. */
  readonly timeZone?: string;
}

export interface TimeContext {
  /** ms since 1970 */
  readonly now: number;
  /** IANA name */
  readonly timeZone: string;
  /** "5/3" is the fifth of March, as outside the United States; "5.3.26" is, too, unless this is said to be false. */
  readonly dayFirst?: boolean;
}

/** "Acme 9am" said at noon was this morning; said in the evening it is tomorrow. */
const JUST_PAST_MS = 6 * HOUR;
/** A date without a year, this long ago, was this year. */
const REMEMBERED_MS = 60 * DAY;

const hasTime = ({ start }: ParsedResult): boolean => start.isCertain('hour');
const hasDate = ({ start }: ParsedResult): boolean => start.isCertain('day') || start.isCertain('weekday');
const MONTH = `${ANY_MONTH}[a-z]*\\.?`;
/** A number with a unit and nothing else: chrono takes "3M" or "24 Hour" for "from now". */
const BARE_SPAN = new RegExp(`^(?:\\d+(?:[.,]\\d+)?|an?|half|${TO_TEN.join('|')})\\s*[a-z]+$`, 'i');
/** "3pm", "5 March" */
const HOUR_OR_DATE = new RegExp(`\\d\\s*(?:[ap]m|${MONTH})$`, 'i');
const SAYS_TODAY = /\b(?:this\s+(?:morning|afternoon|evening)|today|tonight)\b/i;
const PART_OF_DAY = /\b(?:morning|afternoon|evening|tonight|night)\b/i;

interface Found {
  readonly time: ParsedResult;
  /** Where the day stands apart from the time: "3pm Acme tomorrow". */
  readonly date: ParsedResult | null;
}

function find(text: string, context: TimeContext): Found | null {
  const wall = wallAt(context.now, context.timeZone);
  // Chrono reads a date by this computer's clocks, in places even where it is told another zone: they are to show the wall.
  const reference = new Date(wall.year, wall.month - 1, wall.day, 0, wall.minute);
  const chrono = context.dayFirst ? GB : casual;
  const results = chrono
    .parse(text, reference, { forwardDate: !/\b(?:last|past)\s/i.test(text), timezones: MORE_ZONES })
    .map(withoutWord)
    .filter((result) => !BARE_SPAN.test(result.text) || HOUR_OR_DATE.test(result.text))
    .filter((result) => !/^now$/i.test(result.text) || !CLEAR_TIME.test(text));
  const time = results.find((result) => hasTime(result) && hasDate(result)) ?? results.find(hasTime);
  if (!time) return null;
  const date = hasDate(time) ? null : (results.find((result) => result !== time && hasDate(result)) ?? null);
  return { time, date };
}

const namesADay = (found: Found | null): boolean => found !== null && hasDate(found.date ?? found.time);

/** A number that is neither part of a time or date nor of a range up to one, and number words with a capital. */
const NAME_NUMBER = new RegExp(
  `(?<![\\p{L}\\d:./+–-]|\\bin |\\bat |\\b${MONTH} |\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? )(?:\\d{1,4}(?:-\\d{1,4})?(?!\\d|[:./]\\d|[ap]m\\b|\\s*(?:[ap]\\.?m|[-–]|to|st|nd|rd|th|${MONTH}|of|days?|weeks?|hours?|minutes?)\\b|\\s*[-–]))`,
  'giu',
);
const NUMBER_WORD = new RegExp(
  `\\b(?:${TO_TEN.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('|')})\\b`,
  'g',
);
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

/** Written small: "at Three" is at the company. */
const HOUR_WORD = new RegExp(`(?<=\\bat\\s+)(?:${NUMBERS.join('|')})(?=\\s|,|$)`);

/** But not the day of a date, "Dec 7". */
const BARE_HOUR = new RegExp(`(?<=\\s)(?<!\\b${MONTH}\\s)(?:at\\s+|@\\s?)?(?<![\\d.:/-])(\\d{1,2})(?=\\s|,|$)`, 'i');

/** "tomorrow 1500", "tomorrow 9", "tomorrow at nine", "Acme 11.30": read only where nothing else looks like a time. */
function bareHours(text: string): string {
  const military = text.replace(/(?<=\s)(?!19|20)([01]\d|2[0-3])([0-5]\d)(?=\s|,|$)/, '$1:$2');
  if (military !== text) return military;
  const bare = text.replace(HOUR_WORD, (word) => String(NUMBERS.indexOf(word) + 1)).replace(BARE_HOUR, '$1:00');
  return bare === text ? text.replace(/(?<=\s)([01]?\d|2[0-3])\.([0-5]\d)(?=\s|,|$)/, '$1:$2') : bare;
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

/** Chrono does not know them. In minutes; the zone itself is read from the letters. */
const MORE_ZONES = { AET: 600, AKT: -540, HST: -600, NZT: 720, TRT: 180 };
/** Letters behind a time that are a zone, all large or all small: in "3pm West Elm" they are a name. */
const LETTERS =
  /(?<=[\dmnMN.]\s*,?\s*\(?)\b(?!EAST|CAST)(?:[A-Z]{1,3}[SD]T|[CEMP]T|W?EST|(?:AE|AK|BR|CL|CO|EE|HK|IC|MY|NZ|PH|PK|SG|TR|WA)T|CES?T|MES?Z|MSK|WIB|[ecmp][sd]?t|ces?t|[bijk]st|a[ew][sd]t)\b/;
const OFFSET = /(?:\b(?:utc|gmt)\b|\dZ\b|[+-]\d{2}:?\d{2}$)/i;
const WORD_BEHIND =
  /(?<=(?:[ap]\.?m\.?|:\d\d|noon)),?\s+\(?(?!mon|tue|wed|thu|fri|sat|sun|tmr|today)[A-Z]\p{L}{1,3}\)?$/iu;
const isInItsZone = (text: string): boolean => LETTERS.test(text) || OFFSET.test(text);

/** Chrono takes any word for a zone that is one in capitals: "3pm Art Academy", "3pm West Elm". */
function withoutWord(result: ParsedResult): ParsedResult {
  if (!result.start.isCertain('timezoneOffset') || isInItsZone(result.text)) return result;
  return Object.assign(result, { text: result.text.replace(WORD_BEHIND, '') });
}

/** In minutes. Nobody interviews at three in the morning: "at 3" is the afternoon, unless written as a clock shows it. */
function afternoon(parts: ParsedComponents, text: string): number {
  const hour = parts.get('hour') ?? 0;
  // "Now" is what it is at night, too.
  if (/\bnow\b/i.test(text)) return 0;
  const isVague = !parts.isCertain('meridiem') || !/[ap]\.?m|(?<!\d)0\d|noon|midnight|morning/i.test(text);
  return isVague && hour >= 1 && hour <= 6 && !/(?<!\d)0\d:/.test(text) ? 12 * 60 : 0;
}

/**
 * Chrono looks ahead; but "Feb 27" three days later, or "Monday 10am" that Monday at noon, is what just was. And having
 * taken "at 2" for the night, at noon it looks a week too far. Told in past words, a weekday is the last one.
 */
function nearest(wall: Wall, day: ParsedComponents, { now, timeZone }: TimeContext, isTold: boolean): Wall {
  const isDated = day.isCertain('day');
  const back = isDated ? { ...wall, year: wall.year - 1 } : { ...wall, day: wall.day - 7 };
  const ago = now - instantOf(back, timeZone, 'earlier');
  const isMeant = isDated
    ? !day.isCertain('year') && ago < REMEMBERED_MS
    : day.isCertain('weekday') && (isTold || ago <= JUST_PAST_MS);
  return isMeant && instantOf(wall, timeZone, 'earlier') > now ? back : wall;
}

/**
 * By the clocks of another place; chrono itself takes today for the day, where that stands apart. `later`: minutes from
 * the time as it is typed to the one that is meant; `own`: the person's zone.
 */
function inItsZone({ start, end }: ParsedResult, day: ParsedComponents, later: number, own: string): When {
  const dayOf = (parts: ParsedComponents) =>
    Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1);
  const apart = dayOf(day) - dayOf(start) + later * MINUTE;
  const startsAt = start.date().getTime() + apart;
  const timeZone = fixedZone(start.get('timezoneOffset') ?? 0, startsAt, own);
  return { startsAt, endsAt: end ? end.date().getTime() + apart : null, timeZone };
}

/** A time alone: today's, unless that is long past and nothing says that it was today. */
function withoutDate(minute: number, { now, timeZone }: TimeContext, isToday: boolean): Wall {
  const today = { ...wallAt(now, timeZone), minute };
  const isPast = !isToday && now - instantOf(today, timeZone, 'earlier') > JUST_PAST_MS;
  return isPast ? { ...today, day: today.day + 1 } : today;
}

/** In ms since 1970. A time that clocks leave out in spring is the one they then show: half past two is half past three. */
function shownAt(wall: Wall, zone: string): number {
  const earlier = instantOf(wall, zone, 'earlier');
  const isShown = wallAt(earlier, zone).minute === ((wall.minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return isShown ? earlier : instantOf(wall, zone, 'later');
}

interface DaySaid {
  readonly isToday: boolean;
  /** In past words. */
  readonly isTold: boolean;
  readonly night: Night | null;
}

/** Counted on the wall until the end: a day in which clocks change has no 24 hours, and an afternoon no 12 before it. */
function instantsOf({ time, date }: Found, own: TimeContext, { isToday, isTold, night }: DaySaid): When {
  let context = own;
  let spoken: Pick<When, 'timeZone'> = {};
  const day = (date ?? time).start;
  const said = wallOf(time.start, day);
  const minute = night ? minuteOfNight(said.minute, time.text) : said.minute + afternoon(time.start, time.text);
  if (time.start.isCertain('timezoneOffset') && isInItsZone(time.text)) {
    const zone = zoneAbbreviated(LETTERS.exec(time.text)?.[0] ?? '', own.timeZone);
    if (zone === null) return inItsZone(time, day, night ? minute - said.minute : 0, own.timeZone);
    context = { ...own, timeZone: zone };
    spoken = { timeZone: zone };
  }
  const wall = { ...said, minute };
  const isNext = /\bnext\b/i.test((date ?? time).text);
  const named =
    !date && !hasDate(time)
      ? withoutDate(wall.minute, context, isToday)
      : isNext
        ? wall
        : nearest(wall, day, context, isTold);
  const back = night ? nightsBack(night, minute, shownAt(named, context.timeZone), context) : 0;
  const start = { ...named, day: named.day - back };
  const at = (minutes: number) => shownAt({ ...start, minute: minutes }, context.timeZone);
  const startsAt = at(start.minute);
  if (!time.end) return { startsAt, endsAt: null, ...spoken };
  const minutes = (wallOf(time.end, time.end).minute - said.minute + DAY_MINUTES) % DAY_MINUTES;
  const endsAt = at(start.minute + minutes);
  return { startsAt, endsAt: endsAt > startsAt && endsAt - startsAt <= LONGEST_MS ? endsAt : null, ...spoken };
}

/** The end is known, and the beginning by the length, or by the usual one. Both in ms. */
function endedAt(end: number, length: number | null): When {
  return { startsAt: end - (length ?? USUAL_LENGTH_MS), endsAt: length === null ? null : end };
}

export interface TimeRead {
  readonly when: When | null;
  /** Noon of the day that is said without an hour, ms since 1970. */
  readonly noon?: number | undefined;
  /** The line without what was about time. */
  readonly rest: string;
}

/** `isTold`: in past words. */
export function readTime(text: string, context: TimeContext, isTold: boolean): TimeRead {
  const { said: fromNow, rest: other } = takeFromNow(text);
  if (fromNow !== null) {
    // Hours that pass: what clocks show may jump meanwhile.
    const at = Math.floor(context.now / MINUTE) * MINUTE + fromNow;
    const { said: length, rest: lengthless } = takeLength(other);
    const { isSaid: isOver, rest } = takeOver(lengthless);
    const when = isOver ? endedAt(at, length) : { startsAt: at, endsAt: length === null ? null : at + length };
    return { when, rest: withoutDay(rest, atNoon(rest, context)) };
  }
  const spelled = (line: string): string => spelledOut(line, context);
  const looksLikeATime = (line: string): boolean => find(spelled(line), context) !== null;
  const told = bothEnds(hourApart(text));
  const clear = namesADay(find(spelled(told), context)) ? told : guessedDay(told, context);
  const { said: length, rest: lengthless } = takeLength(spelled(spelledSpan(clear, looksLikeATime)));
  const { night, rest: left } = takeNight(lengthless, context);
  const { isSaid: isEnd, rest: unended } = takeEnding(left);
  const { isSaid: isJustOver, rest: timed } = takeJustOver(withoutBeginning(unended));
  if (isJustOver && !isEnd && !CLEAR_TIME.test(timed)) {
    return { when: endedAt(Math.floor(context.now / MINUTE) * MINUTE, length), rest: timed };
  }
  const rest = masked(timed);
  let line = rest;
  let found = find(line, context);
  if (!found || (!hasTime(found.time) && PART_OF_DAY.test(line))) {
    const bare = bareHours(rest);
    const again = bare === rest ? null : find(bare, context);
    if (again && hasTime(again.time)) [line, found] = [bare, again];
  }
  if (!found) {
    const day = atNoon(line, context);
    const isToday = SAYS_TODAY.test(line);
    const isSaid = namesADay(day) || isToday;
    const noon = day && isSaid ? instantsOf(day, context, { isToday, isTold, night: null }).startsAt : undefined;
    return { when: null, noon, rest: withoutDay(line, day) };
  }
  const { startsAt, endsAt, ...zone } = instantsOf(found, context, {
    isToday: isTold || SAYS_TODAY.test(line),
    isTold,
    night,
  });
  if (isEnd && endsAt === null) return { when: { ...endedAt(startsAt, length), ...zone }, rest: without(line, found) };
  return {
    when: { startsAt, endsAt: endsAt ?? (length === null ? null : startsAt + length), ...zone },
    rest: without(line, found),
  };
}

const NOON = ' 12:00';
/** A day alone is found beside some time. */
const atNoon = (line: string, context: TimeContext): Found | null => find(`${line}${NOON}`, context);
const withoutDay = (line: string, day: Found | null): string => without(day ? `${line}${NOON}` : line, day);

function without(line: string, found: Found | null): string {
  if (!found) return unmasked(line);
  const parts = [found.time, found.date].filter((result) => result !== null);
  return unmasked(parts.reduce((text, result) => text.replace(result.text, ' '), line));
}
