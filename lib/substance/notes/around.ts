import type { Token } from '../words/tokens';

/** Words to either side that a fact speaks of. */
const NEAR = 3;
const MARK = /[.,;:!?()–—]/;
/** So far to either side, in characters, stands what makes it another thing, or vague. */
export const BESIDE = 60;
const VAGUE_BEFORE =
  /(?:[~≈<>±]|\b(?:about|around|abt|approx(?:imately|\.)?|ca?\.|circa|roughly|nearly|almost|over|above|under|below|more than|less than|fewer than|some|close to|up to|at (?:least|most)|a good|just short of|maybe|perhaps|say|like|or))\s*$/i;
const VAGUE_BEHIND = /^(?:\s?[+]|\s?-?(?:ish|odd)\b| plus\b| or (?:so|more|less)\b|\?)/i;

/** True: what stands there is said with "about", "over", "or so". */
export const isSaidRoughly = (text: string, start: number, end: number): boolean =>
  VAGUE_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start)) || VAGUE_BEHIND.test(text.slice(end, end + BESIDE));

/** What stands between a word and the one before it. */
export const gapBefore = (text: string, tokens: readonly Token[], at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

export const isTelling = ({ stop, number }: Token): boolean => !stop && number === null;

/** Stems of the telling words next to some words, up to a mark. */
export function wordsAround(text: string, tokens: readonly Token[], first: number, last: number): ReadonlySet<string> {
  const side = (from: number, step: 1 | -1): string[] => {
    const found: string[] = [];
    for (let i = from; tokens[i] && found.length < NEAR; i += step) {
      const token = tokens[i];
      if (MARK.test(gapBefore(text, tokens, step > 0 ? i : i + 1))) break;
      if (token && isTelling(token)) found.push(token.stem);
    }
    return found;
  };
  return new Set([...side(first - 1, -1), ...side(last + 1, 1)]);
}

/** The same of what stands at these offsets. */
export function wordsBeside(text: string, tokens: readonly Token[], start: number, end: number): ReadonlySet<string> {
  const after = tokens.findIndex((token) => token.start >= end);
  const before = tokens.findLastIndex((token) => token.end <= start);
  return wordsAround(text, tokens, before + 1, (after < 0 ? tokens.length : after) - 1);
}

/** Stem of the thing that it stands before: the clinic of "the Saturday clinic"; '' for none. */
export function thingBehind(text: string, tokens: readonly Token[], end: number): string {
  const next = tokens.find((token) => token.start >= end);
  return next && isTelling(next) && text.slice(end, next.start) === ' ' ? next.stem : '';
}
