import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import { createClock, type StartedClock } from '../../lib/clock';
import { copyArea } from '../../lib/copy-area';
import { openLine } from '../../lib/interviews/store/line';
import { openStore } from '../../lib/interviews/store/store';
import type { Settings } from '../../lib/settings';
import { loadSettings } from '../../lib/settings-store';
import { Desk } from './desk';

interface Opened {
  readonly desk: Desk;
  readonly clock: StartedClock;
  readonly settings: Settings;
}

/** The database is open before anything is shown, so that the first key is kept in its own event. */
export async function openDesk(): Promise<Opened> {
  const clock = createClock(browser.storage.local);
  const desk = new Desk({
    open: () => openStore({ clock, copyArea }),
    line: () => openLine('add', copyArea),
    changed: () => ask('changed', {}),
    painted,
  });
  const [settings] = await Promise.all([loadSettings(browser.storage.local), clock.ready, desk.open()]);
  return { desk, clock, settings };
}

/** Reading a thousand old interviews would hold up the first picture. A hidden page paints nothing, and goes on soon. */
const painted = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
