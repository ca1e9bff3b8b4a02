import { FARTHEST, hashOf, LEVEL_BITS } from '../../lib/draft/packed';

/** The weights as `unpack` reads them; of two features with one hash the weightier counts. */
export function pack(weights: ReadonlyMap<string, number>): { packed: string; levels: readonly number[] } {
  const levels = levelsOf([...weights.values()], 2 ** LEVEL_BITS - 1);
  const byHash = new Map<number, number>();
  for (const [name, weight] of weights) {
    const hash = hashOf(name);
    if (Math.abs(weight) > Math.abs(byHash.get(hash) ?? 0)) byHash.set(hash, weight);
  }
  const entries: number[] = [];
  let at = 0;
  for (const [hash, weight] of [...byHash].sort(([a], [b]) => a - b)) {
    for (; hash - at > FARTHEST; at += FARTHEST) entries.push(FARTHEST << LEVEL_BITS);
    entries.push(((hash - at) << LEVEL_BITS) | (nearest(levels, weight) + 1));
    at = hash;
  }
  return { packed: Buffer.from(Uint16Array.from(entries).buffer).toString('base64'), levels };
}

/** The values that stand for all with the least squared error: k-means on a line, from evenly taken ones. */
function levelsOf(values: readonly number[], count: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  let levels = Array.from({ length: count }, (_, k) => sorted[Math.floor(((k + 0.5) * sorted.length) / count)] ?? 0);
  for (let round = 0; round < 100; round++) {
    const sums = levels.map(() => ({ sum: 0, of: 0 }));
    for (const value of sorted) {
      const one = sums[nearest(levels, value)];
      if (!one) continue;
      one.sum += value;
      one.of++;
    }
    levels = levels.map((level, k) => (sums[k]?.of ? (sums[k]?.sum ?? 0) / (sums[k]?.of ?? 1) : level));
  }
  return levels.map((level) => Math.round(level * 1000) / 1000);
}

function nearest(levels: readonly number[], value: number): number {
  let best = 0;
  levels.forEach((level, k) => {
    if (Math.abs(level - value) < Math.abs((levels[best] ?? 0) - value)) best = k;
  });
  return best;
}
