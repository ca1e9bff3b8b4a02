import { useState } from 'preact/hooks';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { useFocus } from '../kit/use-focus';
import { useFocusBack } from '../kit/use-focus-back';
import type { PanelActions, PanelView } from './view';

interface Props {
  readonly view: PanelView;
  readonly on: PanelActions;
}

/** Swap view, and the way out. */
export function Foot({ view, on }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = useFocusBack<HTMLButtonElement>(asking);
  if (asking) return <Silence site={view.site} on={on} onCancel={() => setAsking(false)} />;
  return (
    <footer class="panel-foot small">
      {view.numbered && (
        <Button look="quiet" onPress={() => on.swap(!view.swapped)}>
          {view.swapped ? words.swapBack : words.swap}
        </Button>
      )}
      <span class="push">
        <Button button={ask} look="quiet" onPress={() => setAsking(true)}>
          {words.notThis}
        </Button>
      </span>
    </footer>
  );
}

interface SilenceProps {
  readonly site: string;
  readonly on: PanelActions;
  readonly onCancel: () => void;
}

/** A second step, elsewhere than the first: one hidden click silences nothing for good. */
function Silence({ site, on, onCancel }: SilenceProps) {
  const first = useFocus<HTMLButtonElement>(true);
  return (
    <footer class="panel-silence">
      <fieldset>
        <legend>{words.silenceTitle}</legend>
        <div class="row">
          <Button button={first} onPress={() => on.silence('mail')}>
            {words.silenceMail}
          </Button>
          {site && <Button onPress={() => on.silence('site')}>{fill(words.silenceSite, { site })}</Button>}
          <Button onPress={() => on.silence('all')}>{words.silenceAll}</Button>
          <Button look="quiet" onPress={onCancel}>
            {words.cancel}
          </Button>
        </div>
        <p class="small quiet">{words.silenceHint}</p>
      </fieldset>
    </footer>
  );
}
