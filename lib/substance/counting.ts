import { momentOf } from './context-features';
import { byWeights, type Linear } from './model';
import type { NoteCover } from './notes';
import { type JudgedClause, LIKELY } from './points';

export const COUNT_FEATURES = [
  'points',
  'points squared',
  'likely clauses',
  'surer clauses',
  'clauses',
  'likeliest',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'moments',
  'likeliest moment',
  'clauses told',
  'length',
  'mean of clauses',
  'notes expected',
  'notes from 0.4',
  'notes squared',
  'notes',
  'mean of notes',
  'likeliest note',
] as const;

/** What speaks for many or few things from the talk in the mail as a whole, beside its notes. */
export function countFeatures(clauses: readonly JudgedClause[], readings: readonly NoteCover[]): Float64Array {
  const points = clauses.map(({ point }) => point);
  const sorted = [...points].sort((a, b) => b - a);
  const notes = readings.map(({ probability }) => probability);
  const [most = 0, , moments = 0] = momentOf(clauses);
  const first = clauses[0]?.start ?? 0;
  return Float64Array.from([
    sum(points),
    squares(points),
    points.filter((p) => p >= LIKELY).length,
    points.filter((p) => p >= 0.5).length,
    points.length,
    ...[0, 1, 2, 3, 4, 5].map((i) => sorted[i] ?? 0),
    moments,
    most,
    clauses.filter(({ told }) => told).length,
    ((clauses.at(-1)?.end ?? 0) - first) / 100,
    points.length > 0 ? sum(points) / points.length : 0,
    sum(notes),
    notes.filter((p) => p >= 0.4).length,
    squares(notes),
    notes.length,
    notes.length > 0 ? sum(notes) / notes.length : 0,
    Math.max(0, ...notes),
  ]);
}

/**
 * The clauses that count as things from the talk, of a person who took no notes: the two likeliest need less than those
 * beyond. In plain mails the one thing said hardly stands out from the manners around it. By cross-validation this
 * finds more of it than models of how many things a mail holds.
 */
export function pointsAlone<C extends JudgedClause>(clauses: readonly C[]): C[] {
  const sorted = [...clauses].sort((a, b) => b.point - a.point);
  const chosen = new Set(sorted.filter(({ point }, rank) => point >= (rank < 2 ? FIRST_TWO : FURTHER)));
  return clauses.filter((clause) => chosen.has(clause));
}

const FIRST_TWO = 0.28;
const FURTHER = 0.5;

/**
 * The same beside notes: as many of the likeliest as the mail as a whole speaks for. A note answered speaks for a
 * point, a long letter of manners for none.
 *
 * @param counts one model for "more than none", one for "more than one" …
 */
export function pointsWithNotes<C extends JudgedClause>(
  clauses: readonly C[],
  readings: readonly NoteCover[],
  counts: readonly Linear[],
): C[] {
  const features = countFeatures(clauses, readings);
  const likely = likeliestCount(counts.map((model) => byWeights(model, features)));
  const sure = clauses.filter(({ point }) => point >= SURE).length;
  const possible = clauses.filter(({ point }) => point >= POSSIBLE).length;
  const beyond = Math.max(counts.length, clauses.filter(({ point }) => point >= LIKELY).length);
  const count = Math.max(Math.min(likely < counts.length ? likely : beyond, possible), sure);
  const chosen = new Set([...clauses].sort((a, b) => b.point - a.point).slice(0, count));
  // A note that is surely answered is a thing from the talk itself.
  for (const { passage, probability } of [...readings].sort((a, b) => b.probability - a.probability)) {
    const inside = passage.members.flatMap((m) => clauses[m] ?? []);
    if (probability < ANSWERED || inside.some((clause) => chosen.has(clause))) continue;
    const likeliest = inside.reduce<C | null>((best, c) => (best && best.point >= c.point ? best : c), null);
    if (likeliest) chosen.add(likeliest);
  }
  return clauses.filter((clause) => chosen.has(clause));
}

/** Numbers of things on which two careful readers agree; what is one class makes no difference to anybody. */
const CLASSES: readonly (readonly number[])[] = [[0], [1], [2, 3], [4, 5]];

/**
 * The likeliest class, and in it the likeliest number.
 *
 * @param more how likely there are more than none, more than one …
 * @returns 0 to 5; 5 stands for "or more"
 */
function likeliestCount(more: readonly number[]): number {
  const atLeast = (n: number): number => Math.min(1, ...more.slice(0, n));
  const exactly = (n: number): number => atLeast(n) - (n < more.length ? atLeast(n + 1) : 0);
  const likeliest = <T>(of: readonly T[], likely: (one: T) => number): T | undefined =>
    of.reduce<T | undefined>(
      (best, one) => (best !== undefined && likely(best) >= likely(one) ? best : one),
      undefined,
    );
  const best = likeliest(CLASSES, (numbers) => sum(numbers.map(exactly))) ?? [];
  return likeliest(best, exactly) ?? 0;
}

/** From here on a note's answer counts as a point; by cross-validation the highest that keeps the two in step. */
const ANSWERED = 0.65;
/** A clause this likely counts whatever the mail as a whole speaks for; one less likely than `POSSIBLE` never does. */
const SURE = 0.85;
const POSSIBLE = 0.12;

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
const squares = (xs: readonly number[]): number => xs.reduce((a, b) => a + b * b, 0);
