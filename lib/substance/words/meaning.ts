import { dot, type Lexicon, type Vector } from './lexicon';
import type { Token } from './tokens';

/**
 * What words mean together, as a sum: passages' sums can be added up. Company, role, people and other names count for
 * nothing, so that another candidate's letter means the same. Null where no word is known.
 */
export function meaningOf(tokens: readonly Token[], header: ReadonlySet<string>, lexicon: Lexicon): Vector | null {
  return sumOf(tokens.map(({ stem, name }) => (name || header.has(stem) ? null : lexicon.share(stem))));
}

/** Null for none. */
export function sumOf(vectors: readonly (Vector | null)[]): Vector | null {
  let total: number[] | null = null;
  for (const vector of vectors) {
    if (!vector) continue;
    if (!total) {
      total = vector.slice();
      continue;
    }
    for (let k = 0; k < total.length; k++) total[k] = (total[k] ?? 0) + (vector[k] ?? 0);
  }
  return total;
}

/** At length 1. */
export function unit(vector: Vector | null): Vector | null {
  if (!vector) return null;
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}
