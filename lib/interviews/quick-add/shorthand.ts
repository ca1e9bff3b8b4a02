/** What is typed in a hurry, in full: "w/ jane", "intervw", "phone scrn", "final rd", "3pm tdy". */
import distance from 'damerau-levenshtein';

/** Small but for a sentence's first letter: "RD" and "W" are names. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\s)w\/?(?=\s?\p{Lu})\s?|(?<=\s|^)w\/\s?|(?<=\s)w(?:th)?\s+/gu, 'with '],
  [/(?<![\p{L}\d])tdy(?![\p{L}\d])/gu, 'today'],
  [/(?<![\p{L}\d])scrn(?![\p{L}\d])/gu, 'screen'],
  [
    /(?<=(?:\d(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]inal|[Ll]ast)\s)rd(?=\s)|(?<![\p{L}\d])rd(?=\s\d(?!\d))/gu,
    'round',
  ],
  [
    /(?<![\p{L}\d])(?:[Ii]ntv(?:w|iew)?|[Ii]v)(?=\s+(?:with|at)\s)|(?<![\p{L}\d])(?:[Ii]ntv?w|[Ii]ntv|[Ii]ntrvw)(?![\p{L}\d])|(?<=\b(?:phone|telephone|video|virtual|final|first|second|[12]n?[sd]t?|panel|hr)\s)int(?![\p{L}\d’'-])/gu,
    'interview',
  ],
];

const INTERVIEW = 'interview';
const NEARLY = /(?<![\p{L}\d’'-]|\b(?:with|at|from)\s)[Ii]nt\p{Ll}{3,7}w(?![\p{L}\d’'-])/gu;
const spelt = (word: string): string => (distance(word.toLowerCase(), INTERVIEW).steps <= 2 ? INTERVIEW : word);

export const inFull = (text: string): string =>
  SHORT.reduce((line, [short, full]) => line.replace(short, full), text).replace(NEARLY, (word) =>
    word.toLowerCase() === INTERVIEW ? word : spelt(word),
  );
