import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import { createClock } from '../../lib/clock';
import { openLine } from '../../lib/interviews/line';
import { openStore } from '../../lib/interviews/store';
import { loadSettings, onSettings } from '../../lib/settings-store';
import { App, type Surface } from './App';
import { actionsAt } from './actions';
import { openCompose } from './compose';
import { Desk } from './desk';

/** The database is open before anything is shown, so that the first key is kept in its own event. */
export async function startDesk(surface: Surface): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const clock = createClock(browser.storage.local);
  const desk = new Desk({
    open: () => openStore({ clock }),
    line: () => openLine('add'),
    changed: () => ask('changed', {}),
    painted,
  });
  const [settings] = await Promise.all([loadSettings(browser.storage.local), clock.ready, desk.open()]);
  const show = (current: typeof settings) => {
    const actions = actionsAt({
      desk,
      clock,
      newId: () => crypto.randomUUID(),
      openCompose: (entry, followUp) => void openCompose(entry, followUp, current),
    });
    render(<App desk={desk} actions={actions} clock={clock} settings={current} surface={surface} />, root);
  };
  show(settings);
  onSettings(browser.storage.local, show);
  await desk.load(clock.now());
}

/** Reading a thousand old interviews would hold up the first picture. A hidden page paints nothing, and goes on soon. */
const painted = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
