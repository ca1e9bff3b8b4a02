import { render } from 'preact';
import { openDesk } from '../desk/open-desk';
import { WelcomePage } from './WelcomePage';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const { desk, clock, settings } = await openDesk();
  render(<WelcomePage desk={desk} clock={clock} initial={settings} />, root);
  await desk.reload();
}

void start();
