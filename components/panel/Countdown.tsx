import { deadlineOf, isDecided } from '../../lib/interviews/model';
import { panel as words } from '../../lib/words/en/panel';
import { englishOf } from '../../lib/words/english';
import { fill } from '../../lib/words/fill';
import { sayLate } from '../../lib/words/say-late';
import { ClockBar } from '../kit/ClockBar';
import { followUpOf, isFollowed, onePersonOf } from './people';
import { timeLine } from './time';
import type { PanelView, Target } from './view';

/** Time is a line, not points. */
export function Countdown({ view: { target, now, rested } }: { readonly view: PanelView }) {
  const followUp = target && followUpOf(target);
  if (!target || !followUp) return null;
  const sentAt = isFollowed(target) ? followUp.at : null;
  if (isFollowed(target) || rested?.second)
    return <Sent target={target} at={sentAt} now={now} settled={rested?.settled ?? false} />;
  if (isDecided(target.entry)) return null;
  const { endsAt } = target.entry.interview;
  const line = timeLine(endsAt, deadlineOf(target.entry.interview), now);
  const isLate = line.say === 'late' || line.say === 'lateDays';
  return <ClockBar left={line.left}>{isLate ? sayLate(now - endsAt) : fill(words[line.say], { n: line.n })}</ClockBar>;
}

interface SentProps {
  readonly target: Target;
  readonly at: number | null;
  readonly now: number;
  readonly settled: boolean;
}

/** The first letter went: a second one has no deadline, and an answer is none. */
function Sent({ target, at, now, settled }: SentProps) {
  const day = new Intl.DateTimeFormat(englishOf(navigator.language), { dateStyle: 'medium' });
  const sentence = at !== null && at > now ? words.willBeSent : words.sentAlready;
  return (
    <p class="panel-aside quiet">
      {at !== null && `${fill(sentence, { person: onePersonOf(target), when: day.format(at) })} `}
      {!settled && words.second}
    </p>
  );
}
