import { panel as words } from '../../lib/words/en/panel';
import type { PanelView } from './view';

/** Opened on a mail that no recorded interview fits: the letter is read, and the rest is one press away. */
export function Nothing({ view }: { readonly view: PanelView }) {
  return (
    <section class="panel-section">
      <p>{view.candidates.length > 0 ? words.noneFits : words.noInterview}</p>
      <p class="small quiet">{words.noInterviewHint}</p>
      <a class="button button-plain" href={view.links.record} target="_blank" rel="noopener">
        {words.record}
      </a>
    </section>
  );
}
