import { dot } from './lexicon';
import { unit } from './meaning';
import { logit } from './model';
import type { Candidate } from './point-features';

/** A clause as judged alone. */
export interface FirstLook extends Candidate {
  readonly byTrees: number;
  readonly byWeights: number;
  /** How likely it is something that happened. */
  readonly standsOut: number;
}

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
export function momentOf(clauses: readonly FirstLook[]): Float64Array {
  const sorted = clauses.map(({ standsOut }) => standsOut).sort((a, b) => b - a);
  const points = clauses.map(({ byTrees, byWeights }) => (byTrees + byWeights) / 2);
  const both = clauses.map(({ standsOut }, i) => Math.sqrt(standsOut * (points[i] ?? 0))).sort((a, b) => b - a);
  const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
  return Float64Array.from([
    logit(sorted[0] ?? 0),
    logit(sorted[1] ?? 0),
    sum(sorted),
    sum(points),
    Math.log(1 + clauses.length),
    logit(both[0] ?? 0),
    logit(sorted[2] ?? 0),
    logit(sorted[3] ?? 0),
    logit(sorted[4] ?? 0),
    both[1] ?? 0,
    both[2] ?? 0,
    sum(points.map((p) => p * p)),
  ]);
}

export const CONTEXT_FEATURES = [
  'trees',
  'weights',
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

/** What the neighbours and the notes say about each clause. `notes`: how likely a note is met there, per clause. */
export function contextOf(
  clauses: readonly FirstLook[],
  notes: readonly { readonly probability: number; readonly members: readonly number[] }[],
): Float64Array[] {
  const first = clauses.map(({ byTrees, byWeights }) => (byTrees + byWeights) / 2);
  const centres = clauses.map(({ meaning }) => unit(meaning));
  const expected = first.reduce((a, b) => a + b, 0);
  const best = (of: (i: number) => boolean): number => Math.max(0.01, ...first.filter((_, i) => of(i)));

  return clauses.map((clause, i) => {
    const here = (j: number): boolean => clauses[j]?.sentence === clause.sentence;
    const sentence =
      (step: number) =>
      (j: number): boolean =>
        clauses[j]?.sentence === clause.sentence + step && clauses[j]?.paragraph === clause.paragraph;
    const strong = clauses.flatMap((c, j) =>
      j < i && c.paragraph === clause.paragraph && (first[j] ?? 0) >= STRONG ? [j] : [],
    );
    const last = strong.at(-1);
    const [own, other] = [centres[i], centres[last ?? -1]];
    const mine = notes.filter(({ members }) => members.includes(i));
    const note = Math.max(0, ...mine.map(({ probability, members }) => probability * (members.length > 1 ? 0.8 : 1)));
    const alone = Math.max(
      0,
      ...mine.filter(({ members }) => members.length === 1).map(({ probability }) => probability),
    );
    return Float64Array.from([
      logit(clause.byTrees),
      logit(clause.byWeights),
      here(i - 1) ? logit(first[i - 1] ?? 0) : -3,
      here(i + 1) ? logit(first[i + 1] ?? 0) : -3,
      logit(best((j) => j !== i && here(j))),
      +((first[i] ?? 0) >= best(here)),
      logit(best(sentence(-1))),
      logit(best(sentence(1))),
      own && other ? dot(own, other) : 0,
      strong.length,
      expected / clauses.length,
      note,
      alone,
      +clause.told,
      clause.clause.tokens.filter(({ stop }) => !stop).length,
    ]);
  });
}
