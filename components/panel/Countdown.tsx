import { deadlineOf } from '../../lib/interviews/model';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { ClockBar } from '../kit/ClockBar';
import { timeLine } from './time';
import type { PanelView } from './view';

/** Time is a line, not points. */
export function Countdown({ view: { target, now, rested } }: { readonly view: PanelView }) {
  const followUp = target?.entry.followUps.find(({ id }) => id === target.followUpId);
  if (!target || !followUp) return null;
  if (rested?.second || followUp.state !== 'open') return <p class="panel-aside quiet">{words.second}</p>;
  const { endsAt } = target.entry.interview;
  const line = timeLine(endsAt, deadlineOf(target.entry.interview), now);
  return (
    <ClockBar hoursLeft={line.say === 'ahead' ? 24 : line.hoursLeft}>{fill(words[line.say], { n: line.n })}</ClockBar>
  );
}
