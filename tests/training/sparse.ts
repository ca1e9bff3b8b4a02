/** Logistic regression over features that are there or not: of a mail, a clause, a note. Deterministic. */

const STEPS = 120;
const RATE = 0.05;
/** How strongly a weight is pulled to 0. */
const HOLD = 1.2;
/** Share of an example's features that a step sees: what hangs on one phrase falls where that phrase is missing. */
const KEEP = 0.5;
/** A feature counts from this many examples on; of those so many are kept. */
const FEWEST = 3;
const KEPT = 10_000;
/** Fits with other dropouts, of which the mean is taken. */
const FITS = 2;
/** Examples of each kind that a feature is thought to have had besides those that are here: what is rare says less. */
const UNSEEN = 8;
/** What an even feature may still move. */
const LEAST = 0.2;

export interface Example {
  readonly yes: boolean;
  readonly features: readonly string[];
  /** How much it teaches. */
  readonly weight: number;
  /** How much it counts where features are compared by how unevenly yes and no have them. */
  readonly evidence: number;
  /** How much each feature counts in an example that has so many. */
  readonly share: number;
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export const margin = ({ bias, weights }: Model, { features, share }: Example): number =>
  bias + share * features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);

/**
 * Fits twice: the second time with the features alone that earned their bytes, the weightiest `kept` of them.
 *
 * @param hold how strongly a weight is held at nothing: the less, the more examples there are
 */
export function train(examples: readonly Example[], kept = KEPT, hold = HOLD): Model {
  const often = new Map<string, number>();
  for (const { features } of examples) for (const name of features) often.set(name, (often.get(name) ?? 0) + 1);
  const first = fitOn(
    examples,
    [...often].flatMap(([name, count]) => (count >= FEWEST ? name : [])),
    hold,
  );
  const vocabulary = [...first.weights]
    .map(([name, weight]) => [name, Math.abs(weight) * Math.sqrt(Math.min(20, often.get(name) ?? 0))] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, kept)
    .map(([name]) => name);
  const fits = Array.from({ length: FITS }, (_, i) => fitOn(examples, vocabulary, hold, i + 1));
  const mean = (of: (model: Model) => number): number => fits.reduce((sum, model) => sum + of(model), 0) / FITS;
  return {
    bias: mean(({ bias }) => bias),
    weights: new Map(vocabulary.map((name) => [name, mean(({ weights }) => weights.get(name) ?? 0)])),
  };
}

/** Each example's features by their numbers, one after the other: those of example i stand from `starts[i]` on. */
interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
}

function rowsOf(examples: readonly Example[], vocabulary: readonly string[]): Rows {
  const number = new Map(vocabulary.map((name, k) => [name, k]));
  const starts = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  examples.forEach(({ features }, i) => {
    for (const name of features) {
      const k = number.get(name);
      if (k !== undefined) columns.push(k);
    }
    starts[i + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns) };
}

/**
 * How unevenly the two kinds have each feature: the log of its odds, as in "NB-SVM" (Wang and Manning 2012), as the
 * counts would be in a balanced world. By this it is scaled, so that even words hardly move, and rare ones less.
 */
function unevenness(examples: readonly Example[], { starts, columns }: Rows, size: number): Float64Array {
  const [yes, no] = [new Float64Array(size), new Float64Array(size)];
  let [allYes, allNo] = [0, 0];
  examples.forEach((example, i) => {
    const counts = example.yes ? yes : no;
    const count = example.evidence;
    if (example.yes) allYes += count;
    else allNo += count;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const k = columns[at] ?? 0;
      counts[k] = (counts[k] ?? 0) + count;
    }
  });
  return yes.map((count, k) => {
    const odds = (count + UNSEEN) / (allYes + 2 * UNSEEN) / (((no[k] ?? 0) + UNSEEN) / (allNo + 2 * UNSEEN));
    return LEAST + Math.abs(Math.log(odds));
  });
}

/** Logistic regression with dropout, by Adam's steps. */
function fitOn(examples: readonly Example[], vocabulary: readonly string[], hold: number, start = 1): Model {
  const size = vocabulary.length;
  const rows = rowsOf(examples, vocabulary);
  const { starts, columns } = rows;
  const scale = unevenness(examples, rows, size).map((uneven) => uneven / KEEP);
  // The bias is the last of each.
  const [weights, slope, speed, spread, scaled] = Array.from({ length: 5 }, () => new Float64Array(size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const shown = new Int32Array(Math.max(0, ...examples.map(({ features }) => features.length)));
  let seed = start;
  for (let step = 1; step <= STEPS; step++) {
    slope.fill(0);
    for (let k = 0; k < size; k++) scaled[k] = (weights[k] as number) * (scale[k] as number);
    for (let i = 0; i < examples.length; i++) {
      const { yes, share, weight } = examples[i] as Example;
      let count = 0;
      let sum = 0;
      for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
        seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
        if (seed >>> 0 >= KEEP * 2 ** 32) continue;
        const k = columns[at] as number;
        shown[count++] = k;
        sum += scaled[k] as number;
      }
      const reached = (weights[size] as number) + share * sum;
      const error = (1 / (1 + Math.exp(-reached)) - Number(yes)) * weight;
      const push = error * share;
      for (let n = 0; n < count; n++) (slope[shown[n] as number] as number) += push;
      (slope[size] as number) += error;
    }
    const rate = RATE * (1 - (step - 1) / STEPS);
    for (let k = 0; k <= size; k++) {
      const of = slope[k] as number;
      const pull = k < size ? of * (scale[k] as number) + hold * (weights[k] as number) : of;
      speed[k] = 0.9 * (speed[k] as number) + 0.1 * pull;
      spread[k] = 0.99 * (spread[k] as number) + 0.01 * pull * pull;
      const swing = Math.sqrt((spread[k] as number) / (1 - 0.99 ** step)) + 1e-3;
      weights[k] = (weights[k] as number) - (rate * (speed[k] as number)) / (1 - 0.9 ** step) / swing;
    }
  }
  return {
    bias: weights[size] as number,
    weights: new Map(vocabulary.map((name, k) => [name, (weights[k] as number) * (scale[k] as number) * KEEP])),
  };
}
