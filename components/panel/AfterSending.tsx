import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { Toast } from '../kit/Toast';
import { Scheduled } from './Scheduled';
import type { PanelActions, PanelView } from './view';

/** The mail went: what was marked and how to take it back, or, where it was only a guess, the question. */
export function AfterSending({ view: { parting, now }, on }: { readonly view: PanelView; readonly on: PanelActions }) {
  if (!parting) return null;
  const { kind, second, followUpId, person, going } = parting;
  if (kind === 'marked' && going) return <Scheduled parting={parting} going={going} now={now} on={on} />;
  if (kind === 'marked') {
    return (
      <Toast
        key={`marked ${followUpId}`}
        undo={words.undo}
        onUndo={() => on.markSent(followUpId, false)}
        onGone={on.dismissParting}
      >
        {fill(second ? words.markedSecond : words.marked, { person })}
      </Toast>
    );
  }
  return (
    <section class="panel-parting">
      <p>{fill(words.ask, { person })}</p>
      <div class="row">
        <Button look="primary" onPress={() => on.markSent(followUpId, true)}>
          {words.yes}
        </Button>
        <Button look="quiet" onPress={on.dismissParting}>
          {words.no}
        </Button>
      </div>
    </section>
  );
}
