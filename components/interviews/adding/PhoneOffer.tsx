import { popup as words } from '../../../lib/words/en/popup';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';

interface Props {
  /** Why there is no file. */
  readonly error?: string | undefined;
  readonly onSave: () => void;
  readonly onSkip: () => void;
}

/** No browser, no reminder: the deadline as a calendar file, for the phone. */
export function PhoneOffer({ error, onSave, onSkip }: Props) {
  return (
    <Notice>
      <div class="stack">
        <p>{words.phoneOffer}</p>
        {error && <p role="alert">{error}</p>}
        <div class="row">
          <Button onPress={onSave}>{words.phoneSave}</Button>
          <Button look="quiet" onPress={onSkip}>
            {words.phoneSkip}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
