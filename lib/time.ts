/** Spans in ms. A calendar day is longer or shorter where clocks change: wall-clock.ts counts those. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
