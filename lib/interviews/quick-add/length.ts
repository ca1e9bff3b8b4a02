/** How long, and how long from now: the parts of a typed line that count hours and minutes. */
import { HOUR, MINUTE } from '../../time';
import { TO_TEN } from './english-words';

/** The usual length of a calendar slot; the person sees that it is a guess. */
export const USUAL_LENGTH_MS = HOUR;

/** Longer is no interview but a name or a typing error ("24 Hour Fitness"). */
export const LONGEST_MS = 10 * HOUR;

/** "1/2", "1 1/2", "1½", "half an", "three quarters of an" */
const PART =
  '(?:\\d\\s+(?=\\d/\\d\\s*-?h(?:ou)?rs))?[1-3]/[234]|\\d?[½¼¾]|half(?:[\\s-]an?)?|(?:(?:three|3)\\squarters|a\\squarter|quarter)(?:\\sof\\san?)?';
const COUNT = `${PART}|\\d+(?:[.,]\\d+)?|an?|${TO_TEN.join('|')}`;
const AND_A_HALF = '\\s+and\\s+a\\s+half';
/** Of "30-45 min" the second counts: it ends then at the latest. "14-15h" are two hours of a clock. */
const UP_TO = '(?<![\\p{L}\\d:.,/-])\\d{1,2}(?=[-–]\\d{1,3}\\s?(?:min|hour|hr))';
/** "45 min", "1.5 hours", "1h30", "1 h 30 min", "half an hour", "hour and a half", "two and a half hours", "3/4 hour", "90m" */
const AMOUNT = `(?<![\\p{L}\\d:.,/]|(?<!${UP_TO})-)(?:(?:(?<count>${COUNT})(?<halfFirst>${AND_A_HALF})?\\s*-?|(?=h(?:ou)?r${AND_A_HALF}))(?<unit>hours?|hrs?|h|std|stunden?)(?:\\s*(?:and\\s+)?(?<more>\\d{1,2})\\s*(?:min(?:ute)?s?|m)?|(?<halfLast>${AND_A_HALF}))?|(?<only>\\d{1,3})\\s*-?(?:min(?:ute)?[ns]?|mins?|m|'))(?![\\p{L}\\d])\\.?(?:[\\s-]long(?![\\p{L}\\d]))?`;
const LENGTHS = new RegExp(
  `(?:\\b(?:for|lasting|during|lasted|about|around|roughly)\\s+)*(?:${UP_TO}[-–])?${AMOUNT}`,
  'gu',
);
const FROM_NOW = new RegExp(`(?<in>\\bin\\s+)?${AMOUNT}(?:\\s+(?<from>from\\s+now\\b)|\\s+(?<ago>ago\\b))?`, 'gu');

const SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function numberOf(count: string): number {
  if (count.startsWith('half')) return 0.5;
  if (count.includes('quarter')) return /^(?:three|3)/.test(count) ? 0.75 : 0.25;
  if (/^an?$/.test(count)) return 1;
  const {
    whole = 0,
    over,
    under,
    sign,
  } = /^(?<whole>\d(?!\/))?\s*(?:(?<over>\d)\/(?<under>\d)|(?<sign>[½¼¾]))$/u.exec(count)?.groups ?? {};
  if (over || sign) return Number(whole) + (sign ? (SIGNS[sign] ?? 0) : Number(over) / Number(under));
  return TO_TEN.indexOf(count) + 1 || Number(count.replace(',', '.'));
}

/** In ms. Null: it only looks like an amount of time. */
function amountOf({ 0: text, groups = {} }: RegExpMatchArray): number | null {
  const { count = groups['unit'] && 'an', halfFirst, unit, more, halfLast, only } = groups;
  // "3M tomorrow" and "5m" are names rather than minutes.
  if (only !== undefined && /m$/i.test(text) && (/M$/.test(text) || Number(only) < 10)) return null;
  if (count === undefined) return Number(only) * MINUTE || null;
  // "ah" is a name.
  if (unit === 'h' && /^an?$/.test(count)) return null;
  const hours = numberOf(count);
  // "14h30" is a time of day.
  if (unit === 'h' && more !== undefined && hours > 4 && /h\d/.test(text)) return null;
  return hours * HOUR + Number(more ?? (halfFirst || halfLast ? 30 : 0)) * MINUTE || null;
}

interface Taken {
  /** In ms. Null: nothing of the kind is said. */
  readonly said: number | null;
  /** The line without it. */
  readonly rest: string;
}

function take(text: string, pattern: RegExp, meaning: (match: RegExpMatchArray) => number | null): Taken {
  for (const match of text.matchAll(pattern)) {
    const said = meaning(match);
    if (said === null) continue;
    return { said, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
  }
  return { said: null, rest: text };
}

/** The first length that is said. */
export const takeLength = (text: string): Taken =>
  take(text, LENGTHS, (match) => {
    const length = amountOf(match);
    return length !== null && length <= LONGEST_MS ? length : null;
  });

/** "in 2 hours", "3 hours from now"; less than nothing for "20 min ago". */
export const takeFromNow = (text: string): Taken =>
  take(text, FROM_NOW, (match) => {
    const { in: ahead, from, ago } = match.groups ?? {};
    const amount = ahead || from || ago ? amountOf(match) : null;
    return amount !== null && ago ? -amount : amount;
  });
