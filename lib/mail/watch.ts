import type { Compose, MailClient } from './client';
import { type Live, liveCompose } from './compose';
import { all, pageRoot, up } from './dom/safe';
import type { Driver } from './driver';
import { followEndings } from './ending';

/** Under churn the page is searched at most this often; a compose that gets the focus is found at once. */
const SEARCH_EVERY = 1000;
/** A compose that is moved (full screen, undo) leaves the document for an instant. */
const MOVES_WITHIN = 150;
/** Gmail's longest time for undo is 30 s, and the page needs a moment to bring the compose back. */
const UNDONE_WITHIN = 45_000;
/** A draft's text may come a moment after its compose. */
const LOOKS_AT = [0, 500, 2000];

interface Gone {
  readonly live: Live;
  readonly at: number;
  readonly letter: string;
}

const letterOf = (live: Live): string => {
  const { subject, body } = live.read();
  return `${subject}\n${body}`.replace(/\s+/g, ' ').trim();
};

/** A mail client out of a driver: finds composes, follows them, says how they went. */
export function clientOf(driver: Driver): MailClient {
  return { watchComposes: (found, signal) => watch(driver, found, signal) };
}

function watch(driver: Driver, found: (compose: Compose) => void, signal: AbortSignal): void {
  const composes = new Map<HTMLElement, Live>();
  let sent: Gone[] = [];
  let undoPressed = 0;
  let count = 0;
  let searched = 0;
  let searching = false;
  let leaving = false;

  const endings = followEndings(
    driver.controls,
    () => composes.values(),
    () => {
      undoPressed = performance.now();
    },
    signal,
  );

  const consider = (editor: HTMLElement) => {
    if (composes.has(editor) || up(editor.parentElement, '[contenteditable="true"]')) return;
    const anatomy = driver.recognise(editor);
    if (!anatomy) return;
    const live = liveCompose(String(++count), anatomy, signal);
    composes.set(editor, live);
    found(live);
    if (sent.length > 0) for (const ms of LOOKS_AT) setTimeout(lookForUndone, ms, live);
  };
  const search = () => {
    searching = false;
    searched = performance.now();
    if (!signal.aborted) all(driver.editors).forEach(consider);
  };

  /** A mail that went and stands in a new compose, word for word or right after "Undo", has come back. */
  const lookForUndone = (live: Live) => {
    const now = performance.now();
    sent = sent.filter(({ at }) => now - at < UNDONE_WITHIN);
    if (!live.untouched || !live.editor.isConnected) return;
    const letter = letterOf(live);
    const back =
      sent.find((gone) => gone.letter === letter) ??
      (undoPressed && now - undoPressed < 5000 ? sent.at(-1) : undefined);
    if (!back) return;
    sent = sent.filter((gone) => gone !== back);
    undoPressed = 0;
    back.live.undo();
  };

  const leave = (live: Live) => {
    composes.delete(live.editor);
    const end = endings.of(live);
    if (end.how === 'sent' || end.how === 'scheduled') {
      sent.push({ live, at: performance.now(), letter: letterOf(live) });
    }
    live.end(end);
  };
  const sweep = () => {
    leaving = false;
    for (const live of composes.values()) if (!live.editor.isConnected) leave(live);
  };

  // One observer over the whole page: what it costs does not grow with what changed, only with the composes open.
  const observer = new MutationObserver(() => {
    for (const { editor } of composes.values()) {
      if (!editor.isConnected && !leaving) {
        leaving = true;
        setTimeout(sweep, MOVES_WITHIN);
      }
    }
    if (searching) return;
    searching = true;
    setTimeout(search, Math.max(50, searched + SEARCH_EVERY - performance.now()));
  });
  observer.observe(pageRoot(), { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());

  const focused = ({ target }: Event) => {
    const editor = target instanceof Element && up(target, driver.editors);
    if (editor) consider(editor);
  };
  addEventListener('focusin', focused, { capture: true, signal });
  // A window of its own closes with its mail: there is no later.
  addEventListener('pagehide', ({ persisted }) => persisted || [...composes.values()].forEach(leave), { signal });
  search();
}
