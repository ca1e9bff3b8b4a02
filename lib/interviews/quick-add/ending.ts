/** The hour at which it ended: "finished at 4pm", "ended today at 4pm", "done with Acme at 4", "started 3pm, finished 3:40". */
import { MONTHS, WEEKDAYS } from './english-words';
import { BEFORE, BEHIND, OUT, type Read, taken, WHO } from './over';

const CLOCK = '(?:\\d{1,2}(?::[0-5]\\d)?(?:\\s?[ap]\\.?m\\.?)?|noon|midnight)(?![\\p{L}\\d:./-])';
const OVER_AT = `${BEFORE}${WHO}(?:just\\s+)?(?:finished|finishes|finishing|ended|ends|ending|over|done|wrapped(?:\\s+up)?|concluded|until|till?|left|${OUT})\\s+(?:at\\s+)?(?:(?:around|about|by)\\s+)?`;
const smallOrLarge = (words: readonly string[]): string =>
  words.map(([first = '', ...others]) => `[${first}${first.toUpperCase()}]${others.join('')}`).join('|');
const NTH = '\\d{1,2}(?:st|nd|rd|th)?';
const MONTH = `(?:${smallOrLarge(MONTHS)})[a-z]*\\.?`;
const WEEKDAY = `(?:${smallOrLarge(WEEKDAYS)})(?:e?s|nes|rs?|ur)?(?:day)?`;
const PART = '(?:morning|afternoon|evening)';
const DAY = `(?:(?:today|tomorrow|(?:yesterday|${WEEKDAY})(?:\\s+${PART})?|this\\s+${PART}|\\d{4}-\\d\\d-\\d\\d|${MONTH}\\s+${NTH}|${NTH}\\s+${MONTH})[\\s,]+)`;
/** "today", "on Friday, March 6": what may stand between such a word and "at 4pm". */
const DAYS = `(?:on\\s+|last\\s+)?${DAY}{1,2}`;
const AT = '(?:(?:at|around|about|by)\\s+|@\\s?)';
/** What one calls one's interview. */
const ONES = '(?:my|an?|the|our|this)\\s+';
/** Before an hour, which then is the end. */
const ENDING = new RegExp(`${OVER_AT}(?=(?:${DAYS}${AT}?)?${CLOCK})`, 'u');
const ENDING_AT = new RegExp(`${OVER_AT}(?:(?<day>${DAYS})${AT}?)?(?<end>${CLOCK})`, 'u');
/**
 * As a line begins, with the company before the hour: "done with Acme at 4", "left Acme at 4pm". Large, only what no
 * company is called; "finished my 4pm with Acme" tells when it began, and "left for Acme" no end.
 */
const ENDING_FIRST = new RegExp(
  `^\\s*${WHO}(?:[Jj]ust\\s+)?(?:[Ff]inished(?:\\s+up)?(?=\\s+(?:with|at)\\s|\\s+${ONES}(?!\\d).*\\s${AT}${CLOCK})|finished(?!\\s+${ONES})|[Dd]one(?=\\s+(?:with|at)\\s)|[Ww]rapped\\s+up(?=\\s+(?:with|at)\\s)|left(?!\\s+(?:for|to|off|an?)\\s)|(?:[Gg]ot|[Cc]ame|[Ww]alked|[Ss]tepped)\\s+(?:out|off)(?:\\s+of)?|[Oo]ut\\s+of(?!\\s+[Tt]he\\s))${BEHIND}[\\s,]+(?=\\S)(?!.*\\b(?:start(?:ed|s|ing)\\b|beg[ai]ns?\\b|from\\s+\\d))(?=.*(?:(?<=\\s)${AT}${CLOCK}|(?<![\\p{L}\\d:./-])(?:\\d{1,2}:[0-5]\\d|\\d{1,2}\\s?[ap]\\.?m\\b|noon)))`,
  'u',
);
const BEGINNING_AT = new RegExp(
  `(?:${BEFORE}${WHO}(?:started|starts|starting|began|begins|from)\\s+(?:at\\s+)?(?<told>${CLOCK})|(?<![\\p{L}\\d:./-])(?<clear>\\d{1,2}(?::[0-5]\\d\\s?(?:[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?)|noon)(?![\\p{L}\\d:./-]))`,
  'u',
);

/** "Finished with Acme, started at 3pm": an hour is a beginning, unless something else is said. */
const BEGINS =
  /(?<=\s)(?:(?:finished|ended|done|over),?\s+(?:and\s+)?)?(?:(?:it|which|that)\s+)?(?:started|starts|starting|began|begins)\s+(?=at\s+\d|\d{1,2}(?::\d\d|\s?[ap]\.?m\b)|(?:at\s+)?noon\b)/gu;
export const withoutBeginning = (text: string): string => text.replace(BEGINS, ' ');

/** "Acme finished at 4pm", "Acme until 4pm", "Acme ended today at 4pm", "left Acme at 4pm" */
export const takeEnding = (text: string): Read => taken(text, ENDING.test(text) ? ENDING : ENDING_FIRST);

/** "started 3pm, finished 3:40", "3pm today until 4pm" as "3pm-4pm". */
export function bothEnds(text: string): string {
  const { day = '', end } = ENDING_AT.exec(text)?.groups ?? {};
  if (end === undefined) return text;
  const rest = text.replace(ENDING_AT, ` ${day}`);
  return BEGINNING_AT.test(rest)
    ? rest.replace(BEGINNING_AT, (...found) => {
        const { told, clear } = found.at(-1) as { told?: string; clear?: string };
        return `${told ?? clear}-${end}`;
      })
    : text;
}
