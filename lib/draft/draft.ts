import type { Range } from '../report';

/** Code units of a body that are read, some 8,000 words: what stands behind is no mail to an interviewer any more. */
export const READ_AT_MOST = 50_000;
/** Sentences of a draft; a list of thousands of scraps is cut off here. */
export const SENTENCES_AT_MOST = 1_000;

/** A part of the body: where it stands, and its text (always the body's slice). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Greeting extends Span {
  /** Names as typed, without titles: "Dear Ms. Okafor-Lindqvist" gives ["Okafor-Lindqvist"], "Hi Jürgen and team" ["Jürgen"]. */
  readonly names: readonly string[];
}

export interface Sentence extends Span {
  /** Index into `paragraphs`, -1 for a postscript or a farewell of one's own words. */
  readonly paragraph: number;
}

/** A mail taken apart. Offsets are UTF-16 code units into the body as given. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
  readonly greeting: Greeting | null;
  /** Blocks between greeting and sign-off, by the corpus guideline's counting. */
  readonly paragraphs: readonly Span[];
  /** Sentences the person wrote, of paragraphs and postscript, in order; no greeting, usual sign-off, quote, signature. */
  readonly sentences: readonly Sentence[];
  readonly signOff: Span | null;
  readonly postscript: Span | null;
  readonly signature: Span | null;
  /** Quoted thread or forwarded head. */
  readonly quote: Span | null;
  /** Words the person wrote (`sentences`). */
  readonly words: number;
}

/** True: they share at least one code unit. */
export const touches = ([a, b]: Range, [c, d]: Range): boolean => a < d && c < b;

export const rangeOf = (span: Pick<Span, 'start' | 'end'>): Range => [span.start, span.end];
