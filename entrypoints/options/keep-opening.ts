import type { Store } from '../../lib/interviews/contract';
import { type StoreErrorCode, storeError } from '../../lib/interviews/errors';

/** Soon enough for whoever closes the other window, or frees some space. */
const TRY_AGAIN_MS = 4000;

const forAWhile = () => new Promise<unknown>((resolve) => setTimeout(resolve, TRY_AGAIN_MS));

/** Opens the database, as soon as it can; `tell` hears of each try. */
export async function keepOpening(
  open: () => Promise<Store>,
  tell: (store: Store | null, trouble: StoreErrorCode | null) => void,
  wait: () => Promise<unknown> = forAWhile,
): Promise<void> {
  for (;;) {
    try {
      return tell(await open(), null);
    } catch (error) {
      const { code } = storeError(error);
      tell(null, code);
      // No try of this page will do.
      if (code === 'newer') return;
    }
    await wait();
  }
}
