import { popup as words } from '../../../lib/words/en/popup';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';

interface Props {
  readonly onWrite: () => void;
  /** Sent, or left at that: either way it is never suggested again. */
  readonly onEnd: (sent: boolean) => void;
}

/** The one gentle second word when no answer came; off by one press. */
export function SecondFollowUp({ onWrite, onEnd }: Props) {
  return (
    <Notice>
      <div class="stack">
        <p>
          <strong>{words.secondTitle}</strong> {words.secondHint}
        </p>
        <div class="row">
          <Button onPress={onWrite}>{words.secondWrite}</Button>
          <Button look="quiet" onPress={() => onEnd(true)}>
            {words.secondSent}
          </Button>
          <Button look="quiet" onPress={() => onEnd(false)}>
            {words.secondOff}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
