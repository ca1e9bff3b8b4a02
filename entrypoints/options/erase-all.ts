import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import type { Store } from '../../lib/interviews/contract';
import { PANEL_TOKENS } from '../../lib/storage-keys';

/**
 * Deletes everything, in this order: the background takes down the reminders that show, and knows which they are from
 * what is cleared after that. Rejects with a `StoreError` where not all of the database could be deleted; then nothing else
 * was.
 */
export async function eraseAll(store: Store): Promise<void> {
  await store.deleteEverything();
  await ask('changed', {}).catch(() => null);
  const { local, session } = browser.storage;
  await local.clear();
  // They tell of tabs and of nothing that was deleted: panels that are open would get no answer any more.
  const cleared = Object.keys(await session.get(null)).filter((key) => key !== PANEL_TOKENS);
  await session.remove(cleared);
}
