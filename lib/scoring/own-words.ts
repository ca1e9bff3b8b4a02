import type { Draft, Sentence } from '../draft/draft';
import type { Substance } from '../substance/substance';
import type { Range, ScoreNote } from './report';

/** Words that hold a sentence together; a heap of keywords has next to none. */
const SMALL =
  /^(?:a|an|the|and|or|but|so|if|as|at|by|for|from|in|into|of|on|to|up|with|about|over|after|before|i|i'm|i've|i'd|im|me|my|you|your|u|he|his|him|she|her|we|us|our|they|their|them|it|its|it's|this|that|these|those|which|who|what|when|where|why|how|is|are|was|were|be|been|am|do|did|does|have|has|had|will|would|can|could|should|may|not|no|never|more|very|much|there|here|than|then|too|also|just|still|one|all|some|any)$/;
const SALAD_FROM_WORDS = 8;
const SALAD_SHARE = 0.15;
/** So many words without a small one and without a comma are no sentence. */
const SALAD_RUN = 9;
/** So often nobody says the same sentence. */
const CHANTED = 3;
/** A note of so many words is not met word by word by chance; one may be quoted, more are pasted. */
const VERBATIM_WORDS = 4;
const QUOTED_AT_MOST = 1;
/** With so many words of one's own around it a note is part of a sentence: a press in the panel puts it there. */
const OWN_WORDS = 5;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

/**
 * Leaves out what no letter says: the same sentence again, notes pasted as they were jotted down, a heap of keywords.
 * Such passages count for nothing, wherever they stand.
 */
export function inOwnWords(draft: Draft, notes: readonly ScoreNote[], found: Substance): Substance {
  const empty = emptySentences(draft.sentences, notes);
  if (empty.length === 0) return found;
  const isOwn = ([start, end]: Range): boolean => !empty.some((one) => one.start <= start && end <= one.end);
  return {
    ...found,
    points: found.points.filter(({ range }) => isOwn(range)),
    covered: new Map([...found.covered].filter(([, range]) => isOwn(range))),
    moments: found.moments.filter(isOwn),
    acted: found.acted.filter(isOwn),
    sharedInterest: found.sharedInterest.filter(isOwn),
    enjoyed: found.enjoyed.filter(isOwn),
  };
}

function emptySentences(sentences: readonly Sentence[], notes: readonly ScoreNote[]): Sentence[] {
  const said = new Map<string, number>();
  for (const { text } of sentences) {
    const key = wordsOf(text).join(' ');
    said.set(key, (said.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const jotted = notes.map(({ text }) => wordsOf(text)).filter((words) => words.length >= 3);
  const pasted = jotted.filter((note) => sentences.some(({ text }) => isVerbatim(wordsOf(text), note)));
  return sentences.filter(({ text }) => {
    const words = wordsOf(text);
    const key = words.join(' ');
    const again = words.length >= 3 && (seen.has(key) || (said.get(key) ?? 0) >= CHANTED);
    seen.add(key);
    return (
      again ||
      isPastedList(text, jotted) ||
      (pasted.length > QUOTED_AT_MOST && isHardlyMore(words, pasted)) ||
      isSalad(words) ||
      isHeap(text)
    );
  });
}

/** Most of its lines are notes: jotted lines without full stops read as one sentence. */
function isPastedList(text: string, jotted: readonly string[][]): boolean {
  const lines = text
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 1);
  const pasted = lines.filter((words) => jotted.some((note) => isPasted(words, note)));
  return pasted.length > 0 && pasted.length >= lines.length / 2;
}

/** A note with at most a word or two around it. */
function isPasted(words: readonly string[], note: readonly string[]): boolean {
  if (words.length > note.length + Math.max(1, note.length * 0.2)) return false;
  const own = new Set(words);
  return note.filter((word) => own.has(word)).length >= note.length * 0.9;
}

/** The note stands in the sentence from its first to its last word. */
const isVerbatim = (words: readonly string[], note: readonly string[]): boolean =>
  note.length >= VERBATIM_WORDS && ` ${words.join(' ')} `.includes(` ${note.join(' ')} `);

/** The sentence holds notes and hardly a word beside them. */
function isHardlyMore(words: readonly string[], pasted: readonly string[][]): boolean {
  const held = pasted.filter((note) => isVerbatim(words, note));
  return held.length > 0 && words.length - held.reduce((sum, note) => sum + note.length, 0) < OWN_WORDS;
}

/** Somewhere words are heaped without anything between them. */
const isHeap = (text: string): boolean =>
  text.split(/[^\p{L}\p{N}\s'’-]+|\n/u).some((part) => {
    let run = 0;
    return wordsOf(part).some((word) => {
      run = SMALL.test(word) || /\d/.test(word) ? 0 : run + 1;
      return run >= SALAD_RUN;
    });
  });

function isSalad(words: readonly string[]): boolean {
  if (words.length < SALAD_FROM_WORDS || words.some((word) => /\d/.test(word))) return false;
  return words.filter((word) => SMALL.test(word)).length < words.length * SALAD_SHARE;
}
