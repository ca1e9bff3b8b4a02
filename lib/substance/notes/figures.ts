import { isNumeral } from '../words/numbers';
import type { Token } from '../words/tokens';
import { BESIDE, gapBefore, isSaidRoughly, isTelling, wordsAround } from './around';
import type { Fact } from './fact';

/** "M4", "$5", "2-2", "9:30", "no. 7": another thing than a figure, or one end of a range. */
const OTHER_BEFORE =
  /[\p{L}\d#$£€/:.–-]$|\b(?:no|nr|room|page|p|ch|chapter|route|line|gate|floor|phase|level|version|v)\.?\s$|(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))\s+(?:to|or|in)\s+$/iu;
const OTHER_BEHIND = /^(?:[-–/:.]\d|\s?[-–]\s?\d|st\b|nd\b|rd\b|th\b|\s?[ap]\.?m\b| ?to \d)/i;
const VAGUE_ITSELF = /^(?:dozen|hundred|thousand|million)$/;
/** Some of them, or more to come. */
const PART_BEFORE =
  /\b(?:another|other|first|last|next|extra|additional|further|more|these|those|any|every|each|by|of (?:the|your|their|these|those)|than|out of|if)\s*$/i;
/** Wholes that are told of by "of": "a team of nine". */
const WHOLE = /\b(team|crew|staff|department|class|panel|board|group|family|choir|fleet|office|company|firm)s? of\s*$/i;
/** Counted things, some without a plural's ending. */
const PLURAL = /^(?:people|men|women|children|staff|kids|feet|geese|mice|\p{L}{2,}[^s]s)$/u;
const NO_THINGS =
  /^(?:times|years|months|weeks|days|hours|minutes|seconds|mins|hrs|percent|dollars|euros|pounds|things|ways|points|others|ideas|reasons|steps|lots)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const PERCENT = /^\s?(?:%|percent\b|per cent\b|pct\b)/i;

/** The figures of a text, on one line (`plainOf`), of which it is plain what they count. */
export const figuresIn = (text: string, tokens: readonly Token[]): Fact[] => [
  ...tokens.flatMap((_, at) => figureAt(text, tokens, at) ?? []),
  ...oftenIn(text, tokens),
];

/** The figure whose number ends with a word. */
function figureAt(text: string, tokens: readonly Token[], at: number): Fact | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.number === null || token.number < 2) return null;
  const { number, days, lower, end } = token;
  if (!(/^\d/.test(lower) || isNumeral(lower))) return null;
  let first = at;
  while (isNumeral(tokens[first - 1]?.lower ?? '') && /^[\s-]*$/.test(gapBefore(text, tokens, first))) first--;
  const start = tokens[first]?.start ?? token.start;
  const from = Math.max(0, start - BESIDE);
  const [before, behind] = [text.slice(from, start), text.slice(end, end + BESIDE)];
  if (OTHER_BEFORE.test(before) || OTHER_BEHIND.test(behind)) return null;
  const vague = VAGUE_ITSELF.test(tokens[first]?.lower ?? '') || isSaidRoughly(text, start, end);
  // The unit of a time says nothing of what took so long.
  const around = wordsAround(text, tokens, first, days === null ? at : at + 1);
  const figure = { value: number, number, of: '', around, vague, start, end };
  if (days !== null) return { ...figure, sort: 'days', value: days, end: next?.end ?? end };
  if (PART_BEFORE.test(before)) return null;
  const percent = PERCENT.exec(behind);
  if (percent) return { ...figure, sort: 'percent', end: end + percent[0].length };
  const whole = WHOLE.exec(before);
  if (whole) return { ...figure, sort: 'count', of: `${whole[1]?.toLowerCase()} of`, start: from + whole.index };
  const thing = next && !next.stop && next.number === null && /^[ -]$/.test(gapBefore(text, tokens, at + 1));
  if (thing && PLURAL.test(next.lower) && !NO_THINGS.test(next.lower))
    return { ...figure, sort: 'count', of: next.stem, end: next.end };
  return YEAR.test(lower) ? { ...figure, sort: 'year' } : null;
}

const PER_YEAR: ReadonlyMap<string, number> = new Map([
  ['day', 365],
  ['week', 52],
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
]);
const OFTEN =
  /\b(?:(once|twice|\w+(?= times)) (?:times )?(?:an?|per|every|each) (day|week|month|quarter|year)|every (?:(other|second|two|2|three|3|six|6) )?(day|week|month|quarter|year)s?)\b(?! (?:and a half|or))/gi;
const EVERY: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ['second', 2],
  ['two', 2],
  ['2', 2],
  ['three', 3],
  ['3', 3],
  ['six', 6],
  ['6', 6],
]);
const COUNTED: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['once', 1],
  ['twice', 2],
]);

/** How often something is done, where the text says so once: "twice a month", "every other week". */
function oftenIn(text: string, tokens: readonly Token[]): Fact[] {
  const [match, ...more] = text.matchAll(OFTEN);
  if (!match || more.length > 0) return [];
  const [many = '', of = '', every = '', unit = ''] = match.slice(1).map((part = '') => part.toLowerCase());
  const number = tokens.find(({ lower }) => lower === many)?.number ?? null;
  const times = COUNTED.get(many) ?? number;
  if (times === null) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  return [
    {
      value: (times * (PER_YEAR.get(of || unit) ?? 1)) / (EVERY.get(every) ?? 1),
      number: null,
      sort: 'often',
      of: '',
      around: new Set(tokens.filter((t) => isTelling(t) && (t.end <= start || t.start >= end)).map(({ stem }) => stem)),
      vague: false,
      start,
      end,
    },
  ];
}
