/**
 * A page with the practice mailbox and the mail page's own code, in which every call into that code is timed: what it
 * registers (events, observers, timers, frames) goes through a stopwatch. The panel is played by panel-echo.html.
 */
const spent: number[] = [];
const by: Record<string, number> = {};
let now = 0;
const timed =
  <T extends unknown[], R>(job: (...args: T) => R, what = '') =>
  (...args: T): R => {
    const from = performance.now();
    try {
      return job(...args);
    } finally {
      const took = performance.now() - from;
      now += took;
      spent.push(took);
      by[what] = Math.max(by[what] ?? 0, took);
    }
  };

const { addEventListener } = EventTarget.prototype;
const { requestAnimationFrame, setTimeout, MutationObserver } = window;
const wrapAll = () => {
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const wrapped = typeof listener === 'function' ? timed(listener.bind(this), type) : listener;
    addEventListener.call(this, type, wrapped as EventListener, options);
  };
  window.setTimeout = ((job: () => void, ms?: number) =>
    setTimeout(timed(job, `timeout ${ms}`), ms)) as typeof window.setTimeout;
  window.requestAnimationFrame = (job) => requestAnimationFrame(timed(job, 'frame'));
  window.MutationObserver = class extends MutationObserver {
    constructor(job: MutationCallback) {
      super(timed(job, 'mutation'));
    }
  };
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onmessage,
    set(job: (event: MessageEvent) => void) {
      onmessage?.set?.call(this, timed(job, 'port'));
    },
  });
};

import { mailbox } from '../../components/practice/gmail/mailbox';
import { gmail } from '../../lib/mail/gmail/client';
import { runOnPage } from '../../lib/mail/page/run';

const root = document.createElement('div');
document.body.append(root);
const box = mailbox(root, { subject: 'x', from: { name: 'Jane', email: 'jane@acme.example' }, text: 'x' }, () => {});
wrapAll();
runOnPage(
  gmail,
  {
    // The background's answers, as for a recorded interview.
    ask: (async (name: string) =>
      name === 'lookUp' ? { match: 'strong', token: 't', quiet: false, marks: true } : null) as never,
    panelUrl: new URL('/panel-echo.html', location.href).href,
    words: { panel: 'panel', open: 'open' },
    alive: () => true,
  },
  new AbortController().signal,
);
Object.assign(window, {
  cost: {
    box,
    /** Milliseconds of our code since the last call, and its longest single turn. */
    take: () => {
      const all = { sum: now, longest: Math.max(0, ...spent), by: JSON.stringify(by) };
      for (const what of Object.keys(by)) delete by[what];
      now = 0;
      spent.length = 0;
      return all;
    },
  },
});
