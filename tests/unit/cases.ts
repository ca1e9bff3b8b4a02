/** Of a random test: the same cases in every run; by `npm run fuzz`, which sets `FC_SEED`, others and ten times as many. */
export function cases(seed: number, numRuns: number): { readonly seed: number; readonly numRuns: number } {
  const other = process.env['FC_SEED'];
  return other === undefined ? { seed, numRuns } : { seed: Number(other), numRuns: numRuns * 10 };
}
