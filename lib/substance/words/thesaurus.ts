/**
 * Groups of words and pairs of words that people use for one another, as packed by tests/training/thesaurus.mjs: a term
 * is a stem, or two parted by a space.
 */
export interface PackedThesaurus {
  /** Parted by commas. */
  readonly TERMS: string;
  /** Of each term, parted by spaces, the numbers of its groups: see `packed`. */
  readonly GROUPS: string;
}

/** @returns for a term the numbers of the groups that it stands in, rising */
export function createThesaurus({ TERMS, GROUPS }: PackedThesaurus): (term: string) => readonly number[] {
  const at = new Map(TERMS.split(',').map((term, i) => [term, i]));
  const groups = GROUPS.split(' ');
  // Unpacked when first asked for: most never are.
  const known = new Map<number, readonly number[]>();
  return (term) => {
    const i = at.get(term);
    if (i === undefined) return NONE;
    const before = known.get(i);
    if (before) return before;
    const numbers = unpacked(groups[i] ?? '');
    known.set(i, numbers);
    return numbers;
  };
}

const NONE: readonly number[] = [];

/**
 * Rising numbers, each as what it is more than the one before, in digits of base 32. The last digit of a number is
 * written by letters of its own, so that nothing has to part them.
 */
export function packed(numbers: readonly number[]): string {
  let before = 0;
  return numbers
    .map((number) => {
      let [rest, digits] = [number - before, ''];
      before = number;
      do {
        digits = String.fromCharCode((rest % BASE) + (digits === '' ? LAST : DIGIT)) + digits;
        rest = Math.floor(rest / BASE);
      } while (rest > 0);
      return digits;
    })
    .join('');
}

function unpacked(text: string): number[] {
  const numbers: number[] = [];
  let [before, value] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    value = value * BASE + code - (code >= LAST ? LAST : DIGIT);
    if (code < LAST) continue;
    before += value;
    numbers.push(before);
    value = 0;
  }
  return numbers;
}

const BASE = 32;
/** Codes of the digit 0, within a number and at its end; neither run of 32 has a quote or a backslash. */
const DIGIT = 40;
const LAST = 93;

/** A word by its stem; `stop` as of a token: it carries no topic. */
interface SenseWord {
  readonly stem: string;
  readonly stop: boolean;
}

/** So many words without a topic may stand inside a pair: "hand in the notice". */
const GLUE_AT_MOST = 3;

/** The pairs of words that a term of two may be: the next word with a topic, or the very next ("walk out"). */
export function pairsOf(
  words: readonly SenseWord[],
): { readonly term: string; readonly at: readonly [number, number] }[] {
  let telling = Number.POSITIVE_INFINITY;
  return words
    .map(({ stem, stop }, i) => ({ stem, stop, i }))
    .reverse()
    .flatMap(({ stem, stop, i }) => {
      const partners = new Set([i + 1, ...(!stop && telling - i - 1 <= GLUE_AT_MOST ? [telling] : [])]);
      if (!stop) telling = i;
      return [...partners].flatMap((j) => {
        const other = words[j];
        return other ? { term: `${stem} ${other.stem}`, at: [i, j] as const } : [];
      });
    });
}

/**
 * What each word of a text is a word for, alone or with its partner in a pair.
 *
 * @param groupsOf the groups of a stem, or of two parted by a space
 * @returns for each word the numbers of groups, rising
 */
export function sensesOf(
  words: readonly SenseWord[],
  groupsOf: (term: string) => readonly number[],
): (readonly number[])[] {
  const senses = words.map(({ stem, stop }) => (stop ? NONE : groupsOf(stem)));
  for (const { term, at } of pairsOf(words)) {
    const groups = groupsOf(term);
    if (groups.length === 0) continue;
    for (const i of at) senses[i] = [...new Set([...(senses[i] ?? []), ...groups])].sort((a, b) => a - b);
  }
  return senses;
}

/** True: two words stand in one group; both as `sensesOf` gives them. */
export function shareSense(a: readonly number[], b: readonly number[]): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}
