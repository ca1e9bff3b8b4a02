import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import { createClock } from '../../lib/clock';
import { openLine } from '../../lib/interviews/line';
import { openStore } from '../../lib/interviews/store';
import { loadSettings } from '../../lib/settings-store';
import { Desk } from '../desk/desk';
import { WelcomePage } from './WelcomePage';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const clock = createClock(browser.storage.local);
  const desk = new Desk({
    open: () => openStore({ clock }),
    line: () => openLine('add'),
    changed: () => ask('changed', {}),
  });
  const [settings] = await Promise.all([loadSettings(browser.storage.local), clock.ready, desk.open()]);
  render(<WelcomePage desk={desk} clock={clock} initial={settings} />, root);
  await desk.reload();
}

void start();
