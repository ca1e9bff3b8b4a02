import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import { inTurn } from '../../lib/in-turn';
import type { Settings } from '../../lib/settings';
import { loadSettings, onSettings, saveSettings } from '../../lib/settings-store';

const oneByOne = inTurn();

/** The settings as shown; a change is stored at once, and the background plans anew. */
export function useSettings(initial: Settings): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(initial);
  const { local } = browser.storage;
  useEffect(() => onSettings(local, setSettings), []);
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    // Into what is stored, which may know of a site that a panel has silenced since this page read it.
    const keep = async () => saveSettings(local, { ...(await loadSettings(local)), ...part });
    void oneByOne(keep)
      .then(() => ask('changed', {}))
      .catch(() => null);
  };
  return [settings, change];
}
