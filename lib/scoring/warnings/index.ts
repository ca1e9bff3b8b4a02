import type { Draft } from '../../draft/draft';
import type { ScoreInput, Warning } from '../../report';
import { missingAttachment } from './missing-attachment';
import { noRecipient } from './no-recipient';
import { noSubject } from './no-subject';
import { placeholder } from './placeholder';
import { repeated } from './repeated';
import { sameAsEarlier } from './same-as-earlier';
import type { WarningContext, WarningRule } from './warning';
import { wrongCompany } from './wrong-company';
import { wrongName } from './wrong-name';

/** Every warning, in the order they are shown: what would embarrass most comes first. */
export const warningRules: readonly WarningRule[] = [
  wrongName,
  wrongCompany,
  placeholder,
  missingAttachment,
  sameAsEarlier,
  repeated,
  noSubject,
  noRecipient,
];

/** What to look at before sending. */
export function warningsOf(draft: Draft, context: WarningContext, input: ScoreInput): Warning[] {
  return warningRules.flatMap((rule) => {
    const finding = rule.find(draft, context, input);
    if (!finding) return [];
    const { say, params = {}, ranges = [] } = finding;
    return [{ id: rule.id, say, params, ranges }];
  });
}
