import type { ScoreNote } from '../scoring/report';
import type { Lexicon } from './lexicon';
import { byTrees, byWeights, type Models } from './model';
import { NOTE_FEATURES, readNotes } from './note-features';
import { createMatcher } from './note-match';
import { type Comparison, compareAll, type Passage, passagesOf } from './note-passages';
import type { JudgedClause } from './points';
import { tokensOf } from './tokens';

/**
 * From here on a note counts as covered. What a mail leaves over speaks for a note, too: one that shares little with
 * its passage has to be likelier. By cross-validation; lower, more notes of other talks would be ticked than right
 * ones gained.
 */
const COVERED = 0.33;
const COVERED_UNLIKE = 0.38;
/** Share of the note's words, weighed by rarity and likeness, that the passage has: below it they share little. */
const ALIKE = 1 / 3;

export interface NoteCover {
  readonly note: number;
  readonly probability: number;
  readonly covered: boolean;
  readonly passage: Passage;
}

/** For each note the passage that fits best, and how likely it covers it. */
export function compareNotes(
  notes: readonly ScoreNote[],
  clauses: readonly JudgedClause[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
  models: Models,
): NoteCover[] {
  if (notes.length === 0 || clauses.length === 0) return [];
  const { comparisons, passages, first, points } = comparisonsOf(notes, clauses, header, lexicon);
  return readNotes(comparisons, passages, first, points, models.answers).flatMap(({ features, passage }, note) =>
    passage ? [{ note, ...judged(features, models), passage }] : [],
  );
}

const SOFT = NOTE_FEATURES.indexOf('best passage: soft');

function judged(features: Float64Array, models: Models): Pick<NoteCover, 'probability' | 'covered'> {
  const probability = likelihood(features, models);
  return { probability, covered: probability >= ((features[SOFT] ?? 0) >= ALIKE ? COVERED : COVERED_UNLIKE) };
}

/** Each note beside each passage, and how likely each clause is a point, alone and among its neighbours. */
export function comparisonsOf(
  notes: readonly ScoreNote[],
  clauses: readonly JudgedClause[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
): {
  readonly comparisons: Comparison[];
  readonly passages: Passage[];
  readonly first: number[];
  readonly points: number[];
} {
  const points = clauses.map(({ point }) => point);
  const words = notes.map(({ text }) => ({ text, tokens: tokensOf(text, lexicon) }));
  const passages = passagesOf(clauses, points);
  return {
    comparisons: compareAll(words, passages, clauses, header, lexicon, matcherFor(lexicon)),
    passages,
    first: clauses.map(({ byTrees, byWeights }) => (byTrees + byWeights) / 2),
    points,
  };
}

const likelihood = (features: Float64Array, { noteTrees, noteWeights }: Models): number =>
  (byTrees(noteTrees, features) + byWeights(noteWeights, features)) / 2;

const matchers = new WeakMap<Lexicon, ReturnType<typeof createMatcher>>();

/** One matcher for each lexicon, so that what it remembers lives as long. */
function matcherFor(lexicon: Lexicon): ReturnType<typeof createMatcher> {
  const matcher = matchers.get(lexicon) ?? createMatcher(lexicon);
  matchers.set(lexicon, matcher);
  return matcher;
}
