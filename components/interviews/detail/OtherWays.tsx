import { useState } from 'preact/hooks';
import type { FollowUpWay } from '../../../lib/interviews/model';
import { isFar } from '../../../lib/interviews/quick-add/impossible';
import { ownZone } from '../../../lib/own-zone';
import { popup as words } from '../../../lib/words/en/popup';
import { Button } from '../../kit/Button';
import { Choice } from '../../kit/Choice';
import { Field } from '../../kit/Field';
import { Notice } from '../../kit/Notice';
import { fromWallTime, toWallTime } from '../wall-time';

const WAYS: readonly FollowUpWay[] = ['linkedin', 'letter', 'call', 'in-person'];
/** An e-mail of these days has a button of its own. */
const WAYS_THEN: readonly FollowUpWay[] = ['email', ...WAYS];

interface Props {
  /** ms since 1970 */
  readonly now: number;
  /** The 24 hours are over already. */
  readonly late: boolean;
  /** When it was probably written, where that is long ago: ms since 1970. Null: now is as likely as any day. */
  readonly then: number | null;
  readonly onWay: (way: FollowUpWay, at: number) => void;
  readonly onSkip: () => void;
}

/** Letter, LinkedIn, call, in person, with its day; or no follow-up at all, which is a choice too. */
export function OtherWays({ now, late, then, onWay, onSkip }: Props) {
  const zone = ownZone();
  const ways = then === null ? WAYS : WAYS_THEN;
  const [way, setWay] = useState<FollowUpWay>(then === null ? 'linkedin' : 'email');
  const today = toWallTime(now, zone).slice(0, 10);
  const [day, setDay] = useState(then === null ? today : toWallTime(then, zone).slice(0, 10));
  const [isAsked, setAsked] = useState(false);
  // Today means now; another day has no hour, so noon stands for it.
  const at = day === today ? now : fromWallTime(`${day}T12:00`, zone);
  const mark = () => {
    if (at === null || at > now || isFar(at, now)) setAsked(true);
    else onWay(way, at);
  };
  return (
    <div class="other-ways stack">
      <div class="two">
        <Choice
          label={words.wayLabel}
          value={way}
          options={ways.map((each) => ({ value: each, text: words.way[each] }))}
          onChoose={setWay}
        />
        <Field
          label={words.wayDate}
          type="date"
          max={today}
          value={day}
          error={isAsked ? words.wayDateNone : undefined}
          onText={(typed) => {
            setDay(typed);
            setAsked(false);
          }}
        />
      </div>
      {way === 'letter' && !late && <Notice tone="amber">{words.letterLate}</Notice>}
      <div class="row">
        <Button onPress={mark}>{way === 'letter' && !late ? words.letterAnyway : words.wayMark[way]}</Button>
        <Button look="quiet" onPress={onSkip}>
          {words.notFollowing}
        </Button>
      </div>
    </div>
  );
}
