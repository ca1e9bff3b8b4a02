/** Settings as they lie in `storage.local`. */
import { readSettings, type Settings } from './settings';
import { SETTINGS } from './storage-keys';

/** As much of `storage.local` as the settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/** What is stored, defaults where nothing (or nonsense) is. Rejects only if the browser refuses its storage. */
export async function loadSettings(local: Pick<SettingsArea, 'get'>): Promise<Settings> {
  return readSettings((await local.get(SETTINGS))[SETTINGS]);
}

export async function saveSettings(local: Pick<SettingsArea, 'set'>, settings: Settings): Promise<void> {
  await local.set({ [SETTINGS]: settings });
}

/** Calls back after every change, also one of another page. Returns the way to stop. */
export function onSettings(local: Pick<SettingsArea, 'onChanged'>, listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[SETTINGS];
    if (change) listener(readSettings(change.newValue));
  };
  local.onChanged.addListener(changed);
  return () => local.onChanged.removeListener(changed);
}
