import { MAIL_HOSTS } from '../../lib/mail/hosts';
import type { PanelHello } from '../../lib/panel-port';

interface Welcomed {
  readonly token: string;
  readonly port: MessagePort;
  /** Host of the mail page, '' where it is none of ours. */
  readonly site: string;
}

/**
 * Waits until the page around this frame sends a port and a token that `verify` accepts. A page may frame panel.html
 * and send what it likes: without a token that the background gave to this tab nothing is ever shown, and a wrong one
 * does not keep the right one from coming later.
 */
export function welcomed(window: Window, verify: (token: string) => Promise<boolean>): Promise<Welcomed> {
  return new Promise((resolve) => {
    window.addEventListener('message', async function listen(event: MessageEvent<unknown>) {
      const [port] = event.ports;
      if (window.parent === window || event.source !== window.parent || !port || !isHello(event.data)) return;
      const { token } = event.data;
      if (!(await verify(token).catch(() => false))) return;
      window.removeEventListener('message', listen);
      resolve({ token, port, site: siteOf(event.origin) });
    });
  });
}

function isHello(data: unknown): data is PanelHello {
  return (
    typeof data === 'object' &&
    data !== null &&
    'afterword' in data &&
    data.afterword === 'hello' &&
    'token' in data &&
    typeof data.token === 'string' &&
    data.token !== ''
  );
}

function siteOf(origin: string): string {
  return MAIL_HOSTS.find((host) => origin === `https://${host}`) ?? '';
}
