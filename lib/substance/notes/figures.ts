import { remember, rememberOf } from '../../draft/remember';
import type { Lexicon } from '../words/lexicon';
import { isNumeral } from '../words/numbers';
import { type Token, tokensOf } from '../words/tokens';

/** A number of a text with what it counts. */
export interface Figure {
  /** What is compared: days for times, how often in a year for habits. */
  readonly value: number;
  /** As it is written; null for "once". */
  readonly number: number | null;
  readonly sort: 'count' | 'percent' | 'days' | 'year' | 'often';
  /** Stem of what is counted; '' for the other sorts, which are of whatever stands around them. */
  readonly counted: string;
  /** Stems of the telling words around it. */
  readonly around: ReadonlySet<string>;
  /** "About", "over", "or so". */
  readonly vague: boolean;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Words to either side that a figure speaks of. */
const NEAR = 3;
/** So far to either side, in characters, stands what makes it another thing, or vague. */
const BESIDE = 60;

/** "M4", "$5", "2-2", "9:30", "no. 7": another thing than a figure, or one end of a range. */
const OTHER_BEFORE =
  /[\p{L}\d#$£€/:.–-]$|\b(?:no|nr|room|page|p|ch|chapter|route|line|gate|floor|phase|level|version|v)\.?\s$|(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))\s+(?:to|or|in)\s+$/iu;
const OTHER_BEHIND = /^(?:[-–/:.]\d|\s?[-–]\s?\d|st\b|nd\b|rd\b|th\b|\s?[ap]\.?m\b| ?to \d)/i;
const VAGUE_BEFORE =
  /(?:[~≈<>±]|\b(?:about|around|abt|approx(?:imately|\.)?|ca?\.|circa|roughly|nearly|almost|over|above|under|below|more than|less than|fewer than|some|close to|up to|at (?:least|most)|a good|just short of|maybe|perhaps|say|like|or))\s*$/i;
const VAGUE_BEHIND = /^(?:\s?[+]|\s?-?(?:ish|odd)\b| plus\b| or (?:so|more|less)\b|\?)/i;
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

/** The figures of a text, on one line (`plainOf`), of which it is plain what they count; read once for each lexicon. */
export const figuresIn = (text: string, lexicon: Lexicon): readonly Figure[] => readerFor(lexicon)(text);

const readerFor = rememberOf((lexicon: Lexicon) =>
  remember((text): readonly Figure[] => {
    const tokens = tokensOf(text, lexicon);
    return [...tokens.flatMap((_, at) => figureAt(text, tokens, at) ?? []), ...oftenIn(text, tokens)];
  }, 200),
);

/** The figure whose number ends with a word. */
function figureAt(text: string, tokens: readonly Token[], at: number): Figure | null {
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
  const vague = VAGUE_ITSELF.test(tokens[first]?.lower ?? '') || VAGUE_BEFORE.test(before) || VAGUE_BEHIND.test(behind);
  // The unit of a time says nothing of what took so long.
  const around = wordsAround(text, tokens, first, days === null ? at : at + 1);
  const figure = { value: number, number, counted: '', around, vague, start, end };
  if (days !== null) return { ...figure, sort: 'days', value: days, end: next?.end ?? end };
  if (PART_BEFORE.test(before)) return null;
  const percent = PERCENT.exec(behind);
  if (percent) return { ...figure, sort: 'percent', end: end + percent[0].length };
  const whole = WHOLE.exec(before);
  if (whole) return { ...figure, sort: 'count', counted: `${whole[1]?.toLowerCase()} of`, start: from + whole.index };
  const thing = next && !next.stop && next.number === null && /^[ -]$/.test(gapBefore(text, tokens, at + 1));
  if (thing && PLURAL.test(next.lower) && !NO_THINGS.test(next.lower))
    return { ...figure, sort: 'count', counted: next.stem, end: next.end };
  return YEAR.test(lower) ? { ...figure, sort: 'year' } : null;
}

const gapBefore = (text: string, tokens: readonly Token[], at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

const isTelling = ({ stop, number }: Token): boolean => !stop && number === null;

/** Stems of the telling words next to some words, up to a mark. */
function wordsAround(text: string, tokens: readonly Token[], first: number, last: number): ReadonlySet<string> {
  const MARK = /[.,;:!?()–—]/;
  const side = (from: number, step: 1 | -1): string[] => {
    const found: string[] = [];
    for (let i = from; tokens[i] && found.length < NEAR; i += step) {
      const token = tokens[i];
      if (MARK.test(gapBefore(text, tokens, step > 0 ? i : i + 1))) break;
      if (token && isTelling(token)) found.push(token.stem);
    }
    return found;
  };
  return new Set([...side(first - 1, -1), ...side(last + 1, 1)]);
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
function oftenIn(text: string, tokens: readonly Token[]): Figure[] {
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
      counted: '',
      around: new Set(tokens.filter((t) => isTelling(t) && (t.end <= start || t.start >= end)).map(({ stem }) => stem)),
      vague: false,
      start,
      end,
    },
  ];
}
