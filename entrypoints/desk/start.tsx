import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '../../components/kit/keep-focus';
import { onSettings } from '../../lib/settings-store';
import { App, type Surface } from './App';
import { actionsAt } from './actions';
import { openCompose } from './compose';
import { openDesk } from './open-desk';

export async function startDesk(surface: Surface): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(root);
  const { desk, clock, settings } = await openDesk();
  const show = (current: typeof settings) => {
    const actions = actionsAt({
      desk,
      clock,
      newId: () => crypto.randomUUID(),
      openCompose: (entry, followUp) => void openCompose(entry, followUp, desk.state.entries, current),
    });
    render(<App desk={desk} actions={actions} clock={clock} settings={current} surface={surface} />, root);
  };
  show(settings);
  onSettings(browser.storage.local, show);
  await desk.load(clock.now());
}
