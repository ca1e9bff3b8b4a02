/**
 * Word that interviews changed, for the panels of open mails. Framed in a mail page they do not hear what our own pages
 * tell each other: a BroadcastChannel there is that site's own. What is in `storage.local` says only that; in Firefox such
 * a frame has no `storage.session`.
 */
import { NEWS } from '../storage-keys';
import type { StorageArea } from './platform';

/** As much of `storage.local` as a panel listens to. */
interface NewsArea {
  readonly onChanged: { addListener(listener: (changes: Record<string, unknown>) => void): void };
}

/** Tells all panels. Best effort: whoever hears nothing looks again when the mail's tab is next shown. */
export async function tellNews(local: Pick<StorageArea, 'set'>, newId: () => string): Promise<void> {
  await local.set({ [NEWS]: newId() }).catch(() => undefined);
}

/** Calls back each time. */
export function onNews(local: NewsArea, listener: () => void): void {
  local.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, NEWS)) listener();
  });
}
