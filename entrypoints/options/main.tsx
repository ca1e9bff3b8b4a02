import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '../../components/kit/keep-focus';
import { ask } from '../../lib/ask';
import { createClock } from '../../lib/clock';
import { copyArea } from '../../lib/copy-area';
import { openStore } from '../../lib/interviews/store/store';
import { loadSettings } from '../../lib/settings-store';
import { keepOpening } from './keep-opening';
import { OptionsPage } from './OptionsPage';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(root);
  const clock = createClock(browser.storage.local);
  const [settings] = await Promise.all([loadSettings(browser.storage.local), clock.ready]);
  await keepOpening(
    () => openStore({ clock, logs: false, copyArea }),
    (store, trouble) => {
      store?.onChange(({ own }) => {
        if (own) void ask('changed', {}).catch(() => null);
      });
      render(<OptionsPage store={store} trouble={trouble} clock={clock} initial={settings} />, root);
    },
  );
}

void start();
