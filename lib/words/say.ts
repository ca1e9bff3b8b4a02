import { checks } from '../guidance';
import type { CheckResult, Warning } from '../report';
import { warningRules } from '../scoring/warnings';
import { fill } from './fill';

/** A check's line in English, from the check's own words. */
export const sayCheck = ({ id, say, params }: Pick<CheckResult, 'id' | 'say' | 'params'>): string =>
  sentence(checks, id, say, params);

/** A warning's line in English, from the warning's own words. */
export const sayWarning = ({ id, say, params }: Pick<Warning, 'id' | 'say' | 'params'>): string =>
  sentence(warningRules, id, say, params);

function sentence(
  table: readonly { readonly id: string; readonly says: Readonly<Record<string, string>> }[],
  id: string,
  say: string,
  params: CheckResult['params'],
): string {
  const found = table.find((entry) => entry.id === id)?.says[say];
  if (found === undefined) throw new Error(`No sentence '${say}' in '${id}'.`);
  return fill(found, params);
}
