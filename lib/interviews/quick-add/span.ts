/** From when to when: the part of a typed line that says both ends, "11-1" or "10 to 2pm". */
import { MINUTE } from '../../time';
import { ANY_MONTH } from './english-words';
import { LONGEST_MS } from './length';

const HALF_DAY = 12 * 60;

const clock = (name: string): string =>
  `(?:(?<${name}>\\d{1,2})(?:[:.h](?<${name}Minute>[0-5]\\d))?(?:\\s?(?<${name}Half>[ap])\\.?m?\\.?|\\s?(?<${name}Unit>h|Uhr))?|(?<${name}Noon>noon)|(?!19|20)(?<${name}Four>[0-2]?\\d[0-5]\\d))(?![\\p{L}\\d:/])`;
const SPANS = new RegExp(
  `(?:\\b(?:from|between|at)\\s+)?(?<![\\p{L}\\d.:/–-])${clock('from')}\\s*(?:[-–—]|~|\\b(?:to|till?|until|through|bis|and(?<=\\bbetween.{1,9}))\\b)\\s*${clock('to')}(?![.-]?\\d|\\s*${ANY_MONTH})`,
  'giu',
);

/** One end of a span, in minutes since midnight as it is typed. */
interface End {
  readonly minute: number;
  /** Which half of the day is said; 'both': a clock of 24 hours leaves none open. Null: nothing says it. */
  readonly half: 'a' | 'p' | 'both' | null;
  /** Nothing but a small number, that might be anything. */
  readonly isBare: boolean;
}

function endOf(groups: Readonly<Record<string, string | undefined>>, name: 'from' | 'to'): End | null {
  const [hours, minutes, half, unit, four] = ['', 'Minute', 'Half', 'Unit', 'Four'].map((part) => groups[name + part]);
  if (groups[`${name}Noon`]) return { minute: HALF_DAY, half: 'both', isBare: false };
  const typed = four?.slice(0, -2) ?? hours ?? '';
  const hour = Number(typed);
  const minute = hour * 60 + Number(four?.slice(-2) ?? minutes ?? 0);
  const isBare = minutes === undefined && half === undefined && unit === undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    const isAfternoon = half.toLowerCase() === 'p';
    return { minute: (minute % HALF_DAY) + (isAfternoon ? HALF_DAY : 0), half: isAfternoon ? 'p' : 'a', isBare };
  }
  if (hour > 23) return null;
  return { minute, half: hour > 12 || typed.startsWith('0') ? 'both' : null, isBare };
}

/**
 * Both ends on a clock of 24 hours: a half of the day that one end names holds for the other as far as it can, and the
 * end is the first such time after the start. Null: from one time to the same.
 */
function resolved(from: End, to: End): [start: number, end: number] | null {
  let start = from.minute;
  // "3-4pm" is the afternoon throughout, and nobody interviews at three in the morning; but "11-1pm" begins before noon.
  if (from.half === null && (to.half === 'p' || (to.half !== 'a' && start >= 60 && start < 7 * 60))) {
    const later = (start % HALF_DAY) + HALF_DAY;
    start = to.half === null || later < to.minute ? later : start % HALF_DAY;
  }
  let end = to.minute;
  while (end <= start) end += to.half === null ? HALF_DAY : 2 * HALF_DAY;
  return from.minute === to.minute ? null : [start, end];
}

const shown = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

interface Span {
  readonly start: number;
  readonly end: number;
  /** "11:00-13:00" */
  readonly written: string;
  /** Two numbers alone, that might be anything. */
  readonly isBare: boolean;
}

function spansIn(text: string): Span[] {
  return [...text.matchAll(SPANS)].flatMap(({ 0: said, index, groups = {} }) => {
    const [from, to] = [endOf(groups, 'from'), endOf(groups, 'to')];
    const span = from && to && resolved(from, to);
    if (!span || (span[1] - span[0]) * MINUTE > LONGEST_MS) return [];
    const written = `${shown(span[0])}-${shown(span[1])}`;
    return [{ start: index, end: index + said.length, written, isBare: from.isBare && to.isBare }];
  });
}

const replaced = (text: string, spans: readonly Span[], by: (span: Span) => string): string =>
  spans.reduceRight((line, span) => `${line.slice(0, span.start)}${by(span)}${line.slice(span.end)}`, text);

/**
 * The line with its span written out, "11-1" as "11:00-13:00". Two numbers alone are one only where nothing beside
 * them `looksLikeATime`; of several the last, as a company's stand first ("7-11, 10-12").
 */
export function spelledSpan(text: string, looksLikeATime: (rest: string) => boolean): string {
  const spans = spansIn(text);
  const clear = spans.filter(({ isBare }) => !isBare);
  if (clear.length > 0) return replaced(text, clear, ({ written }) => written);
  if (spans.length === 0 || looksLikeATime(replaced(text, spans, () => ' '))) return text;
  return replaced(text, spans.slice(-1), ({ written }) => written);
}
