import { fnv } from './fnv';

/** Bits of a feature's hash: an unknown feature is taken for one of ten thousand known ones once in four hundred times. */
const HASH_BITS = 22;
/** Of an entry's two bytes the low bits are the level of its weight, the others how far its hash is from the last. */
export const LEVEL_BITS = 4;
export const FARTHEST = (1 << (16 - LEVEL_BITS)) - 1;

/** A feature's place among 2^22 (FNV-1a, its bits mixed once more at the end). */
export function hashOf(feature: string): number {
  const hash = fnv(feature);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - HASH_BITS);
}

/**
 * Reads weights as `tests/training/pack.ts` writes them: base64, two bytes an entry in the order of the hashes. Level 0
 * only steps on; level k weighs `levels[k - 1]`. Gives what the feature of a hash weighs, nothing for those it does not know.
 */
export function unpack(packed: string, levels: readonly number[]): (hash: number) => number {
  const bytes = atob(packed);
  const hashes = new Uint32Array(bytes.length / 2);
  const weights = new Float32Array(hashes.length);
  let hash = 0;
  for (let i = 0; i < hashes.length; i++) {
    const entry = bytes.charCodeAt(2 * i) | (bytes.charCodeAt(2 * i + 1) << 8);
    hash += entry >> LEVEL_BITS;
    hashes[i] = hash;
    weights[i] = levels[(entry & ((1 << LEVEL_BITS) - 1)) - 1] ?? 0;
  }
  return (wanted) => {
    let [from, to] = [0, hashes.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((hashes[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    return hashes[from] === wanted ? (weights[from] ?? 0) : 0;
  };
}
