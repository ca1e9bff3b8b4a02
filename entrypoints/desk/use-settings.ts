import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import type { Settings } from '../../lib/settings';
import { onSettings, saveSettings } from '../../lib/settings-store';

/** The settings as shown; a change is stored at once, and the background plans anew. */
export function useSettings(initial: Settings): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(initial);
  useEffect(() => onSettings(browser.storage.local, setSettings), []);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    void saveSettings(browser.storage.local, next)
      .then(() => ask('changed', {}))
      .catch(() => null);
  };
  return [settings, change];
}
