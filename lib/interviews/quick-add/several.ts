/** More than one time in a line, as of two interviews, or of one whose hour is not settled: "3pm or 4pm". */

const CLOCK =
  '(?<![\\p{L}\\d:./-])(?:\\d{1,2}(?::[0-5]\\d)?\\s?[ap]\\.?m\\b|(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d)|at\\s+(?:[01]?\\d|2[0-3])(?![\\p{L}\\d:./-])|\\d{1,2}\\s+(?:this\\s+(?:morning|afternoon|evening)|today|tomorrow|tonight))';
const JOINED = '(?:\\b(?:and|then|or|also|plus)\\b|[,;&+/])';
/** A name may begin with one: "9:30 Club". */
const ANOTHER = new RegExp(`${JOINED}.*${CLOCK}|${CLOCK}\\s*${JOINED}`, 'iu');

/** "10-11 and", behind which the time stood that was read. */
const ANOTHER_SPAN = /(?<![\p{L}\d:./-])\d{1,2}\s?[-–]\s?\d{1,2}\s+(?:and|or|then|&)(?:\s{2,}|\s*$)/iu;

/** `rest`: a line without the time that was read, with the gap that it left. */
export const hasAnotherTime = (rest: string): boolean => ANOTHER.test(rest) || ANOTHER_SPAN.test(rest);
