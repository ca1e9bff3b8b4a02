/** Noon of the second of March 2026, a Monday, UTC. */
export const NOON = Date.UTC(2026, 2, 2, 12);
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
