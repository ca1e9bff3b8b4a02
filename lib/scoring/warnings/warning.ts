import type { Draft } from '../../draft/draft';
import type { CheckContext } from '../../guidance/check';
import type { Params, Range, ScoreInput, WarningId } from '../report';

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
  find(draft: Draft, context: CheckContext, input: ScoreInput): Finding<NoInfer<Say>> | null;
}

/** Ties a warning's sentences to its findings: a `say` that is not in `says` does not compile. */
export const defineWarning = <Say extends string>(rule: WarningRule<Say>): WarningRule<Say> => rule;
