import { hashOf } from '../../../lib/route';
import { popup as words } from '../../../lib/words/en/popup';

/** A notification, a link or another window pointed at an interview that is not here any more. */
export function Gone() {
  return (
    <div class="empty stack">
      <h1>{words.gone}</h1>
      <p class="quiet">{words.goneHint}</p>
      <p>
        <a class="button button-quiet" href={hashOf({ name: 'home' })}>
          {words.back}
        </a>
      </p>
    </div>
  );
}
