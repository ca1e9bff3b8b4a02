import type { Warning } from '../../lib/report';
import { panel as words } from '../../lib/words/en/panel';
import { sayWarning } from '../../lib/words/say';
import { Notice } from '../kit/Notice';
import { Show } from './Show';
import type { PanelActions, PanelView } from './view';
import { warnedOf } from './warned';
import { isWrong } from './wrong';

/** What a friend would say before one presses Send; apart from the score. */
export function Warnings({ view, on }: { readonly view: PanelView; readonly on: PanelActions }) {
  const warnings = warnedOf(view);
  const wrong = warnings.filter(isWrong);
  const look = warnings.filter((warning) => !isWrong(warning));
  return (
    <>
      {wrong.length > 0 && <List tone="red" titled warnings={wrong} on={on} />}
      {look.length > 0 && <List tone="amber" titled={wrong.length === 0} warnings={look} on={on} />}
    </>
  );
}

interface ListProps {
  readonly tone: 'red' | 'amber';
  readonly titled: boolean;
  readonly warnings: readonly Warning[];
  readonly on: PanelActions;
}

function List({ tone, titled, warnings, on }: ListProps) {
  return (
    <Notice tone={tone}>
      {titled && <h2 class="small">{words.warnings}</h2>}
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.id} ${warning.ranges[0]?.[0] ?? ''}`}>
            {sayWarning(warning)} <Show what={sayWarning(warning)} ranges={warning.ranges} on={on} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
