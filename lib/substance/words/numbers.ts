/** A number of a text as it is meant: "14", "two hundred", "40k", "half a dozen"; ordinals up to the tenth. */
interface NumberRead {
  /** Null for a word that only says how long: "a decade". */
  readonly value: number | null;
  /** Where time is counted, how many days: "12 weeks" and "three months" are about as long. */
  readonly days: number | null;
  /** Of how many words. */
  readonly words: number;
}

/** A word of a text, in small letters. */
interface CountWord {
  readonly word: string;
  /** Nothing but space or a hyphen parts it from the word before. */
  readonly joined: boolean;
  /** Nothing at all does: the k of "40k". */
  readonly glued: boolean;
}

const SMALL = numbered(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`,
  (n) => n,
);
const TENS = numbered('twenty thirty forty fifty sixty seventy eighty ninety', (n) => 20 + 10 * n);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
/** Shorthand that multiplies the digits before it. */
const TIMES_DIGITS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
]);
const ORDINALS = numbered('first second third fourth fifth sixth seventh eighth ninth tenth', (n) => n + 1);
/** They count nothing up: only "half a dozen" and "a couple of hundred" go on. */
const ALONE: ReadonlyMap<string, number> = new Map([
  ...ORDINALS,
  ['single', 1],
  ['twice', 2],
  ['both', 2],
  ['couple', 2],
  ['half', 0.5],
  ['quarter', 0.25],
]);
const DAYS: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 1440],
  ['min', 1 / 1440],
  ['hour', 1 / 24],
  ['hr', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['wk', 7],
  ['fortnight', 14],
  ['month', 30.4],
  ['mth', 30.4],
  ['mo', 30.4],
  ['year', 365],
  ['yr', 365],
  ['decade', 3650],
]);
/** Without a number they mean one. */
const SPANS = /^(?:fortnight|decade)$/;

function numbered(words: string, value: (n: number) => number): Map<string, number> {
  return new Map(words.split(/\s+/).map((word, n) => [word, value(n)]));
}

const singular = (word: string): string => word.replace(/s$/, '');

/** True: a word for a whole number, "seven" or "hundred". */
export const isNumeral = (word: string): boolean => SMALL.has(word) || TENS.has(word) || TIMES.has(word);

/** What digits write: "8,200", "1.5"; null for no digits. */
function writtenIn(word: string): number | null {
  if (!/^\p{N}/u.test(word)) return null;
  const value = Number(word.replace(/,(?=\d{3})/g, '').replace(/[,:]/g, '.'));
  return Number.isFinite(value) ? value : null;
}

/**
 * The numbers of a text.
 *
 * @returns for each word the number that ends with it; 'part' for a word that belongs to a number ending later; null
 */
export function numbersOf(words: readonly CountWord[]): (NumberRead | 'part' | null)[] {
  const read: (NumberRead | 'part' | null)[] = words.map(() => null);
  for (let i = 0; i < words.length; i++) {
    const word = singular(words[i]?.word ?? '');
    const number = numberAt(words, i);
    if (number) {
      const unit = unitAfter(words, number);
      read.fill('part', i, number.end);
      read[number.end] = {
        value: number.value,
        days: unit === null ? null : number.value * unit.days,
        words: number.end - i + 1,
      };
      i = unit?.at ?? number.end;
    } else if (SPANS.test(word)) read[i] = { value: null, days: DAYS.get(word) ?? null, words: 1 };
  }
  return read;
}

interface NumberAt {
  readonly value: number;
  /** The last of its words. */
  readonly end: number;
}

/** "12 weeks", "half an hour", "a couple of months". */
function unitAfter(words: readonly CountWord[], { value, end }: NumberAt): { days: number; at: number } | null {
  const [last = '', next = ''] = [words[end]?.word, words[end + 1]?.word];
  const between = (value < 1 && /^an?$/.test(next)) || (last === 'couple' && next === 'of');
  const at = end + (between ? 2 : 1);
  const unit = words[at];
  const days = unit?.joined && !ORDINALS.has(last) ? DAYS.get(singular(unit.word)) : undefined;
  return days === undefined ? null : { days, at };
}

/** The number that begins with a word. */
function numberAt(words: readonly CountWord[], start: number): NumberAt | null {
  const word = (at: number): string => (at === start || words[at]?.joined ? (words[at]?.word ?? '') : '');
  const first = word(start);
  const alone = ALONE.get(first);
  if (alone !== undefined) {
    // "Half a dozen", "a couple of hundred".
    const times =
      (first === 'half' && word(start + 1) === 'a') || (first === 'couple' && word(start + 1) === 'of')
        ? TIMES.get(word(start + 2))
        : undefined;
    return times === undefined ? { value: alone, end: start } : { value: alone * times, end: start + 2 };
  }
  const digits = writtenIn(first);
  const begun = digits ?? SMALL.get(first) ?? TENS.get(first);
  if (begun === undefined && !TIMES.has(first)) return null;
  if (digits !== null) return withDigits(words, digits, start);
  return withHalf(word, inWords(word, begun, start));
}

/** "40k", "1.5 million", "3 dozen". */
function withDigits(words: readonly CountWord[], digits: number, start: number): NumberAt {
  const next = words[start + 1];
  const short = next?.glued && !words[start + 2]?.glued ? TIMES_DIGITS.get(next.word) : undefined;
  const times = short ?? (next?.joined ? TIMES.get(next.word) : undefined);
  return times === undefined ? { value: digits, end: start } : { value: digits * times, end: start + 1 };
}

/** "Two and a half". */
function withHalf(word: (at: number) => string, { value, end }: NumberAt): NumberAt {
  const half = word(end + 1) === 'and' && word(end + 2) === 'a' && word(end + 3) === 'half';
  return half ? { value: value + 0.5, end: end + 3 } : { value, end };
}

/** @param begun what the first word says; undefined where it only multiplies: "hundred" */
function inWords(word: (at: number) => string, begun: number | undefined, start: number): NumberAt {
  // Thousands that are done, and what is still being counted: "two hundred" thousand and "six".
  let [done, open, end] = [0, begun ?? 1, begun === undefined ? start - 1 : start];
  const year = TENS.get(word(start + 1)) ?? teen(word(start + 1));
  if (begun !== undefined && begun >= 18 && begun <= 20 && year !== undefined) {
    // "Nineteen ninety-eight", "twenty ten".
    const last = year >= 20 ? SMALL.get(word(start + 2)) : undefined;
    const single = last !== undefined && last > 0 && last < 10;
    return { value: 100 * begun + year + (single ? last : 0), end: start + (single ? 2 : 1) };
  }
  for (;;) {
    const and = (done > 0 || open >= 100) && word(end + 1) === 'and' ? 1 : 0;
    const next = word(end + 1 + and);
    const times = and ? undefined : TIMES.get(next);
    const more = done + open > 0 ? (TENS.get(next) ?? SMALL.get(next)) : undefined;
    // "Twenty" takes "five", "hundred" takes either; "seven seven" are two numbers, and so are "one hundred and two
    // hundred", "two hundred, three hundred".
    const after = TIMES.get(word(end + 2 + and));
    const again = after !== undefined && (and > 0 || (after < 1e3 && open > 0));
    const fits =
      more !== undefined && !again && (open % 100 === 0 || (open % 10 === 0 && open % 100 >= 20 && more < 10));
    if (times !== undefined && times < 1e3 && open < 100) open *= times;
    else if (times !== undefined && times >= 1e3)
      [done, open] = open > 0 ? [done + open * times, 0] : [done * times, 0];
    else if (fits) open += more;
    else return { value: done + open, end };
    end += 1 + and;
  }
}

function teen(word: string): number | undefined {
  const value = SMALL.get(word);
  return value !== undefined && value >= 10 ? value : undefined;
}
