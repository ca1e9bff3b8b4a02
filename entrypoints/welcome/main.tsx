import { render } from 'preact';
import { keepFocus } from '../../components/kit/keep-focus';
import { openDesk } from '../desk/open-desk';
import { WelcomePage } from './WelcomePage';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(root);
  const { desk, clock, settings } = await openDesk();
  render(<WelcomePage desk={desk} clock={clock} initial={settings} />, root);
  await desk.reload();
}

void start();
