import type { Draft } from '../draft/draft';
import type { PointKind, Range, ScoreInterview, ScoreNote } from '../report';
import type { Misquote } from './notes/misquoted';
import type { Lexicon } from './words/lexicon';

/** One distinct, specific thing from or around this conversation. */
export interface Point {
  /** The clause that makes it one. */
  readonly range: Range;
  /** The same with what belongs to it, as people are shown it. */
  readonly span: Range;
  readonly kind: PointKind;
  /** Index of the note it answers, null for none. */
  readonly note: number | null;
}

/** What the draft holds of this one conversation. Ranges are offsets into the body. */
export interface Substance {
  readonly points: readonly Point[];
  /** Note index to the passage that covers it. */
  readonly covered: ReadonlyMap<number, Range>;
  /** Notes whose passage gives another figure, day or name than they do: they are answered, and not covered. */
  readonly misquoted: ReadonlyMap<number, Misquote>;
  /** Notes that are not covered and may be spoken of, each with the passage that has words of it. */
  readonly touched: ReadonlyMap<number, Range>;
  /** Notes that the letter denies to have been talked of, and tells nowhere else. */
  readonly denied: ReadonlySet<number>;
  /** Something that happened: a story, a joke, a tour; or what the person noted as what stood out. */
  readonly moments: readonly Range[];
  /** The writer did something with what the interviewer gave. */
  readonly acted: readonly Range[];
  readonly sharedInterest: readonly Range[];
  /** What was enjoyed or learned. */
  readonly enjoyed: readonly Range[];
  /** Points that answer no note, in sentences that name nothing: they could be said of any firm. */
  readonly hollow: readonly Range[];
  /** Of moments and answers those that only name what they are about, "your funny story"; told apart in `lib/scoring`. */
  readonly named: readonly Range[];
  /** For the swap view: what any other candidate could have sent. */
  readonly anyone: readonly Range[];
}

export const NO_SUBSTANCE: Substance = {
  points: [],
  covered: new Map(),
  misquoted: new Map(),
  touched: new Map(),
  denied: new Set(),
  moments: [],
  acted: [],
  sharedInterest: [],
  enjoyed: [],
  hollow: [],
  named: [],
  anyone: [],
};

/** The big things that reading for meaning needs, loaded once by whoever makes a scorer. */
export interface Tools {
  readonly lexicon: Lexicon;
}

export type ReadSubstance = (
  draft: Draft,
  notes: readonly ScoreNote[],
  interview: ScoreInterview | null,
  tools: Tools,
) => Substance;
