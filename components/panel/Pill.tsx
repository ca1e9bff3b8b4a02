import { urgencyOf } from '../../lib/deadlines/timing';
import { deadlineOf, openOf } from '../../lib/interviews/model';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Ring } from '../kit/Ring';
import { useFocus } from '../kit/use-focus';
import { numberOf } from './number';
import { followUpOf } from './people';
import { timeLine } from './time';
import type { PanelActions, PanelView } from './view';

interface Props {
  readonly view: PanelView;
  readonly on: PanelActions;
  /** It has just been folded by a press. */
  readonly focused: boolean;
}

/** Folded: ring and hours, one press from the rest. */
export function Pill({ view, on, focused }: Props) {
  const pill = useFocus<HTMLButtonElement>(focused);
  const score = numberOf(view);
  return (
    <button ref={pill} type="button" class="panel-pill" title={words.unfold} onClick={() => on.fold(false)}>
      <Ring score={score} />
      <span class="hidden-text">{words.unfold}: </span>
      {score !== null && <strong class="number">{score}</strong>}
      <Hours view={view} />
    </button>
  );
}

function Hours({ view: { target, now } }: { readonly view: PanelView }) {
  const followUp = target && followUpOf(target);
  if (!target || !followUp || !openOf(target.entry).includes(followUp)) return null;
  const line = timeLine(target.entry.interview.endsAt, deadlineOf(target.entry.interview), now);
  const { n, say, left } = line;
  if (say === 'ahead' || say === 'early') return null;
  return (
    <span class="panel-hours number" data-urgency={urgencyOf(left)}>
      {fill(words.short[say], { n })}
    </span>
  );
}
