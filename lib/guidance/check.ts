import type { Draft } from '../draft/draft';
import type { CheckId, Params, Range, ScoreInput, ScoreInterview, ScoreNote } from '../report';
import type { Substance } from '../substance/substance';

/** Somebody who reads the mail. What is not known is ''. */
export interface Reader {
  /** Without title. */
  readonly name: string;
  /** What a greeting would say: the given name, or title and family name. */
  readonly greetAs: string;
  readonly email: string;
}

/** What a check may know beside the draft. */
export interface CheckContext {
  /** See `languageOfParagraphs` in `lib/scoring/language.ts`. */
  readonly language: string;
  /** Who reads it: the people in To, else the interviewers. Empty while nobody is known. */
  readonly recipients: readonly Reader[];
  /** The people in To alone; empty where To is empty or unknown. */
  readonly addressees: readonly Reader[];
  readonly interviewers: readonly Reader[];
  readonly interview: ScoreInterview | null;
  readonly notes: readonly ScoreNote[];
  readonly substance: Substance;
  /** A second mail to this reader, by what was sent before or by its text. */
  readonly second: boolean;
  /** It accepts, declines or withdraws, or answers a mail of theirs. */
  readonly settled: boolean;
  /** Likeness to the follow-up sent earlier that is most like it, 0 to 1. */
  readonly likeness: number;
}

interface Outcome<Say extends string = string> {
  /** Share of the weight, 0 to 1. */
  readonly earned: number;
  readonly say: Say;
  readonly params?: Params;
  readonly ranges?: readonly Range[];
}

export interface Check<Say extends string = string> {
  readonly id: CheckId;
  /** Two or three words, as a heading. */
  readonly title: string;
  /** One sentence: why a reader cares. */
  readonly why: string;
  /** Row of the guidance that asks for it. */
  readonly row: number;
  /** Points of 100, if every check applies. */
  readonly weight: number;
  /** True: it makes sense in any language, so it is shown where there is no score. */
  readonly anyLanguage?: boolean;
  /** True: it is asked of every letter, also of a second one and of one that accepts or declines. */
  readonly anyLetter?: boolean;
  readonly says: Readonly<Record<Say, string>>;
  /** Null: it does not apply to this interview and its notes. Never null because of what the draft says. */
  evaluate(draft: Draft, context: CheckContext): Outcome<NoInfer<Say>> | null;
}

/** Ties a check's sentences to its answers: a `say` that is not in `says` does not compile. */
export const defineCheck = <Say extends string>(check: Check<Say>): Check<Say> => check;

type Situation = Omit<Partial<ScoreInput>, 'body'>;

/** What it shows, the draft, what is known around it, and the share earned: exact, at least / at most, or left out. */
export type CaseRow = readonly [
  shows: string,
  body: string,
  situation: Situation,
  earned: number | null | { readonly atLeast: number } | { readonly atMost: number },
];

export interface Cases {
  readonly check: Check;
  readonly rows: readonly CaseRow[];
}

/** Examples of one check, for its test and the gallery. */
export const casesFor = (check: Check, rows: readonly CaseRow[]): Cases => ({ check, rows });
