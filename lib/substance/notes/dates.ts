import { matchesOf } from '../../draft/matches';
import type { Token } from '../words/tokens';
import { isSaidRoughly, thingBehind, wordsBeside } from './around';
import type { Fact } from './fact';

/** "Thursdays", "thurs"; "sat", "sun" and "wed" are words as well. */
const WEEKDAY =
  /(?<![\p{L}\d])(?:(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?days?|(?<short>mon|tues?|weds|thu(?:rs?)?|fri)\.?(?!['’]s)|(?<capital>Sat|Sun|Wed)(?= ?[-–/&]|\W*$|,))(?![\p{L}\d])/giu;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NO_RANGE = String.raw`(?!\s?(?:[-–/]|to|or|and|until|till)\s?(?:the )?\d)`;
/** "3 March", "March 3rd", "the 3rd of March"; no end of a range. */
const DATES = [
  new RegExp(
    String.raw`(?<![\w.,:/–-]|\d (?:to|or|and) )(?<date>[12]?\d|3[01])(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![\w–/-])${MONTH}\.? (?:the )?(?<date>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\w:%]|[.,]\d)${NO_RANGE}`,
    'gi',
  ),
];

/** The days of the week and of the year that a text, on one line, names; those of a span or a list are left out. */
export function datesIn(text: string, tokens: readonly Token[]): Fact[] {
  const fact = (sort: 'weekday' | 'date', value: number, { index: start, 0: match }: RegExpExecArray): Fact => {
    const end = start + match.length;
    const around = wordsBeside(text, tokens, start, end);
    return {
      value,
      number: null,
      sort,
      of: thingBehind(text, tokens, end),
      around,
      vague: isSaidRoughly(text, start, end),
      start,
      end,
    };
  };
  const weekdays = matchesOf(text, WEEKDAY).map((match) => {
    const { day, short, capital } = match.groups ?? {};
    return fact('weekday', 1 + DAYS.indexOf((day ?? short ?? capital ?? '').slice(0, 3).toLowerCase()), match);
  });
  const dates = DATES.flatMap((pattern) => matchesOf(text, pattern)).map((match) => {
    const { month = '', date } = match.groups ?? {};
    return fact('date', 100 * (1 + MONTHS.indexOf(month.slice(0, 3).toLowerCase())) + Number(date), match);
  });
  return [...weekdays, ...dates];
}
