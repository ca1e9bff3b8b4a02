import { type Sentence, touches } from '../../draft/draft';
import { rememberOf } from '../../draft/remember';
import type { Range, ScoreNote } from '../../report';
import type { Models } from '../model';
import type { JudgedClause } from '../points/points';
import type { Lexicon } from '../words/lexicon';
import { meaningOf, unit } from '../words/meaning';
import { isAdvice } from './advice';
import { type Denial, deniedIn, deniesItself } from './denied';
import { compareNotes, type NoteCover } from './notes';

export interface Affirmed extends NoteCover {
  /** It would be told, were it not denied to have been talked of. Advice not followed yet is no such note. */
  readonly denied: boolean;
}

/**
 * As `compareNotes`, but what the letter denies tells no note: one that is answered there is compared once more with the
 * letter without those words, and so is covered, or touched, where the rest of the letter tells it.
 *
 * @param clauses of all sentences, in order
 * @param sentences those that the clauses are of
 */
export function compareAffirmed(
  notes: readonly ScoreNote[],
  clauses: readonly JudgedClause[],
  sentences: readonly Sentence[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
  models: Models,
): Affirmed[] {
  const readings = compareNotes(notes, clauses, header, lexicon, models).map(
    (reading): Affirmed => ({ ...reading, denied: false }),
  );
  const denials = sentences.flatMap(({ text, start }) =>
    deniedIn(text).map(({ range: [from, to], of }): Denial => ({ range: [start + from, start + to], of })),
  );
  if (denials.length === 0) return readings;
  const without = rememberOf((of: readonly Denial[]): NoteCover[] => {
    const ranges = of.map(({ range }) => range);
    const affirmed = clauses.map((clause) => withoutWords(clause, ranges, header, lexicon));
    return compareNotes(notes, affirmed, header, lexicon, models);
  });
  const ofTalk = denials.filter(({ of }) => of === 'talk');
  return readings.map((reading) => {
    const note = notes[reading.note];
    if (!note || deniesItself(note.text)) return reading;
    const meant = isAdvice(note) ? denials : ofTalk;
    const { start, end } = reading.passage;
    if (!meant.some(({ range }) => touches(range, [start, end]))) return reading;
    const left = without(meant).find((other) => other.note === reading.note);
    if (!left) return reading;
    return { ...left, denied: !isAdvice(note) && isTold(reading) && !isTold(left) };
  });
}

const isTold = ({ covered, touched }: NoteCover): boolean => covered || touched;

/** The clause as it reads without the words in these ranges of the body. */
function withoutWords(
  clause: JudgedClause,
  ranges: readonly Range[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
): JudgedClause {
  if (!ranges.some((range) => touches(range, [clause.start, clause.end]))) return clause;
  const { start, tokens } = clause.clause;
  const offset = clause.start - start;
  const kept = tokens.filter(
    (token) => !ranges.some((range) => touches(range, [offset + token.start, offset + token.end])),
  );
  const meaning = meaningOf(kept, header, lexicon);
  const text = kept.map((token) => token.text).join(' ');
  return { ...clause, clause: { ...clause.clause, text, tokens: kept }, meaning, direction: unit(meaning) };
}
