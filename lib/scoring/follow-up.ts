import { featuresOf } from './follow-up/features';
import { BIAS, FEATURES } from './follow-up/weights.generated';

let weights: ReadonlyMap<string, number> | undefined;
const readWeights = (): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(FEATURES).flatMap(([weight, names]) =>
      names.split(';').map((name) => [name, Number(weight)] as const),
    ),
  );

/**
 * How far subject and body lean towards a follow-up to a job interview, written by the candidate: above 0 it is one. Who
 * speaks to whom about what decides, not single words: many small signs are weighed (`features.ts`), by weights that
 * `tests/training/follow-up.ts` learns. It runs in the background too, whose start every alarm waits for: no library,
 * and nothing is made ready before it is asked.
 */
export function leaning(subject: string, body: string): number {
  weights ??= readWeights();
  let sum = BIAS;
  for (const name of featuresOf(subject, body)) sum += weights.get(name) ?? 0;
  return sum;
}

/** True: subject and body read as a follow-up to an interview. */
export const isFollowUp = (subject: string, body: string): boolean => leaning(subject, body) > 0;
