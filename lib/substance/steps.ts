/** Share of the weight for 0, 1, 2, 3, 4 talking points: the first counts most, the fourth is the article's own number. */
const STEPS = [0, 0.34, 0.6, 0.8, 1] as const;

/** So many talking points are all that is asked for. */
export const ENOUGH = STEPS.length - 1;

/** Share of the check's weight, 0 to 1, that so many talking points earn. */
export const shareOf = (points: number): number => STEPS[Math.min(points, ENOUGH)] ?? 1;
