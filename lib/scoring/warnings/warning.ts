import type { Draft } from '../../draft/draft';
import type { CheckContext } from '../../guidance/check';
import type { Params, Range, ScoreInput, WarningId } from '../../report';

/** A name in capitals in a line, and what that line alone says of it. */
export interface NameInLine {
  readonly name: string;
  /** In the line. */
  readonly range: Range;
  /** The higher, the likelier it stands for the firm one talks to. */
  readonly margin: number;
  /** How well it would do for a company's: see `lib/scoring/warnings/company/match.ts`. */
  readonly like: number;
  /** It has several words and tells a trade: "Orion Homes". */
  readonly trade: boolean;
  /** It reads as somebody's given and family name. */
  readonly person: boolean;
  /** The line tells of it as of another house. */
  readonly elsewhere: boolean;
}

/** What a warning may know beside the draft. */
export interface WarningContext extends CheckContext {
  /** How well a name in capitals would do for a company's: see `lib/scoring/warnings/company/like.ts`. */
  readonly companyLike: (name: string) => number;
  /** A name in capitals begins as somebody's given name does. */
  readonly likeGiven: (name: string) => boolean;
  /** Names in a line, and whether they stand where the firm one talks to would: see `lib/scoring/warnings/company/signs.ts`. */
  readonly namesInLine: (text: string, inSubject: boolean) => readonly NameInLine[];
}

interface Finding<Say extends string = string> {
  readonly say: Say;
  readonly params?: Params;
  readonly ranges?: readonly Range[];
}

/** Something to look at before sending; apart from the score. */
export interface WarningRule<Say extends string = string> {
  readonly id: WarningId;
  readonly says: Readonly<Record<Say, string>>;
  /** Null: nothing to warn of. */
  find(draft: Draft, context: WarningContext, input: ScoreInput): Finding<NoInfer<Say>> | null;
}

/** Ties a warning's sentences to its findings: a `say` that is not in `says` does not compile. */
export const defineWarning = <Say extends string>(rule: WarningRule<Say>): WarningRule<Say> => rule;
