import { unpack } from '../draft/packed';
import { rememberOf } from '../draft/remember';

/** A sum of small decision trees, as tests/training writes it: each tree is a list of nodes. */
interface Trees {
  readonly bias: number;
  /** A node is [feature, threshold, left, right] with indices into the same tree, or [value] at a leaf. */
  readonly trees: readonly (readonly (readonly number[])[])[];
}

export interface Linear {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Weights of features that are there or not, packed. */
export interface Packed {
  readonly bias: number;
  readonly weights: string;
  readonly levels: readonly number[];
}

/** What tests/training learns. */
export interface Models {
  /** A clause, taken alone, holds a thing from the talk: three views that err differently, and what they say together. */
  readonly pointTrees: Trees;
  readonly pointWeights: Linear;
  readonly pointPhrases: Packed;
  readonly point: Linear;
  /** The same, seen among its neighbours; and with the notes that the mail covers. */
  readonly settled: Linear;
  readonly settledWithNotes: Linear;
  /** A clause holds something that happened: a story, a joke, a tour. */
  readonly standOutTrees: Trees;
  readonly standOutWeights: Linear;
  readonly standOutPhrases: Packed;
  /** A mail holds such a moment. */
  readonly moment: Linear;
  /** One per kind, in the order of `KINDS`. */
  readonly kind: readonly Linear[];
  /** A passage answers a note, taken alone: finds the best one. */
  readonly answers: Linear;
  /** Such notes find their way into a letter, whatever it says. */
  readonly noteHabit: Packed;
  /** A note is covered: two views again. */
  readonly noteTrees: Trees;
  readonly noteWeights: Linear;
}

/** Order of the kinds' models. */
export const KINDS = ['stood-out', 'shared-interest', 'advice', 'industry', 'position', 'company'] as const;

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The nodes of all trees in a row: an array of arrays would be most of the time of a key. */
interface Flat {
  readonly roots: Int32Array;
  /** Feature, or -1 at a leaf. */
  readonly feature: Int16Array;
  /** Threshold, or the leaf's value. */
  readonly value: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const flatOf = rememberOf((model: Trees): Flat => {
  const size = model.trees.reduce((sum, tree) => sum + tree.length, 0);
  const flat: Flat = {
    roots: new Int32Array(model.trees.length),
    feature: new Int16Array(size).fill(-1),
    value: new Float64Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
  };
  let base = 0;
  model.trees.forEach((tree, t) => {
    flat.roots[t] = base;
    tree.forEach((node, i) => {
      const [first = 0, threshold = 0, left = 0, right = 0] = node;
      flat.value[base + i] = node.length === 4 ? threshold : first;
      if (node.length !== 4) return;
      flat.feature[base + i] = first;
      flat.left[base + i] = base + left;
      flat.right[base + i] = base + right;
    });
    base += tree.length;
  });
  return flat;
});

/** Probability by a sum of trees. */
export function byTrees(model: Trees, features: readonly number[]): number {
  const { roots, feature, value, left, right } = flatOf(model);
  let sum = model.bias;
  for (const root of roots) {
    let at = root;
    let split = feature[at] ?? -1;
    while (split >= 0) {
      at = ((features[split] ?? 0) <= (value[at] ?? 0) ? left[at] : right[at]) ?? 0;
      split = feature[at] ?? -1;
    }
    sum += value[at] ?? 0;
  }
  return sigmoid(sum);
}

/** The probability as odds, on the scale where evidence adds up; kept within reason. */
export const logit = (p: number): number => Math.log(Math.max(0.01, p) / Math.max(0.01, 1 - p));

/** Probability by a weighted sum. */
export function byWeights({ bias, weights }: Linear, features: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sigmoid(sum);
}

/** What each feature weighs, by its hash; unpacked once. */
export const weightsOf = rememberOf(({ weights, levels }: Packed): ((hash: number) => number) =>
  unpack(weights, levels),
);
