import type { ScoreNote } from '../scoring/report';
import type { Lexicon } from './lexicon';
import { byWeights, type Models } from './model';
import { type Passage, passagesOf, readNotes } from './note-features';
import type { JudgedClause } from './points';
import { tokensOf } from './tokens';

/** From here on a note counts as covered. Chosen by cross-validation. */
export const NOTE_FROM = 0.45;

export interface NoteCover {
  readonly note: number;
  readonly probability: number;
  readonly passage: Passage;
}

/** Which notes the draft covers, and by which passage. */
export function coverNotes(
  notes: readonly ScoreNote[],
  clauses: readonly JudgedClause[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
  models: Models,
): NoteCover[] {
  if (notes.length === 0 || clauses.length === 0) return [];
  const points = clauses.map(({ point }) => point);
  const tokens = notes.map(({ text }) => tokensOf(text, lexicon));
  return readNotes(tokens, passagesOf(clauses, points), points, header, lexicon).flatMap(
    ({ features, passage }, note) => {
      if (!passage) return [];
      const probability = byWeights(models.note, features);
      return probability >= NOTE_FROM ? [{ note, probability, passage }] : [];
    },
  );
}
