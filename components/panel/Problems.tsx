import { panel as words } from '../../lib/words/en/panel';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';
import type { PanelActions, PanelView } from './view';

/** What could not be had, what is safe, what to do. */
export function Problems({ view, on }: { readonly view: PanelView; readonly on: PanelActions }) {
  const { problem, held, missing } = view;
  return (
    <>
      {held !== null && (
        <Notice>
          <p role="alert">{words.held}</p>
          <div class="row">
            <Button onPress={() => on.insert(held, true)}>{words.heldPut}</Button>
          </div>
        </Notice>
      )}
      {problem && (
        <Notice>
          <p role="alert">
            {problem === 'dozed' ? words.dozed : problem === 'not-kept' ? words.notKept : words.noScorer}
          </p>
          {problem !== 'not-kept' && (
            <div class="row">
              <Button look="quiet" onPress={on.retry}>
                {words.again}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {missing.map((part) => (
        <Notice key={part}>{words.unseen[part]}</Notice>
      ))}
    </>
  );
}
