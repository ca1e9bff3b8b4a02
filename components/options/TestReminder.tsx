import { useState } from 'preact/hooks';
import { options as words } from '../../lib/words/en/options';
import { Button } from '../kit/Button';
import { Said } from '../kit/Said';

type Step = 'idle' | 'asked' | 'seen' | 'unseen' | 'refused' | 'no-answer';

interface Props {
  /** Whether the browser took it. Rejects when the background does not answer. */
  readonly onTest: () => Promise<boolean>;
}

/** Systems mute browsers silently: only the person can tell whether a reminder arrives. */
export function TestReminder({ onTest }: Props) {
  const [step, setStep] = useState<Step>('idle');
  const send = () => {
    onTest().then(
      (shown) => setStep(shown ? 'asked' : 'refused'),
      () => setStep('no-answer'),
    );
  };
  return (
    <div class="stack">
      <div class="row">
        <Button onPress={send}>{words.test}</Button>
        {step === 'idle' && <span class="small quiet">{words.testHint}</span>}
      </div>
      <Said>
        {step === 'asked' && (
          <div class="row">
            <span>{words.testAsk}</span>
            <Button onPress={() => setStep('seen')}>{words.testYes}</Button>
            <Button onPress={() => setStep('unseen')}>{words.testNo}</Button>
          </div>
        )}
        {step === 'seen' && <p>{words.testGood}</p>}
        {step === 'no-answer' && <p>{words.testNoAnswer}</p>}
        {(step === 'unseen' || step === 'refused') && (
          <div class="stack">
            {step === 'refused' && <p>{words.testRefused}</p>}
            <ul class="bullets">
              {words.testFixes.map((fix) => (
                <li key={fix}>{fix}</li>
              ))}
            </ul>
          </div>
        )}
      </Said>
    </div>
  );
}
