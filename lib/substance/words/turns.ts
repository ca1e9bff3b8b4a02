/** Turns of speech of a sentence: up to three of its words in a row. */

const LONGEST = 3;
/** So many turns weigh in full: a long sentence has more of all kinds, and means no more by it. */
const MIDDLING = 40;

const TOKEN = /[$£€]? ?\d[\d.,:]*|\p{L}+(?:'\p{L}+)*|[.!?]+|[,;:]/gu;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Short words whose end is no ending. */
const WHOLE = /^(?:was|does|this|his|its|has|less|yes|thing|nothing|need|bed|red|only)$/;
const LONGEST_WORD = 9;

/** A word as turns know it, and where it stands. */
export interface Word {
  readonly as: string;
  readonly start: number;
  readonly end: number;
}

const stem = (word: string): string =>
  WHOLE.test(word) ? word : word.replace(/(?<=\p{L}{3})(?:'s|ing|ed|es|s|ly)$/u, '').slice(0, LONGEST_WORD);

function known(token: string, opens: boolean): string {
  if (/^[.!?]/.test(token)) return token.startsWith('.') ? '.' : (token[0] ?? '');
  if (/^[,;:]/.test(token)) return ',';
  if (/\d/.test(token)) return '#';
  const lower = token.toLowerCase();
  if (DAY.test(lower)) return '#day';
  // A name; which it is says nothing.
  if (!opens && /^\p{Lu}/u.test(token) && !/^I(?:'|$)/.test(token)) return '@';
  return stem(lower);
}

export function wordsOf(text: string): Word[] {
  let opens = true;
  return [...text.replaceAll('’', "'").matchAll(TOKEN)].map(({ 0: token, index }) => {
    const as = known(token, opens);
    opens = /^[.!?]/.test(token);
    return { as, start: index, end: index + token.length };
  });
}

/** Calls with each turn and the numbers of its first and its last word; -1 is the beginning of the sentence. */
export function eachTurn(words: readonly Word[], use: (turn: string, first: number, last: number) => void): void {
  for (let first = -1; first < words.length; first++) {
    let turn = words[first]?.as ?? '^';
    use(turn, first, first);
    for (let last = first + 1; last < Math.min(words.length, first + LONGEST); last++) {
      turn += ` ${words[last]?.as}`;
      use(turn, first, last);
    }
  }
}

/** Each turn once. */
export function turnsOf(words: readonly Word[]): Set<string> {
  const turns = new Set<string>();
  eachTurn(words, (turn) => turns.add(turn));
  return turns;
}

/** How much each turn counts in a sentence that has so many. */
export const shareOf = (turns: number): number => Math.min(1, Math.sqrt(MIDDLING / Math.max(1, turns)));
