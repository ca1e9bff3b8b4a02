import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import { inTurn } from '../../lib/in-turn';
import type { Settings } from '../../lib/settings';
import { loadSettings, onSettings, saveSettings } from '../../lib/settings-store';

const oneByOne = inTurn();

interface UsedSettings {
  /** As shown: also what could not be stored. */
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  /** The last change could not be stored. It goes with the next one, or by `retry`. */
  readonly isUnkept: boolean;
  readonly retry: () => void;
}

/** The settings as shown; a change is stored at once, and the background plans anew. */
export function useSettings(initial: Settings): UsedSettings {
  const [settings, setSettings] = useState(initial);
  const [isUnkept, setUnkept] = useState(false);
  /** What was chosen here and is not stored yet. */
  const waiting = useRef<Partial<Settings>>({});
  const { local } = browser.storage;
  useEffect(() => onSettings(local, (stored) => setSettings({ ...stored, ...waiting.current })), []);
  const keep = async () => {
    const going = waiting.current;
    // Into what is stored, which may know of a site that a panel has silenced since this page read it.
    await saveSettings(local, { ...(await loadSettings(local)), ...going });
    if (waiting.current === going) waiting.current = {};
  };
  const retry = () =>
    void oneByOne(keep).then(
      () => {
        setUnkept(false);
        void ask('changed', {}).catch(() => null);
      },
      () => setUnkept(true),
    );
  const change = (part: Partial<Settings>) => {
    waiting.current = { ...waiting.current, ...part };
    setSettings((shown) => ({ ...shown, ...part }));
    retry();
  };
  return { settings, change, isUnkept, retry };
}
