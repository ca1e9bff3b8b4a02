import { browser } from 'wxt/browser';

/** Chrome's own, since Firefox 123 there too, and the event since Chrome 130: the polyfill's types know neither. */
interface Toolbar {
  getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>;
  readonly onUserSettingsChanged?: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/**
 * Tells whether our button is on the toolbar (null: this browser does not say), and again when that changes. Returns the
 * way to stop.
 */
export function watchPinned(tell: (isPinned: boolean | null) => void): () => void {
  const toolbar: Toolbar = browser.action;
  const look = async () => {
    const settings = await toolbar.getUserSettings?.().catch(() => null);
    tell(settings?.isOnToolbar ?? null);
  };
  const changed = () => void look();
  toolbar.onUserSettingsChanged?.addListener(changed);
  changed();
  return () => toolbar.onUserSettingsChanged?.removeListener(changed);
}
