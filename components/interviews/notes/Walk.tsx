import { useState } from 'preact/hooks';
import type { Entry } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Button } from '../../kit/Button';
import { useKeptFocus } from '../../kit/use-kept-focus';
import type { Actions } from '../actions';
import { NoteLine } from './NoteLine';

const STEPS = ['start', 'middle', 'end'] as const;

interface Props {
  readonly entry: Entry;
  readonly actions: Actions;
  readonly onDone: () => void;
}

/** Memory comes back in the order it went in: beginning, middle, end, one question at a time. */
export function Walk({ entry, actions, onDone }: Props) {
  const [step, setStep] = useState(0);
  // Ids are made up front: going back shows what was written.
  const [ids] = useState(() => STEPS.map(() => [actions.newId(), actions.newId()]));
  const lines = useKeptFocus<HTMLFieldSetElement>();
  const last = step === STEPS.length - 1;
  const name = STEPS[step] ?? 'end';
  const here = ids[step] ?? [];
  const goOn = () => (last ? onDone() : setStep(step + 1));
  return (
    <div class="walk stack">
      <p class="small quiet">{words.walkHint}</p>
      <p class="walk-question">
        <span class="quiet number">{fill(words.walkStep, { n: step + 1 })}</span> {words.walk[name]}
      </p>
      <fieldset ref={lines} class="prompts stack" key={name} aria-label={words.walk[name]} tabIndex={-1}>
        {here.map((id, index) => (
          <NoteLine
            key={id}
            id={id}
            kind="stood-out"
            label={words.walk[name]}
            note={entry.notes.find((note) => note.id === id)}
            people={entry.interviewers}
            focus={index === 0}
            example=""
            onWrite={(change) => {
              const made = entry.notes.some((note) => note.id === id);
              actions.writeNote(entry.interview.id, id, made ? change : { kind: 'stood-out', ...change });
            }}
            onRemove={() => actions.removeNote(entry.interview.id, id)}
            onLast={goOn}
          />
        ))}
      </fieldset>
      <div class="row">
        {step > 0 && <Button onPress={() => setStep(step - 1)}>{words.walkBack}</Button>}
        <Button look="primary" onPress={goOn}>
          {last ? words.walkDone : words.walkNext}
        </Button>
      </div>
    </div>
  );
}
