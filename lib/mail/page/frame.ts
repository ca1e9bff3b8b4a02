import type { FromPanel, PanelHello, ToPanel } from '../../panel-port';
import { make } from '../dom/safe';
import { type Host, host } from './host';

export interface Panel {
  post(message: ToPanel): void;
  readonly place: Host['place'];
  remove(): void;
}

/**
 * The panel: a page of the extension in a frame, so that the mail page can read nothing of it. The port goes to the
 * extension's origin only, with a token that the panel has the background check. A frame that loads again (a page
 * that moves our element) is greeted again, with a new token.
 */
export function panelFrame(
  url: string,
  title: string,
  token: () => Promise<string>,
  told: (message: FromPanel) => void,
): Panel {
  const { shadow, place, remove } = host();
  const frame = make('iframe');
  let port: MessagePort | null = null;
  let ready = false;
  let waiting: ToPanel[] = [];

  const greet = async () => {
    port?.close();
    ready = false;
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromPanel>) => {
      if (data.type === 'ready') {
        ready = true;
        for (const message of waiting) port1.postMessage(message);
      }
      told(data);
    };
    const hello: PanelHello = { afterword: 'hello', token: await token() };
    if (port === port1) frame.contentWindow?.postMessage(hello, new URL(url).origin, [port2]);
  };
  frame.addEventListener('load', greet);
  frame.title = title;
  frame.src = url;
  frame.style.cssText =
    'border:0;display:block;width:100%;height:100%;border-radius:8px;outline:1px solid #8887;box-shadow:0 2px 12px #0003;color-scheme:light dark';
  shadow.append(frame);

  return {
    post(message) {
      // Until it is ready only the last of each kind matters; a frame that comes back wants them again.
      waiting = [...waiting.filter(({ type }) => type !== message.type), message];
      if (ready) port?.postMessage(message);
    },
    place,
    remove() {
      port?.close();
      port = null;
      remove();
    },
  };
}
