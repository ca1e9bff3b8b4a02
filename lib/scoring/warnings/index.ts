import type { Draft } from '../../draft/draft';
import type { CheckContext } from '../../guidance/check';
import type { ScoreInput, Warning } from '../report';
import { noRecipient } from './no-recipient';
import type { WarningRule } from './warning';

/** Every warning, in the order they are shown. */
export const warningRules: readonly WarningRule[] = [noRecipient];

/** What to look at before sending. */
export function warningsOf(draft: Draft, context: CheckContext, input: ScoreInput): Warning[] {
  return warningRules.flatMap((rule) => {
    const finding = rule.find(draft, context, input);
    if (!finding) return [];
    const { say, params = {}, ranges = [] } = finding;
    return [{ id: rule.id, say, params, ranges }];
  });
}
