import { dot, type Lexicon } from './lexicon';
import type { Token } from './tokens';

/**
 * What words mean together, as a sum: passages' sums can be added up. Company, role, people and other names count for
 * nothing, so that another candidate's letter means the same. Null where no word is known.
 */
export function meaningOf(
  tokens: readonly Token[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
): Float32Array | null {
  const shares = tokens.flatMap(({ stem, name }) => (name || header.has(stem) ? [] : (lexicon.share(stem) ?? [])));
  return sumOf(shares);
}

/** Null for none. */
export function sumOf(vectors: readonly (Float32Array | null)[]): Float32Array | null {
  let total: Float32Array | null = null;
  for (const vector of vectors) {
    if (!vector) continue;
    total ??= new Float32Array(vector.length);
    for (let k = 0; k < total.length; k++) total[k] = (total[k] ?? 0) + (vector[k] ?? 0);
  }
  return total;
}

/** At length 1. */
export function unit(vector: Float32Array | null): Float32Array | null {
  if (!vector) return null;
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}
