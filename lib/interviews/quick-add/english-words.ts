/** English months and weekdays as they begin, and numbers: what several readers of a typed line look for. */

export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** As part of a pattern. */
export const ANY_MONTH = `(?:${MONTHS.join('|')})`;

/** The first is Monday. */
export const WEEKDAYS: readonly string[] = 'mon tue wed thu fri sat sun'.split(' ');

/** All hours of a clock. */
export const NUMBERS: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** What is counted in hours and may be a part of a name: beyond it people write figures. */
export const TO_TEN = NUMBERS.slice(0, 10);
