import type { Token } from '../words/tokens';

/** Fewer may stand together by chance. */
const FIGURES_AT_LEAST = 2;

/**
 * True: all numbers of a note, two or more, stand in the passage as often, beside another telling word of the note. "A
 * 2-2 load" answers "teaching load 2-2", and "two of the nine are on leave" answers "team of 9, two on mat leave".
 */
export function hasSameFigures(note: readonly Token[], passage: readonly Token[]): boolean {
  const left = numbersOf(passage);
  const noted = numbersOf(note);
  if (noted.length < FIGURES_AT_LEAST) return false;
  for (const number of noted) {
    const at = left.indexOf(number);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  const said = new Set(tellingIn(passage));
  return tellingIn(note).some((stem) => said.has(stem));
}

const numbersOf = (tokens: readonly Token[]): number[] => tokens.flatMap(({ number }) => number ?? []);

const tellingIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ stop, number, stem }) => (stop || number !== null ? [] : [stem]));
