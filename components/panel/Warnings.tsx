import type { Warning } from '../../lib/scoring/report';
import { panel as words } from '../../lib/words/en/panel';
import { sayWarning } from '../../lib/words/say';
import { Notice } from '../kit/Notice';
import { Show } from './Show';
import type { PanelActions, PanelView } from './view';

/** True of every letter that has just been begun; said only once there is a letter. */
const NOT_YET: readonly Warning['id'][] = ['no-subject', 'no-recipient', 'missing-attachment'];

/** The mail would go out wrong; the rest is only worth a look. */
const WRONG: readonly Warning['id'][] = ['wrong-name', 'wrong-company', 'placeholder'];

/** What a friend would say before one presses Send; apart from the score. */
export function Warnings({ view, on }: { readonly view: PanelView; readonly on: PanelActions }) {
  const warnings = (view.rested?.warnings ?? []).filter(({ id }) => view.numbered || !NOT_YET.includes(id));
  if (warnings.length === 0) return null;
  return (
    <Notice tone={warnings.some(({ id }) => WRONG.includes(id)) ? 'red' : 'amber'}>
      <h2 class="small">{words.warnings}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.id} ${warning.ranges[0]?.[0] ?? ''}`}>
            {sayWarning(warning)} <Show ranges={warning.ranges} on={on} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
