/** How long: the part of a typed line that says the length. */
import { HOUR, MINUTE } from '../time';

/** The usual length of a calendar slot; the person sees that it is a guess. */
export const USUAL_LENGTH_MS = HOUR;

/** Longer is no interview but a name or a typing error ("24 Hour Fitness"). */
export const LONGEST_MS = 10 * HOUR;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  half: 0.5,
  'half an': 0.5,
  'half a': 0.5,
};
/** "45 min", "for 1.5 hours", "1h30", "1 h 30 min", "half an hour", "90m"; not "in 45 min" or "an hour ago", which is a start. */
const LENGTH =
  /(?<!\bin\s(?:half\s)?)(?:\b(?:for|lasting)\s+)?(?<![\p{L}\d:.,/-])(?:(\d+(?:[.,]\d+)?|half an?|an?|one|two|three)\s*-?(hours?|hrs?|h|std|stunden?)(?:\s*(?:and\s+)?(\d{1,2})\s*(?:min(?:ute)?s?|m)?|(\s+and\s+a\s+half))?|(\d{1,3}|half)\s*-?(?:min(?:ute)?[ns]?|mins?|m|'))(?![\p{L}\d]|\s+ago\b)\.?/u;
const LENGTHS = new RegExp(LENGTH, 'gu');

function lengthOf(match: RegExpMatchArray): number | null {
  const [text, count, unit, minutes, andAHalf, only] = match;
  // "3M tomorrow" and "5m" are names rather than minutes.
  if (only !== undefined && /m$/i.test(text) && (/M$/.test(text) || Number(only) < 10)) return null;
  const hours = count === undefined ? 0 : (NUMBERS[count.toLowerCase()] ?? Number(count.replace(',', '.')));
  // "14h30" is a time of day.
  if (unit === 'h' && minutes !== undefined && hours > 4 && /h\d/.test(text)) return null;
  const length =
    only === undefined ? hours * HOUR + Number(minutes ?? (andAHalf ? 30 : 0)) * MINUTE : Number(only) * MINUTE;
  return length > 0 && length <= LONGEST_MS ? length : null;
}

/** The first length said, in ms, and the line without it. */
export function takeLength(text: string): { length: number | null; rest: string } {
  for (const match of text.matchAll(LENGTHS)) {
    const length = lengthOf(match);
    if (length === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { length, rest };
  }
  return { length: null, rest: text };
}
