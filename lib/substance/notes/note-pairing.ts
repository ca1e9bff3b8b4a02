import { logit } from '../model';

/**
 * How likely each note has a clause of its own, when a clause answers one note and a note is answered once: near misses
 * lose to the note that fits better. By scaling rows and columns in turn (Sinkhorn), each with room for "none".
 *
 * @param scores of each note, for each clause how well it answers, as a logit
 * @param points for each clause how likely it is a thing from the talk
 * @param sharp how much a better score counts
 * @param ease what is added to every score: the greater the fewer notes stay alone
 * @returns for each note 0 to 1
 */
export function pairUp(
  scores: readonly ArrayLike<number>[],
  points: readonly number[],
  sharp: number,
  ease: number,
): Float64Array {
  const [n, c] = [scores.length, points.length];
  const ties = new Float64Array(n * c);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < c; j++) {
      const tie = sharp * (scores[i]?.[j] ?? 0) + 0.5 * logit(points[j] ?? 0) + ease;
      ties[i * c + j] = Math.exp(Math.max(-8, Math.min(8, tie)));
    }
  const rows = new Float64Array(n).fill(1);
  const columns = new Float64Array(c).fill(1);
  const rowSum = (i: number): number => {
    let sum = 0;
    for (let j = 0; j < c; j++) sum += (ties[i * c + j] ?? 0) * (columns[j] ?? 0);
    return sum;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < n; i++) rows[i] = 1 / (1 + rowSum(i));
    for (let j = 0; j < c; j++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += (ties[i * c + j] ?? 0) * (rows[i] ?? 0);
      columns[j] = 1 / (1 + sum);
    }
  }
  return rows.map((row, i) => row * rowSum(i));
}

/** Enough to settle to the second digit. */
const ROUNDS = 15;
