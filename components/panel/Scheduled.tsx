import { useState } from 'preact/hooks';
import { spoken } from '../../lib/deadlines/timing';
import { ownZone } from '../../lib/own-zone';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { fromWallTime, toWallTime } from '../interviews/wall-time';
import { dayAndTime } from '../interviews/when';
import { Button } from '../kit/Button';
import { Field } from '../kit/Field';
import { Toast } from '../kit/Toast';
import type { Going, PanelActions, Parting } from './view';

interface Props {
  readonly parting: Parting;
  readonly going: Going;
  /** ms since 1970 */
  readonly now: number;
  readonly on: PanelActions;
}

/** The last word on a mail that waits for its time: when it goes, or the question, and what that means for the 24 hours. */
export function Scheduled({ parting: { followUpId, person }, going, now, on }: Props) {
  const { at, asked, deadline } = going;
  const undo = () => on.markSent(followUpId, false);
  if (at === null) {
    return asked ? (
      <AskTime person={person} now={now} on={on} />
    ) : (
      <section class="panel-parting">
        <p>{fill(words.scheduled, { person })}</p>
      </section>
    );
  }
  const when = dayAndTime(at, now);
  if (at > deadline && now < deadline) {
    const { unit, n } = spoken(at - deadline);
    return (
      <section class="panel-parting">
        <p>{fill(words.goesLate[unit], { when, n })}</p>
        <div class="row">
          <Button onPress={undo}>{words.remindMe}</Button>
          <Button look="quiet" onPress={on.dismissParting}>
            {words.keepIt}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <Toast key={`goes ${followUpId} ${at}`} undo={words.undo} onUndo={undo} onGone={on.dismissParting}>
      {fill(words.goes, { when, person })}
    </Toast>
  );
}

/** The mail page said nothing that can be read: one field, and no is an answer too. */
function AskTime({ person, now, on }: { readonly person: string; readonly now: number; readonly on: PanelActions }) {
  const zone = ownZone();
  const [wall, setWall] = useState('');
  const at = fromWallTime(wall, zone);
  const past = at !== null && at <= now;
  return (
    <section class="panel-parting">
      <p>{fill(words.whenAsk, { person })}</p>
      <Field
        label={words.whenLabel}
        type="datetime-local"
        min={toWallTime(now, zone)}
        value={wall}
        error={past ? words.whenPast : undefined}
        onText={setWall}
      />
      <div class="row">
        <Button look="primary" disabled={at === null || past} onPress={() => at !== null && on.goesAt(at)}>
          {words.whenKeep}
        </Button>
        <Button look="quiet" onPress={on.dismissParting}>
          {words.whenSkip}
        </Button>
      </div>
    </section>
  );
}
