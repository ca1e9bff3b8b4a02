import { dot } from './lexicon';
import { logit } from './model';
import type { Candidate } from './point-features';

/** A clause as judged alone. */
export interface FirstLook extends Candidate {
  /** How likely it is a thing from the talk by trees, by weights, by its turns of phrase. */
  readonly views: readonly number[];
  /** The same by all three. */
  readonly alone: number;
  /** How likely it is something that happened. */
  readonly standsOut: number;
}

/** "You told me a story" says that there was one, and nothing of it. */
const FEWEST_WORDS = 2;

/** The clause has words enough to say something. */
export const saysMore = ({ clause }: Candidate): boolean =>
  clause.tokens.filter(({ stop, number }) => !stop || number !== null).length >= FEWEST_WORDS;

export const MOMENT_FEATURES = [
  'most',
  'second',
  'expected',
  'expected points',
  'clauses',
  'best of both',
  'third',
  'fourth',
  'fifth',
  'second of both',
  'third of both',
  'points squared',
] as const;

/** What speaks for a moment in the mail as a whole. */
export const momentOf = (clauses: readonly FirstLook[]): Float64Array =>
  momentsOf(clauses, [null])[0] ?? new Float64Array(MOMENT_FEATURES.length);

/** The same for the mail without each of these sentences; null leaves none out. */
export function momentsOf(clauses: readonly FirstLook[], without: readonly (number | null)[]): Float64Array[] {
  const all = clauses.filter(saysMore).map(({ sentence, standsOut, alone }) => ({
    sentence,
    standsOut,
    point: alone,
    both: Math.sqrt(standsOut * alone),
  }));
  // Sorted once: what is left of a sorted list is sorted.
  const byStandsOut = [...all].sort((a, b) => b.standsOut - a.standsOut);
  const byBoth = [...all].sort((a, b) => b.both - a.both);
  return without.map((left) => {
    const sorted = byStandsOut.filter(({ sentence }) => sentence !== left);
    const both = byBoth.filter(({ sentence }) => sentence !== left);
    const points = all.filter(({ sentence }) => sentence !== left);
    return Float64Array.of(
      logit(sorted[0]?.standsOut ?? 0),
      logit(sorted[1]?.standsOut ?? 0),
      sorted.reduce((sum, { standsOut }) => sum + standsOut, 0),
      points.reduce((sum, { point }) => sum + point, 0),
      Math.log(1 + points.length),
      logit(both[0]?.both ?? 0),
      logit(sorted[2]?.standsOut ?? 0),
      logit(sorted[3]?.standsOut ?? 0),
      logit(sorted[4]?.standsOut ?? 0),
      both[1]?.both ?? 0,
      both[2]?.both ?? 0,
      points.reduce((sum, { point }) => sum + point * point, 0),
    );
  });
}

export const CONTEXT_FEATURES = [
  'trees',
  'weights',
  'phrases',
  'clause before',
  'clause after',
  'best other of the sentence',
  'best of the sentence',
  'sentence before',
  'sentence after',
  'like the last strong one',
  'strong before in paragraph',
  'mail: expected a clause',
  'a note',
  'a note of its own',
  'told here',
  'own words',
] as const;

/** From here on a clause is strong enough to have opened a topic. */
const STRONG = 0.35;

/** How likely a note is met, and by which clauses. */
export interface MetNote {
  readonly probability: number;
  readonly members: readonly number[];
}

/**
 * What the neighbours and the notes say about each clause.
 *
 * @param without which neighbour sentence is thought away: -1 the one before, 1 the one after, 0 none
 */
export function contextOf(
  clauses: readonly FirstLook[],
  notes: readonly MetNote[],
  without: -1 | 0 | 1 = 0,
): Float64Array[] {
  const first = clauses.map(({ alone }) => alone);
  const sumOf = (members: Iterable<number>): number => {
    let sum = 0;
    for (const j of members) sum += first[j] ?? 0;
    return sum;
  };
  const expected = sumOf(clauses.keys());
  // A sentence is of one paragraph; its clauses stand side by side.
  const bySentence = new Map<number, number[]>();
  clauses.forEach(({ sentence }, i) => {
    const members = bySentence.get(sentence);
    if (members) members.push(i);
    else bySentence.set(sentence, [i]);
  });
  const best = (members: readonly number[] = [], but = -1): number =>
    members.reduce((most, j) => (j === but ? most : Math.max(most, first[j] ?? 0)), 0.01);
  const strongBefore: number[] = [];

  return clauses.map((clause, i) => {
    const here = (j: number): boolean => clauses[j]?.sentence === clause.sentence;
    const gone = without === 0 ? [] : (bySentence.get(clause.sentence + without) ?? []);
    const inParagraph = (step: -1 | 1): readonly number[] =>
      (bySentence.get(clause.sentence + (step === without ? 2 * step : step)) ?? []).filter(
        (j) => clauses[j]?.paragraph === clause.paragraph,
      );
    const strong = strongBefore.filter((j) => clauses[j]?.paragraph === clause.paragraph && !gone.includes(j));
    const last = strong.at(-1);
    if ((first[i] ?? 0) >= STRONG) strongBefore.push(i);
    const other = clauses[last ?? -1]?.direction;
    const mine = notes.filter(({ members }) => members.includes(i));
    const note = Math.max(0, ...mine.map(({ probability, members }) => probability * (members.length > 1 ? 0.8 : 1)));
    const alone = Math.max(
      0,
      ...mine.filter(({ members }) => members.length === 1).map(({ probability }) => probability),
    );
    return new Float64Array([
      ...clause.views.map(logit),
      here(i - 1) ? logit(first[i - 1] ?? 0) : -3,
      here(i + 1) ? logit(first[i + 1] ?? 0) : -3,
      logit(best(bySentence.get(clause.sentence), i)),
      +((first[i] ?? 0) >= best(bySentence.get(clause.sentence))),
      logit(best(inParagraph(-1))),
      logit(best(inParagraph(1))),
      clause.direction && other ? dot(clause.direction, other) : 0,
      strong.length,
      (expected - sumOf(gone)) / (clauses.length - gone.length),
      note,
      alone,
      +clause.told,
      clause.clause.tokens.filter(({ stop }) => !stop).length,
    ]);
  });
}
