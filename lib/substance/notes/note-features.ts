import { type Linear, logit, sigmoid } from '../model';
import { mean } from '../points/clause-facts';
import { LIKELY } from '../points/points';
import type { Token } from '../words/tokens';
import { pairUp } from './note-pairing';
import { type Comparison, PASSAGE_FEATURES, type Passage } from './note-passages';

export const NOTE_FEATURES = [
  'best passage: soft',
  'best passage: exact',
  'best passage: two best words',
  'best passage: likeness',
  'best passage: point',
  'best passage: share explained',
  'best passage: rarest exact word',
  'whole mail: soft',
  'whole mail: exact',
  'peak over other passages',
  'lead over other notes',
  'first of the notes here',
  'rank among notes',
  'best likeness anywhere',
  'number agrees',
  'number differs',
  'negation differs',
  'name agrees',
  'words of the note',
  'weight of the note',
  'unknown words',
  'mail: points',
  'mail: points per note',
  'mail: mean of notes',
  'best clause: soft',
  'matched words',
  'unmatched rare words',
  'rest: soft',
  'second word',
  'third word',
  'point and soft',
  'point and likeness',
  'soft of two and rest',
  'exact words',
  'near words',
  'passage words',
  'likeness: lead over notes',
  'likeness: peak over passages',
  'likeness: rank among notes',
  'likeness: best clause',
  'likeness: best by point',
  'likeness: mean of notes',
  'score',
  'score: peak over other passages',
  'score: lead over other notes',
  'score: first of the notes here',
  'score: rank among notes',
  'score: mean of notes',
  'score: best of notes',
  'score: notes expected',
  'score: over the mean of notes',
  'mail: settled points',
  'mail: settled points per note',
  'mail: points squared',
  'mail: points squared per note',
  'mail: likely points',
  'mail: likely points per note',
  'mail: strongest points per note',
  'mail: notes',
  'paired',
  'paired: sharply',
  'paired: with ease',
  'paired: mean of notes',
  'paired: rank among notes',
  'such notes are met',
] as const;

interface NoteReading {
  readonly features: readonly number[];
  readonly passage: Passage | null;
}

const NEGATIONS = /^(?:not|no|never|nobody|nothing|none|without|cannot|\w+n't|nt|dont|doesnt|isnt|wont|cant|except)$/;
const SOFT = PASSAGE_FEATURES.indexOf('soft');
const EXACT = PASSAGE_FEATURES.indexOf('exact');
const LIKENESS = PASSAGE_FEATURES.indexOf('likeness');
const CLAUSES = PASSAGE_FEATURES.indexOf('clauses');

const sum = (xs: ArrayLike<number>): number => Array.from(xs).reduce((a, b) => a + b, 0);
const negated = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => NEGATIONS.test(lower));

/**
 * Features of each note against the mail.
 *
 * @param first how likely each clause is a thing from the talk, 0 to 1, taken alone
 * @param points the same among its neighbours
 * @param answers the weights that judge a passage by itself, of `PASSAGE_FEATURES`
 * @param habits for each note how likely such a note finds its way into a letter, 0 to 1: a joke does, pay seldom
 */
export function readNotes(
  notes: readonly Comparison[],
  passages: readonly Passage[],
  first: readonly number[],
  points: readonly number[],
  answers: Linear,
  habits: readonly number[],
): NoteReading[] {
  const firsts = passages.map(({ members }) => Math.max(0, ...members.map((m) => first[m] ?? 0)));
  const read = notes.map((note) => {
    const cells = note.passages.map((features, p) => ({
      features,
      soft: features[SOFT] ?? 0,
      exact: features[EXACT] ?? 0,
      likeness: features[LIKENESS] ?? 0,
      value: byEye(features, firsts[p] ?? 0),
      score: scoreOf(answers, features),
    }));
    return { ...note, cells, at: greatestAt(cells, 'value'), answer: greatestAt(cells, 'score') };
  });
  const bestValues = read.map(({ cells, at }) => cells[at]?.value ?? 0);
  const bestScores = read.map(({ cells, answer }) => cells[answer]?.score ?? NO_SCORE);
  const bestLikeness = read.map(({ cells }) => Math.max(0, ...cells.map(({ likeness }) => likeness)));
  // Clauses are the first passages.
  const scores = read.map(({ cells }) => cells.slice(0, points.length).map(({ score }) => score));
  const paired = [pairUp(scores, points, 1, 0), pairUp(scores, points, 2, 0), pairUp(scores, points, 1, 1)] as const;
  const expected = sum(first);
  const settled = sum(points);
  const squared = points.reduce((a, p) => a + p * p, 0);
  const sure = points.filter((p) => p >= LIKELY).length;
  const strongest = sum([...points].sort((a, b) => b - a).slice(0, notes.length));
  const rankOf = (values: ArrayLike<number>, n: number): number =>
    Array.from(values).filter((v) => v > (values[n] ?? 0)).length / Math.max(1, notes.length - 1);

  return read.map(({ note: { tokens }, words, weights, weight, meetings, cells, at, answer }, n): NoteReading => {
    const passage = passages[at];
    const [best, answers] = [cells[answer], passages[answer]];
    const cell = cells[at];
    if (!passage || !cell || !best || !answers) return { features: NOTE_FEATURES.map(() => 0), passage: null };
    const bestMatch = (of: 'soft' | 'exact', members: Iterable<number>): number[] => {
      const best = words.map(() => 0);
      for (const m of members)
        for (let i = 0; i < best.length; i++) best[i] = Math.max(best[i] ?? 0, meetings[m]?.[of][i] ?? 0);
      return best;
    };
    const soft = bestMatch('soft', passage.members);
    const exact = bestMatch('exact', passage.members);
    const whole = (of: 'soft' | 'exact'): number =>
      weight > 0 ? sum(bestMatch(of, meetings.keys()).map((v, i) => v * (weights[i] ?? 0))) / weight : 0;

    const weighed = soft.map((v, i) => v * (weights[i] ?? 0));
    const top = weighed.indexOf(Math.max(...weighed));
    const restWeight = weight - (weights[top] ?? 0);
    const rest = restWeight > 0 ? (sum(weighed) - (weighed[top] ?? 0)) / restWeight : 0;
    const [first = 0, second = 0, third = 0] = [...weighed].sort((a, b) => b - a);

    const inside = passage.members.flatMap((m) => meetings[m] ?? []);
    const content = passage.tokens.filter(({ stop }) => !stop).length;
    const apart = cells.filter((_, p) => !passages[p]?.members.some((m) => passage.members.includes(m)));
    const others = read.flatMap((other, m) => (m === n ? [] : (other.cells[at] ?? [])));
    const clauses = cells.slice(0, points.length);
    const numbers = tokens.filter(({ number, stop }) => number !== null && !stop);
    const here = passage.tokens.flatMap(({ number }) => (number === null ? [] : [number]));
    const agrees = numbers.some(({ number }) => here.includes(number ?? -1));
    const scoredApart = cells.flatMap(({ score }, p) =>
      passages[p]?.members.some((m) => answers.members.includes(m)) ? [] : [score],
    );
    const scoredOthers = read.flatMap((other, m) => (m === n ? [] : (other.cells[answer]?.score ?? [])));
    const over = (values: readonly number[]): number =>
      values.length > 0 ? best.score - Math.max(...values) : -NO_SCORE;
    const likely = firsts[at] ?? 0;
    return {
      passage: answers,
      features: [
        cell.soft,
        cell.exact,
        (first + second) / 2,
        cell.likeness,
        likely,
        content > 0 ? sum(inside.map(({ met }) => met)) / content : 0,
        Math.max(0, ...exact.map((v, i) => (v >= 0.8 ? (weights[i] ?? 0) : 0))),
        whole('soft'),
        whole('exact'),
        cell.value - Math.max(0, ...apart.map(({ value }) => value)),
        cell.value - Math.max(0, ...others.map(({ value }) => value)),
        +others.every(({ value }) => value <= cell.value),
        rankOf(bestValues, n),
        Math.max(0, ...cells.map(({ likeness }) => likeness)),
        +agrees,
        +(numbers.length > 0 && here.length > 0 && !agrees),
        +(negated(tokens) !== negated(passage.tokens)),
        +inside.some(({ nameAgrees }) => nameAgrees),
        words.length,
        weight,
        words.filter(({ rarity }) => rarity >= 13).length,
        expected,
        expected / notes.length,
        mean(bestValues),
        Math.max(0, ...clauses.map((c) => c.soft)),
        soft.filter((v) => v >= 0.5).length,
        soft.filter((v, i) => v < 0.5 && (weights[i] ?? 0) > 0.8).length,
        rest,
        second,
        third,
        likely * cell.soft,
        likely * cell.likeness,
        second * rest,
        exact.filter((v) => v >= 0.8).length,
        soft.filter((v) => v >= 0.3).length,
        content,
        cell.likeness - Math.max(0, ...others.map(({ likeness }) => likeness)),
        cell.likeness - Math.max(0, ...apart.map(({ likeness }) => likeness)),
        rankOf(bestLikeness, n),
        Math.max(0, ...clauses.map(({ likeness }) => likeness)),
        Math.max(0, ...cells.map(({ likeness }, p) => likeness * (firsts[p] ?? 0))),
        mean(bestLikeness),
        best.score,
        over(scoredApart),
        over(scoredOthers),
        +scoredOthers.every((score) => score <= best.score),
        rankOf(bestScores, n),
        mean(bestScores),
        Math.max(...bestScores),
        mean(bestScores.map(sigmoid)),
        best.score - mean(bestScores),
        settled,
        settled / notes.length,
        squared,
        squared / notes.length,
        sure,
        sure / notes.length,
        strongest / notes.length,
        notes.length,
        paired[0][n] ?? 0,
        paired[1][n] ?? 0,
        paired[2][n] ?? 0,
        sum(paired[0]) / notes.length,
        rankOf(paired[0], n),
        logit(habits[n] ?? 0.5),
      ],
    };
  });
}

/** Alike in words and in meaning, a thing from the talk. Longer passages hold more by chance. */
const byEye = (features: readonly number[], first: number): number =>
  0.6 * (features[SOFT] ?? 0) +
  0.4 * (features[EXACT] ?? 0) +
  0.35 * Math.max(0, features[LIKENESS] ?? 0) +
  0.15 * first -
  0.06 * ((features[CLAUSES] ?? 1) - 1);

const greatestAt = <K extends string>(cells: readonly Readonly<Record<K, number>>[], key: K): number =>
  cells.reduce((best, cell, p) => (cell[key] > (cells[best]?.[key] ?? Number.NEGATIVE_INFINITY) ? p : best), 0);

/** What a note scores where no passage is left to compare. */
const NO_SCORE = -3;

const scoreOf = ({ bias, weights }: Linear, features: readonly number[]): number => {
  let score = bias;
  for (let i = 0; i < weights.length; i++) score += (weights[i] ?? 0) * (features[i] ?? 0);
  return score;
};
