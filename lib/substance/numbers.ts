/** A number of a text as it is meant: "14", "two hundred", "40k", "half a dozen". */
export interface NumberRead {
  readonly value: number;
  /** Where time is counted, how many days: "12 weeks" and "three months" are about as long. */
  readonly days: number | null;
}

/** A word in small letters, and whether nothing but space or a dash parts it from the word before. */
export interface CountWord {
  readonly word: string;
  readonly joined: boolean;
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
/** They only multiply digits: "40k". */
const TIMES_DIGITS: ReadonlyMap<string, number> = new Map([
  ...TIMES,
  ['k', 1e3],
  ['grand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
]);
const ORDINALS = numbered('first second third fourth fifth sixth seventh eighth ninth tenth', (n) => n + 1);
/** Numbers by themselves only. */
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
  ['month', 30.4],
  ['mth', 30.4],
  ['mo', 30.4],
  ['year', 365],
  ['yr', 365],
]);
/** Words that count and say of what. */
const SPANS: ReadonlyMap<string, NumberRead> = new Map([
  ['fortnight', { value: 2, days: 14 }],
  ['decade', { value: 10, days: 3650 }],
]);

function numbered(words: string, value: (n: number) => number): Map<string, number> {
  return new Map(words.split(/\s+/).map((word, n) => [word, value(n)]));
}

const singular = (word: string): string => word.replace(/s$/, '');

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
  const read: (NumberRead | 'part' | null)[] = words.map(({ word }) => SPANS.get(singular(word)) ?? null);
  for (let i = 0; i < words.length; i++) {
    const number = numberAt(words, i);
    if (!number) continue;
    read.fill('part', i, number.end);
    read[number.end] = { value: number.value, days: daysOf(words, number) };
    i = number.end;
  }
  return read;
}

/** "12 weeks", "half an hour", "a couple of months". */
function daysOf(words: readonly CountWord[], { value, end }: { value: number; end: number }): number | null {
  const next = words[end + 1]?.word ?? '';
  const between = (value < 1 && /^an?$/.test(next)) || (words[end]?.word === 'couple' && next === 'of');
  const unit = words[end + (between ? 2 : 1)];
  const days = unit?.joined && !ORDINALS.has(words[end]?.word ?? '') ? DAYS.get(singular(unit.word)) : undefined;
  return days === undefined ? null : value * days;
}

/** The number that begins with a word, and with which word it ends. */
function numberAt(words: readonly CountWord[], start: number): { readonly value: number; readonly end: number } | null {
  const word = (at: number): string => (at === start || words[at]?.joined ? (words[at]?.word ?? '') : '');
  const first = word(start);
  if (first === 'half' && word(start + 1) === 'a' && word(start + 2) === 'dozen') return { value: 6, end: start + 2 };
  const alone = ALONE.get(first);
  if (alone !== undefined) return { value: alone, end: start };

  const digits = writtenIn(first);
  const begun = digits ?? SMALL.get(first) ?? TENS.get(first);
  if (begun === undefined && !TIMES.has(first)) return null;
  // Thousands that are done, and what is still being counted: "two hundred" thousand and "six".
  let [done, open, end] = [0, begun ?? 0, begun === undefined ? start - 1 : start];
  for (;;) {
    const and = digits === null && (done > 0 || open >= 100) && word(end + 1) === 'and' ? 1 : 0;
    const next = word(end + 1 + and);
    const times = and ? undefined : (digits === null ? TIMES : TIMES_DIGITS).get(next);
    const more = digits === null && done + open > 0 ? (TENS.get(next) ?? SMALL.get(next)) : undefined;
    // "Twenty" takes "five", "hundred" takes either; "twenty ten" and "seven seven" are two numbers.
    const fits = more !== undefined && (open % 100 === 0 || (open % 10 === 0 && open % 100 >= 20 && more < 10));
    if (times !== undefined && times < 1e3) open = (open || 1) * times;
    else if (times !== undefined) [done, open] = [done + (open || 1) * times, 0];
    else if (fits) open += more;
    else return { value: done + open, end };
    end += 1 + and;
  }
}
