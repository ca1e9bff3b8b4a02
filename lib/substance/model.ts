/** A sum of small decision trees, as tests/training writes it: each tree is a list of nodes. */
export interface Trees {
  readonly bias: number;
  /** A node is [feature, threshold, left, right] with indices into the same tree, or [value] at a leaf. */
  readonly trees: readonly (readonly (readonly number[])[])[];
}

export interface Linear {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** What tests/training learns. */
export interface Models {
  /** A clause, taken alone, holds a thing from the talk: two views that err differently. */
  readonly pointTrees: Trees;
  readonly pointWeights: Linear;
  /** The same, seen among its neighbours; where there are notes, with them. */
  readonly settled: Linear;
  readonly settledWithNotes: Linear;
  /** A clause holds something that happened: a story, a joke, a tour. */
  readonly standOutTrees: Trees;
  readonly standOutWeights: Linear;
  /** A mail holds such a moment. */
  readonly moment: Linear;
  /** One per kind, in the order of `KINDS`. */
  readonly kind: readonly Linear[];
  /** A note is covered. */
  readonly note: Linear;
}

/** Order of the kinds' models. */
export const KINDS = ['stood-out', 'shared-interest', 'advice', 'industry', 'position', 'company'] as const;

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Probability by a sum of trees. */
export function byTrees({ bias, trees }: Trees, features: ArrayLike<number>): number {
  let sum = bias;
  for (const tree of trees) {
    let node = tree[0] ?? [0];
    while (node.length === 4) {
      const [feature = 0, threshold = 0, left = 0, right = 0] = node;
      node = tree[(features[feature] ?? 0) <= threshold ? left : right] ?? [0];
    }
    sum += node[0] ?? 0;
  }
  return sigmoid(sum);
}

/** The probability as odds, on the scale where evidence adds up; kept within reason. */
export const logit = (p: number): number => Math.log(Math.max(0.01, p) / Math.max(0.01, 1 - p));

/** Probability by a weighted sum. */
export const byWeights = ({ bias, weights }: Linear, features: ArrayLike<number>): number =>
  sigmoid(weights.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), bias));
