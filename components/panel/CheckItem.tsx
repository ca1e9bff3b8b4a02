import { isWhole } from '../../lib/report';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { sayCheck } from '../../lib/words/say';
import { PartSign, TickSign } from '../kit/Tick';
import type { CheckRow } from './groups';
import { Show } from './Show';
import type { PanelActions } from './view';

interface Props extends CheckRow {
  /** There is a number that its points are part of. */
  readonly scored: boolean;
  readonly on: PanelActions;
}

/** One check: its state, one line on what is there or would earn more, and why a reader cares. */
export function CheckItem({ check, result, scored, on }: Props) {
  const whole = isWhole(result);
  const state = whole ? words.whole : result.earned > 0 ? words.part : words.none;
  const amount = { n: Math.round(result.earned * result.weight), all: result.weight };
  return (
    <li class="panel-check" data-state={whole ? 'whole' : result.earned > 0 ? 'part' : 'none'}>
      <span class="tick-mark" aria-hidden="true">
        {whole ? <TickSign /> : <PartSign share={result.earned} />}
      </span>
      <div>
        <p class="row">
          <strong>{check.title}</strong>
          <span class="hidden-text">{state}</span>
          {scored && result.weight > 0 && <span class="small quiet number push">{fill(words.points, amount)}</span>}
        </p>
        <p>
          {sayCheck(result)} <Show what={check.title} ranges={result.ranges} on={on} />
        </p>
        {!whole && <p class="small quiet">{check.why}</p>}
      </div>
    </li>
  );
}
