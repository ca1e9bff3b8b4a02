/** What pleads, presses or flatters, however it is worded: learnt from nine thousand sentences by 22 writers (tests/training/tones.ts). */
import { hashOf } from '../../draft/packed';
import type { Range } from '../../report';
import { type Packed, weightsOf } from '../model';
import { eachTurn, shareOf, turnsOf, type Word, wordsOf } from '../words/turns';

/** What harms most comes first. */
export const TONES = ['begging', 'pressure', 'gushing'] as const;
export type Tone = (typeof TONES)[number];
export type ToneModels = { readonly [T in Tone]: Packed };

/** The words that are named are so many at most. */
const NAMED = 8;

interface Found {
  readonly tone: Tone;
  readonly range: Range;
  /** Above 0: it is so by itself. */
  readonly margin: number;
}

/** The tone a sentence has above all others, from `least` on, and the words that say it most; null for an honest one. */
export function toneOf(text: string, models: ToneModels, least = 0): Found | null {
  const words = wordsOf(text);
  const hashes = Uint32Array.from(turnsOf(words), hashOf);
  const share = shareOf(hashes.length);
  let best: Tone | null = null;
  let most = least;
  for (const tone of TONES) {
    const weightOf = weightsOf(models[tone]);
    const margin = models[tone].bias + share * hashes.reduce((sum, hash) => sum + weightOf(hash), 0);
    if (margin > most) [best, most] = [tone, margin];
  }
  return best && { tone: best, range: tellingWords(words, weightsOf(models[best])), margin: most };
}

/** Where the turns that weigh most stand: each shares its weight among the words from its first to its last. */
function tellingWords(words: readonly Word[], weightOf: (hash: number) => number): Range {
  const weights = new Float64Array(words.length);
  eachTurn(words, (turn, first, last) => {
    const each = weightOf(hashOf(turn)) / (last - first + 1);
    for (let i = Math.max(0, first); i <= last; i++) weights[i] = (weights[i] ?? 0) + each;
  });
  let [from, to, most] = [0, 0, Number.NEGATIVE_INFINITY];
  for (let first = 0; first < words.length; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(words.length, first + NAMED); last++) {
      sum += weights[last] ?? 0;
      if (sum > most) [from, to, most] = [first, last, sum];
    }
  }
  return [words[from]?.start ?? 0, words[to]?.end ?? 0];
}
