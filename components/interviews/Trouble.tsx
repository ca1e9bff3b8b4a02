import type { StoreErrorCode } from '../../lib/interviews/errors';
import { errors as words } from '../../lib/words/en/errors';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';

interface Props {
  readonly code: StoreErrorCode;
  readonly onRetry: () => void;
  /** Show again what the database holds. */
  readonly onGiveUp: () => void;
}

/** Something is not saved: what happened, what is safe, what to do. */
export function Trouble({ code, onRetry, onGiveUp }: Props) {
  return (
    <div role="alert">
      <Notice tone="red">
        <p>{words.store[code]}</p>
        <div class="row">
          <Button onPress={onRetry}>{code === 'gone' ? words.bringBack : words.retry}</Button>
          {code === 'gone' && (
            <Button look="quiet" onPress={onGiveUp}>
              {words.letGo}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
