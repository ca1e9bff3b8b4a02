import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dayFirst } from '../../components/interviews/when';
import { keepFocus } from '../../components/kit/keep-focus';
import { AIMS_MS } from '../../components/panel/calm';
import { Panel } from '../../components/panel/Panel';
import { ownZone } from '../../lib/own-zone';
import { hashOf } from '../../lib/route';
import '../../components/panel/panel.css';
import { ask } from '../../lib/ask';
import { onNews } from '../../lib/background/news';
import { createClock } from '../../lib/clock';
import type { FromPanel, ToPanel } from '../../lib/panel-port';
import { watchSize } from './fit';
import { welcomed } from './hello';
import { scrollWhereCut } from './scrolling';
import { startSession } from './session';
import { isSeen } from './sight';
import { onlyTrusted } from './trusted';

const clock = createClock(browser.storage.local);
const root = document.getElementById('panel');
if (root) void open(root);

async function open(root: HTMLElement): Promise<void> {
  onlyTrusted(window);
  keepFocus(root);
  scrollWhereCut(root);
  const { token, port, site } = await welcomed(window, async (token) => (await ask('panelHello', { token })).ok);
  await clock.ready;
  const post = (message: FromPanel) => port.postMessage(message);
  let shape = { folded: false, low: false };
  let handAt = Number.NEGATIVE_INFINITY;
  for (const sign of ['pointermove', 'pointerdown', 'wheel']) {
    addEventListener(sign, ({ timeStamp }) => {
      handAt = timeStamp;
    });
  }
  const take = startSession({
    token,
    ask,
    clock,
    post,
    forced: () => matchMedia('(forced-colors: active)').matches,
    seen: () => isSeen(root),
    inUse: () => performance.now() - handAt < AIMS_MS,
    onNews(listener) {
      const look = () => document.visibilityState === 'visible' && listener();
      onNews(browser.storage.local, look);
      // Nobody looks at a hidden tab's panel: it catches up.
      document.addEventListener('visibilitychange', look);
    },
    site,
    // Loaded when there is somebody to show it to: notes and time need none of it.
    loadScorer: async () => (await import('../../lib/scoring/scorer')).loadScorer(),
    async readSendTime(notice) {
      const { sendTimeIn } = await import('../../lib/mail/send-time');
      return sendTimeIn(notice, { now: clock.now(), zone: ownZone(), dayFirst: dayFirst() });
    },
    links: {
      record: page(hashOf({ name: 'add' })),
      notes: (id) => page(hashOf({ name: 'notes', id })),
    },
    show(view, actions) {
      // After the mail went its last word is whole.
      const before = shape;
      shape = { folded: view.folded && view.writing, low: view.low };
      render(<Panel view={view} on={actions} />, root);
      if (shape.low !== before.low) tellSize();
    },
  });
  port.onmessage = ({ data }: MessageEvent<ToPanel>) => {
    if (data.type === 'theme') document.documentElement.dataset['theme'] = data.dark ? 'dark' : 'light';
    take(data);
  };
  const tellSize = watchSize(
    root,
    () => shape,
    (size) => post({ type: 'size', ...size, folded: shape.folded }),
  );
  // Where it lays the panel out the mail page looks at its paper, which may have turned dark with the system just now.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => tellSize(true));
}

function page(hash: string): string {
  return new URL(`page.html${hash}`, location.href).href;
}
