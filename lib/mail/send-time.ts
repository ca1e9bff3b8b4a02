/**
 * When a scheduled mail goes out, read from what the mail client says about it: the page holds no other trace of that
 * time, and says it in the language of its own interface. Only panels load this: the language tables weigh more than
 * all the rest of a worker.
 */
import type { Chrono, ParsedResult, ParsingReference } from 'chrono-node';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as it from 'chrono-node/it';
import * as ja from 'chrono-node/ja';
import * as nl from 'chrono-node/nl';
import * as pt from 'chrono-node/pt';
import { DAY } from '../time';
import { instantOf, wallAt } from '../wall-clock';

/** Gmail lets nobody schedule further ahead than 49 days; what lies beyond was read wrongly. */
const FURTHEST_MS = 50 * DAY;
const OTHERS = [de, fr, es, pt, it, nl, ja].map(({ casual }) => casual);
/**
 * "8:00", "08.00", "8h00", "8:00 PM", "8 AM", "午後8:00". Taken out before the day is read, since some readers take its
 * hour for a year ("1 gen, 22:30"). The page's own "Annulla" or "Posponer" may stand right behind it, and the German
 * "am 30.": neither is a half of the day.
 */
const TIME_OF_DAY =
  /(午[前後])?(?<![\d:./-])(\d{1,2})(?:[:.h時](\d{2})(?![\d:./-])(?:\s*(a(?!m\s+\d{1,2}\.)|p)\.?\s?m\b)?|\s*(a(?!m\s+\d{1,2}\.)|p)\.?\s?m\b)\.?/i;
/** A weekday before a day and its month tells nothing more, and is a month in another language ("mar, 1 dic"). */
const WEEKDAY = /\p{L}{2,15}\.?,?\s+(?=\d{1,2}\.?\s+(?:de\s+)?\p{L}{3})/gu;

interface SendTimeContext {
  /** ms since 1970 */
  readonly now: number;
  /** IANA name; mail pages show the time of the computer they run on. */
  readonly zone: string;
  /** Whether the person writes the fifth of March as 5/3. */
  readonly dayFirst: boolean;
}

/**
 * The time named in a notice like "Send scheduled for Mon, Nov 30, 8:00 AM": ms since 1970, null where none can be
 * read that lies ahead and within the fifty days that a mail can be put off. English, German, French, Spanish,
 * Portuguese, Italian, Dutch and Japanese.
 */
export function sendTimeIn(notice: string, { now, zone, dayFirst }: SendTimeContext): number | null {
  const [said = '', noon, hours, minutes = '0', half, halfAlone] = TIME_OF_DAY.exec(notice) ?? [];
  const minute = minuteOfDay(Number(hours), Number(minutes), noon ?? half ?? halfAlone ?? '');
  if (said === '' || minute === null) return null;

  // Some readers stumble over commas and wide gaps ("1 gen, ").
  const days = notice
    .replace(said, ' ')
    .replace(WEEKDAY, ' ')
    .replace(/[\s,]+/g, ' ')
    .trim();
  const wall = wallAt(now, zone);
  // Chrono counts in one fixed zone: it is told the wall's day as if it were UTC, and answers in the same. From its
  // first minute on, since a day without its time would be taken for noon, and that of today for gone by.
  const today = { instant: new Date(Date.UTC(wall.year, wall.month - 1, wall.day)), timezone: 0 };
  const ahead = readersOf(notice, dayFirst)
    .flatMap((reader) => daysIn(days, reader, today))
    .map(({ day, sense }) => ({ at: instantOf({ ...day, minute }, zone, 'earlier'), sense }))
    .filter(({ at }) => at > now && at <= now + FURTHEST_MS);
  // Whoever made sense of most of it knows the language.
  return ahead.sort((a, b) => b.sense - a.sense)[0]?.at ?? null;
}

/** Null: no time of day. `half` is "a" or "p", or its Japanese word, '' for a clock of 24 hours. */
function minuteOfDay(hours: number, minutes: number, half: string): number | null {
  const whole = half === '';
  if (!(hours <= (whole ? 23 : 12) && minutes <= 59)) return null;
  const later = /p|午後/i.test(half) ? 12 : 0;
  return ((whole ? hours : hours % 12) + later) * 60 + minutes;
}

/** Of two that understand as much the first is believed; days with points around them are never American. */
function readersOf(notice: string, dayFirst: boolean): readonly Chrono[] {
  return /\d\.\d{1,2}\./.test(notice) ? OTHERS : [dayFirst ? en.GB : en.casual, ...OTHERS];
}

interface Reading {
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  /** Characters understood. */
  readonly sense: number;
}

function daysIn(text: string, reader: Chrono, today: ParsingReference): Reading[] {
  const results = reader.parse(text, today, { forwardDate: true }).filter(namesDay);
  return results.map(({ start, text }) => {
    const get = (what: 'year' | 'month' | 'day') => start.get(what) ?? 0;
    return { day: { year: get('year'), month: get('month'), day: get('day') }, sense: text.length };
  });
}

const namesDay = ({ start }: ParsedResult): boolean => start.isCertain('day') || start.isCertain('weekday');
