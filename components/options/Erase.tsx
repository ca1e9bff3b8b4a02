import { useState } from 'preact/hooks';
import { options as words } from '../../lib/words/en/options';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { Field } from '../kit/Field';
import { Notice } from '../kit/Notice';
import { useFocusBack } from '../kit/use-focus-back';
import { Section } from './Section';

export type EraseState =
  | { readonly is: 'idle' }
  | { readonly is: 'done' }
  /** In plain words. */
  | { readonly is: 'failed'; readonly why: string };

interface Props {
  readonly erasing: EraseState;
  readonly onErase: () => void;
}

/** Asks twice: a press, then a typed word. */
export function Erase({ erasing, onErase }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const opener = useFocusBack<HTMLButtonElement>(typed !== null);
  const sure = typed?.trim().toLowerCase() === words.eraseWord;
  return (
    <Section title={words.erase} hint={words.eraseHint}>
      {erasing.is === 'failed' && (
        <div role="alert">
          <Notice tone="red">
            {words.eraseFailed} {erasing.why}
          </Notice>
        </div>
      )}
      {typed === null ? (
        <div class="row">
          <Button button={opener} look="danger" onPress={() => setTyped('')}>
            {words.erase}
          </Button>
          {/* Empty at first: what is there when it appears stays unsaid. */}
          <span role="status">{erasing.is === 'done' && words.erased}</span>
        </div>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!sure) return;
            onErase();
            setTyped(null);
          }}
        >
          <Field
            label={fill(words.eraseSure, { word: words.eraseWord })}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            focus
            onText={setTyped}
          />
          <div class="row">
            <button type="submit" class="button button-danger" disabled={!sure}>
              {words.eraseNow}
            </button>
            <Button onPress={() => setTyped(null)}>{words.eraseCancel}</Button>
          </div>
        </form>
      )}
    </Section>
  );
}
