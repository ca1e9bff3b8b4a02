import { rememberOf } from '../../draft/remember';
import type { PointKind } from '../../report';
import { byTrees, byWeights, KINDS, type Linear, logit, type Models } from '../model';
import type { NoteCover } from '../notes/notes';
import { contextsOf, type FirstLook, type MetNote, momentOf, saysMore } from './context-features';
import { byPhrases } from './phrases';
import type { Candidate } from './point-features';

/** From here on a clause by itself is likely a thing from the talk. */
export const LIKELY = 0.36;
/** From here on a mail counts as holding something that happened. */
const MOMENT_FROM = 0.45;
/** A clause this near to the likeliest one is shown as the moment, too. */
const AS_LIKELY = 0.75;

/** A clause as judged in the end. */
export interface JudgedClause extends FirstLook {
  /** How likely it is a thing from this conversation, 0 to 1. */
  readonly point: number;
}

/** What trees and weights say of a clause by its features. */
interface Views {
  readonly point: readonly [trees: number, weights: number];
  readonly standsOut: readonly [trees: number, weights: number];
}

/** Of each list of features once: at a key most clauses bring the list they had. */
const viewsBy = rememberOf((models: Models) =>
  rememberOf(
    (features: readonly number[]): Views => ({
      point: [byTrees(models.pointTrees, features), byWeights(models.pointWeights, features)],
      standsOut: [byTrees(models.standOutTrees, features), byWeights(models.standOutWeights, features)],
    }),
  ),
);

/** Each clause by itself. */
export function firstLook(candidates: readonly Candidate[], models: Models): FirstLook[] {
  const clauses = candidates.map(({ clause }) => clause);
  const points = byPhrases(models.pointPhrases, clauses);
  const moments = byPhrases(models.standOutPhrases, clauses);
  const byFeatures = viewsBy(models);
  return candidates.map((candidate, i) => {
    const { point, standsOut } = byFeatures(candidate.features);
    const views = [...point, points[i] ?? 0];
    return {
      ...candidate,
      views,
      alone: byWeights(models.point, views.map(logit)),
      standsOut: (standsOut[0] + standsOut[1] + (moments[i] ?? 0)) / 3,
    };
  });
}

/** Each clause among its neighbours, and with the notes it answers. */
export function settle(clauses: readonly FirstLook[], covers: readonly NoteCover[], model: Linear): JudgedClause[] {
  const notes = covers.map(({ probability, passage }) => ({ probability, members: passage.members }));
  return settleBy((context) => byWeights(model, context), clauses, notes);
}

/**
 * The same by any model of a clause's context. Each clause is judged with both neighbour sentences and without either:
 * a sentence more takes little from what stands beside it.
 */
export function settleBy(
  likelihood: (context: readonly number[]) => number,
  clauses: readonly FirstLook[],
  notes: readonly MetNote[],
): JudgedClause[] {
  const contexts = contextsOf(clauses, notes);
  return clauses.map((clause, i) => ({ ...clause, point: Math.max(...(contexts[i] ?? []).map(likelihood)) }));
}

/** How likely the mail holds a moment. A sentence more never hides one: every weight of the model is above nought. */
export const momentLikelihood = (clauses: readonly FirstLook[], models: Models): number =>
  clauses.length === 0 ? 0 : byWeights(models.moment, momentOf(clauses));

/** The clauses that bring back something that happened; none where the mail does not. */
export function momentsIn<C extends FirstLook>(clauses: readonly C[], models: Models): C[] {
  if (momentLikelihood(clauses, models) < MOMENT_FROM) return [];
  const telling = clauses.filter(saysMore);
  const most = Math.max(...telling.map(({ standsOut }) => standsOut));
  return telling.filter(({ standsOut }) => standsOut >= AS_LIKELY * most);
}

/** The kind that fits best, where nothing better is known. */
export const kindOf = ({ features }: Candidate, models: Models): PointKind => kindBy(models)(features);

const kindBy = rememberOf((models: Models) =>
  rememberOf((features: readonly number[]) => likeliestKind(features, models)),
);

function likeliestKind(features: readonly number[], models: Models): PointKind {
  let best: PointKind = 'other';
  let most = -1;
  KINDS.forEach((kind, i) => {
    const model = models.kind[i];
    const value = model ? byWeights(model, features) : 0;
    if (value > most) [best, most] = [kind, value];
  });
  return best;
}
