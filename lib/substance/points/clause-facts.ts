/** What a sentence and its clauses show by themselves, whatever mail they stand in; remembered by the sentence's text. */
import { plainOf } from '../../draft/plain';
import { remember, rememberOf } from '../../draft/remember';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { type Clause, clausesOf } from './clauses';
import { CUES, type Cue } from './cues';

const CUE_NAMES = Object.keys(CUES) as Cue[];
/** Words of every application: a clause near these in meaning is about no one conversation. */
const TRADE =
  'skill experi team opportun posit compani role interview organ qualif candid process decis job career contribut'.split(
    ' ',
  );

/** Sorts of things, by WordNet's files: what can be seen and touched tells stories; what is abstract fits every letter. */
const SORTS: Readonly<Record<string, readonly number[]>> = {
  'living and edible': [5, 8, 13, 20],
  'things and stuff': [6, 17, 27],
  people: [18],
  'acts and events': [4, 11],
  abstract: [7, 9, 10, 12, 24, 26],
  time: [28],
  places: [14, 15],
  saying: [32],
  moving: [38],
  sensing: [39],
  'doing with hands': [29, 34, 35, 36],
  feeling: [12, 37],
};
const SORT_NAMES = Object.keys(SORTS);

/** Names of the features that hang on nothing but the sentence, in order. */
export const CLAUSE_FEATURES = [
  ...CUE_NAMES.map((name) => `clause: ${name}`),
  ...CUE_NAMES.map((name) => `sentence: ${name}`),
  ...SORT_NAMES.map((name) => `sort: ${name}`),
  ...SORT_NAMES.slice(0, 3).map((name) => `sentence: ${name}`),
  'you in clause',
  'I in clause',
  'we in clause',
  'others in clause',
] as const;

/** What a clause shows in whatever mail it stands. */
export interface ClauseFacts {
  readonly clause: Clause;
  /** In the order of `CLAUSE_FEATURES`. */
  readonly byItself: readonly number[];
  readonly content: readonly Token[];
  readonly cues: Readonly<Record<Cue, number>>;
  readonly meanRarity: number;
  readonly you: number;
  readonly me: number;
  readonly number: number;
  readonly trade: number;
  readonly far: number;
}

export interface SentenceFacts {
  readonly clauses: readonly ClauseFacts[];
  readonly cues: Readonly<Record<Cue, number>>;
  readonly you: number;
  readonly me: number;
  readonly length: number;
}

/** Remembered by its text: at a key only the sentence under edit is read anew. */
export const readSentence = (text: string, lexicon: Lexicon): SentenceFacts => sentencesBy(lexicon)(text);

const sentencesBy = rememberOf((lexicon: Lexicon) => remember((text) => factsOf(text, lexicon)));

function factsOf(text: string, lexicon: Lexicon): SentenceFacts {
  const parts = clausesOf(text, lexicon).map((c) => readClause(c, lexicon));
  const sorts = SORT_NAMES.map((_, i) => sum(parts.map((part) => part.sorts[i] ?? 0)));
  const cues = cuesOf(text);
  return {
    clauses: parts.map((part) => ({
      ...part,
      byItself: [
        ...CUE_NAMES.map((name) => part.cues[name]),
        ...CUE_NAMES.map((name) => cues[name]),
        ...part.sorts,
        ...sorts.slice(0, 3),
        part.you,
        part.me,
        part.we,
        part.others,
      ],
    })),
    cues,
    you: sum(parts.map(({ you }) => you)),
    me: sum(parts.map(({ me }) => me)),
    length: sum(parts.map(({ clause }) => clause.tokens.length)),
  };
}

/** How near a word, by its stem, comes to the words of every application. */
const tradeBy = rememberOf((lexicon: Lexicon) =>
  remember((stem) => Math.max(...TRADE.map((word) => lexicon.likeness(stem, word)))),
);

/** All but its first features, which hang on the whole sentence. */
function readClause(clause: Clause, lexicon: Lexicon) {
  const content = clause.tokens.filter(({ stop }) => !stop);
  const nearTrade = tradeBy(lexicon);
  const near = content.map(({ stem }) => nearTrade(stem));
  const count = (pattern: RegExp): number => clause.tokens.filter(({ lower }) => pattern.test(lower)).length;
  return {
    clause,
    content,
    cues: cuesOf(clause.text),
    meanRarity: mean(content.map(({ rarity }) => Math.min(rarity, 14))),
    you: count(/^you(?:r|rs|rself|'\w+)?$/),
    me: count(/^(?:i|me|my|mine|myself)(?:'\w+)?$/),
    we: count(/^(?:we|us|our|ours)(?:'\w+)?$/),
    others: count(/^(?:he|she|him|his|her|they|them|their)(?:'\w+)?$/),
    number: +clause.tokens.some(({ number, stop }) => number !== null && !stop),
    sorts: SORT_NAMES.map((name) => content.filter(({ stem }) => SORTS[name]?.includes(lexicon.sort(stem))).length),
    trade: mean(near),
    far: content.length > 0 ? Math.min(...near) : 1,
  };
}

const cuesOf = (text: string): Record<Cue, number> => {
  const plain = plainOf(text);
  return Object.fromEntries(CUE_NAMES.map((name) => [name, +CUES[name].test(plain)])) as Record<Cue, number>;
};

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
export const mean = (xs: readonly number[]): number => (xs.length > 0 ? sum(xs) / xs.length : 0);
