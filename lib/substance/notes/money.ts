import { matchesOf } from '../../draft/matches';
import type { Token } from '../words/tokens';
import { isSaidRoughly, thingBehind, wordsBeside } from './around';
import type { Fact } from './fact';

const TIMES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
]);
const SUM = String.raw`(?<digits>\d[\d,]*(?:\.\d+)?)(?:\s?(?<many>${[...TIMES.keys()].join('|')})(?![a-z]))?`;
const RANGE = String.raw`\s?(?:[-–/]|to|or)\s?[$£€]?\d`;
/** "£2.4m", "$3 million", "40k euros"; no end of a range. */
const MONEY = [
  new RegExp(String.raw`(?<![\w–-])[$£€]\s?${SUM}(?!\w)(?!${RANGE})`, 'gi'),
  new RegExp(
    String.raw`(?<![\w$£€.,–-])${SUM}\s?(?:€|(?:dollars?|pounds?|euros?|bucks|quid|usd|gbp|eur)\b)(?!${RANGE})`,
    'gi',
  ),
];

/** The sums of money in a text, on one line. */
export const moneyIn = (text: string, tokens: readonly Token[]): Fact[] =>
  MONEY.flatMap((pattern) => matchesOf(text, pattern)).map(({ index: start, 0: match, groups = {} }): Fact => {
    const end = start + match.length;
    const times = TIMES.get(groups['many']?.toLowerCase() ?? '') ?? 1;
    const value = Number(groups['digits']?.replaceAll(',', '')) * times;
    return {
      value,
      number: value,
      sort: 'money',
      of: thingBehind(text, tokens, end),
      around: wordsBeside(text, tokens, start, end),
      vague: isSaidRoughly(text, start, end),
      start,
      end,
    };
  });
