/** The figure that `share` (0 to 1) of these are not above; NaN of none. */
export function at(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (figures: readonly number[]): number => at(figures, 0.5);

/** Median and p95 as two columns of a table. */
export const columns = (figures: readonly number[]): string =>
  median(figures).toFixed(2).padStart(9) + at(figures, 0.95).toFixed(2).padStart(8);
