import { remember, rememberOf } from '../../draft/remember';
import type { ScoreNote } from '../../report';
import { byTrees, byWeights, type Models } from '../model';
import { byPhrasesAlone } from '../points/phrases';
import type { JudgedClause } from '../points/points';
import type { Lexicon } from '../words/lexicon';
import { tokensOf } from '../words/tokens';
import { NOTE_FEATURES, readNotes } from './note-features';
import { createMatcher } from './note-match';
import { type Comparison, compareAll, type NoteWords, type Passage, passagesOf } from './note-passages';
import { hasSameFigures } from './same-figures';

/**
 * From here on a note counts as covered. One of which the passage has nothing to the letter has to be likelier: what a
 * mail leaves over, and what such notes mostly are, speak for a note, too. By cross-validation; lower, more notes of
 * other talks would be ticked than right ones gained.
 */
const COVERED = 0.33;
const COVERED_OTHERWISE = 0.56;
/** Share of the note's words, weighed by rarity, that the passage has to the letter: below it, it has nothing. */
const TO_THE_LETTER = 0.15;

/**
 * From here on a note that is not covered may be told all the same, where the passage has something of it to the letter,
 * and where it has a third. Of 76 single sentences, each written to one note, 39 cover it and 20 more touch it; of 24
 * notes that are touched in 51 letters 12 are told.
 */
const TOUCHED = 0.1;
const TOUCHED_PLAINLY = 0.05;
const A_THIRD = 0.3;

export interface NoteCover {
  readonly note: number;
  readonly probability: number;
  readonly covered: boolean;
  /** Not covered, and words of it stand in the passage: maybe it is told in a way that nothing here knows. */
  readonly touched: boolean;
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
  const habits = comparisons.map(({ note }) => byPhrasesAlone(models.noteHabit, note.tokens));
  return readNotes(comparisons, passages, first, points, models.answers, habits).flatMap(
    ({ features, passage }, note) => {
      if (!passage) return [];
      const probability = (byTrees(models.noteTrees, features) + byWeights(models.noteWeights, features)) / 2;
      if (isCovered(probability, features)) return [{ note, probability, covered: true, touched: false, passage }];
      const tokens = comparisons[note]?.note.tokens ?? [];
      const same = passages.find((one) => isInOneSentence(one, clauses) && hasSameFigures(tokens, one.tokens));
      const covered = same !== undefined;
      const touched = !covered && isTouched(probability, features);
      return [{ note, probability, covered, touched, passage: same ?? passage }];
    },
  );
}

const isInOneSentence = ({ members: [first = -1, ...rest] }: Passage, clauses: readonly JudgedClause[]): boolean =>
  rest.every((m) => clauses[m]?.sentence === clauses[first]?.sentence);

const EXACT = NOTE_FEATURES.indexOf('best passage: exact');

/** From here on a note speaks for its passage as a thing from the talk, ticked or not. */
export const SPEAKS = 0.33;

/** The note counts as covered, by how likely it is and how much it shares with its passage. */
const isCovered = (probability: number, features: readonly number[]): boolean =>
  probability >= (hasToTheLetter(features) ? COVERED : COVERED_OTHERWISE);

const isTouched = (probability: number, features: readonly number[]): boolean =>
  hasToTheLetter(features) && probability >= ((features[EXACT] ?? 0) >= A_THIRD ? TOUCHED_PLAINLY : TOUCHED);

const hasToTheLetter = (features: readonly number[]): boolean => (features[EXACT] ?? 0) >= TO_THE_LETTER;

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
  const { wordsOf, meet } = readersFor(lexicon);
  const passages = passagesOf(clauses, points);
  return {
    comparisons: compareAll(
      notes.map(({ text }) => wordsOf(text)),
      passages,
      clauses,
      header,
      lexicon,
      meet,
    ),
    passages,
    first: clauses.map(({ alone }) => alone),
    points,
  };
}

/** One of each for each lexicon: a note's words are read once, and each pair is compared once. */
const readersFor = rememberOf((lexicon: Lexicon) => ({
  wordsOf: remember((text): NoteWords => ({ text, tokens: tokensOf(text, lexicon) })),
  meet: createMatcher(lexicon),
}));
