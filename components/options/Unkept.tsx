import { errors as words } from '../../lib/words/en/errors';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';

/** A setting that could not be stored; in sight wherever on the page it was changed. */
export function Unkept({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div class="stays" role="alert">
      <Notice tone="red">
        <p>{words.setting}</p>
        <div class="row">
          <Button onPress={onRetry}>{words.retry}</Button>
        </div>
      </Notice>
    </div>
  );
}
