import { hashOf, unpack } from '../draft/packed';
import { featuresOf } from './follow-up/features';
import { BIAS, LEVELS, WEIGHTS } from './follow-up/weights.generated';

/** Features of a mail of middling length, and the fewest that are taken to say something. */
const MIDDLING = 350;
const FEWEST = 30;

/** How much each sign counts in a mail that has so many: a long one has more of all kinds, and means no more by it. */
export const shareOf = (features: number): number => Math.sqrt(MIDDLING / Math.max(FEWEST, features));

let weightOf: ((hash: number) => number) | undefined;

/**
 * How far subject and body lean towards a follow-up to a job interview, written by the candidate: above 0 it is one. Who
 * speaks to whom about what decides, not single words: many small signs are weighed (`features.ts`), by weights that
 * `tests/training/follow-up.ts` learns. It runs in the background too, whose start every alarm waits for: no library,
 * and nothing is made ready before it is asked.
 */
export function leaning(subject: string, body: string): number {
  weightOf ??= unpack(WEIGHTS, LEVELS);
  const features = featuresOf(subject, body);
  let sum = 0;
  for (const name of features) sum += weightOf(hashOf(name));
  return BIAS + sum * shareOf(features.size);
}

/** True: subject and body read as a follow-up to an interview. */
export const isFollowUp = (subject: string, body: string): boolean => leaning(subject, body) > 0;
