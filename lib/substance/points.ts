import type { PointKind } from '../scoring/report';
import { byTrees, byWeights, KINDS, type Models } from './model';
import type { Candidate } from './point-features';

/** From here on a clause counts as a thing from the talk. Chosen by cross-validation for the number of points. */
export const POINT_FROM = 0.38;
/** From here on a clause counts as something that happened. */
export const MOMENT_FROM = 0.25;

export interface JudgedClause extends Candidate {
  /** How likely it is a thing from this conversation, 0 to 1. */
  readonly point: number;
  /** How likely it is something that happened: a story, a joke, a tour. */
  readonly standsOut: number;
}

export const judge = (candidates: readonly Candidate[], models: Models): JudgedClause[] =>
  candidates.map((candidate) => ({
    ...candidate,
    point: byTrees(models.point, candidate.features),
    standsOut: byTrees(models.standOut, candidate.features),
  }));

/** The kind that fits best, where nothing better is known. */
export function kindOf({ features }: Candidate, models: Models): PointKind {
  let best: PointKind = 'other';
  let most = -1;
  KINDS.forEach((kind, i) => {
    const model = models.kind[i];
    const value = model ? byWeights(model, features) : 0;
    if (value > most) [best, most] = [kind, value];
  });
  return best;
}
