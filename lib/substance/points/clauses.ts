import type { Lexicon } from '../words/lexicon';
import { type Token, tokensOf } from '../words/tokens';

/** A part of a sentence that can hold a thing of its own. Offsets are into the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

const OPENS =
  `and|but|or|because|since|so|while|which|who|where|when|though|although|especially|including|plus|also|then|
  i|i'm|i've|i'd|you|your|we|he|she|they|it|the|that|this|my|our|his|her|what|how|if|as|about|of|on|with|from|for|thank|thanks|not|no`
    .replace(/\s+/g, '')
    .split('|');
/** After "and": a new clause, not the second half of a pair of nouns. */
const AFTER_AND = new Set(
  `i i'm i've i'd i'll you your you're you've we our he she they it it's the that that's this there my his her a an how
  what why when where who to for about hearing seeing learning then also especially was am is are have has would will
  thank please as if by no not didn't don't`.split(/\s+/),
);

/** Dr. Okoro, St. Gallen. */
const TITLE = /^(?:mrs?|ms|mx|drs?|prof|rev|hon|capt|sgt|lt|gen|col|st|mt|fig|vs|approx)$/;
/** J. Smith, no. 5, e.g. cranes; yet "plan B. You told me" is two. */
const SHORT = /^(?:nos?|[^\P{L}i])$/u;

/** A word with a full stop belongs to the next. */
const goesOn = (word: string, next: string): boolean => TITLE.test(word) || (SHORT.test(word) && !OPENS.includes(next));

/**
 * The clauses of a sentence, in order, together all of its words. Cut at dashes, colons, brackets, at commas before a
 * word that opens a clause, at "and" before one, at a full stop that is no abbreviation's; a piece with fewer than two words of content stays with its neighbour.
 */
export function clausesOf(sentence: string, lexicon: Lexicon): Clause[] {
  const tokens = tokensOf(sentence, lexicon);
  const gapBefore = (i: number): string => {
    return sentence.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start);
  };
  const cuts: number[] = [];
  tokens.forEach((token, i) => {
    if (i === 0) return;
    const gap = gapBefore(i);
    const next = tokens[i + 1]?.lower ?? '';
    if (/[;:()[\]]|[—–]|\s-\s|\n\s*[-*•]/.test(gap)) cuts.push(i);
    else if (/[.!?]["”']?\s/.test(gap) && !goesOn(tokens[i - 1]?.lower ?? '', token.lower)) cuts.push(i);
    else if (/,/.test(gap) && OPENS.includes(token.lower)) cuts.push(i);
    else if (['and', 'but', 'because', 'so', 'while', 'since'].includes(token.lower) && AFTER_AND.has(next))
      cuts.push(i);
  });
  const pieces: Token[][] = [];
  let from = 0;
  for (const cut of [...cuts, tokens.length]) {
    const piece = tokens.slice(from, cut);
    from = cut;
    const last = pieces.at(-1);
    const thin = (part: readonly Token[]): boolean => part.filter(({ stop }) => !stop).length < 2;
    if (last && (thin(piece) || thin(last))) last.push(...piece);
    else if (piece.length > 0) pieces.push(piece);
  }
  return pieces.flatMap((piece) => {
    const [first] = piece;
    const last = piece.at(-1);
    if (!first || !last) return [];
    const text = sentence.slice(first.start, last.end);
    return [{ start: first.start, end: last.end, text, tokens: piece }];
  });
}
