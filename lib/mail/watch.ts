import { type Compose, goesOut, type MailClient } from './client';
import { type Live, liveCompose } from './compose';
import { all, pageRoot, up } from './dom/safe';
import type { Driver } from './driver';
import { followEndings } from './ending';

/** Under churn the page is searched at most this often; a compose that gets the focus is found at once. */
const SEARCH_EVERY = 1000;
/** A compose that is moved (full screen, undo) leaves the document for an instant. */
const MOVES_WITHIN = 150;
/** Gmail's longest time for undo is 30 s, and the page needs a moment to bring the compose back. */
const RETURNS_WITHIN = 45_000;
/** Each holds its part of the page. */
const REMEMBERED = 5;
const NEVER = Number.NEGATIVE_INFINITY;
/** A draft's text may come a moment after its compose. */
const LOOKS_AT = [0, 500, 2000];

interface Gone {
  readonly live: Live;
  readonly at: number;
  readonly letter: string;
  readonly sent: boolean;
}

/** '' where nothing is written: that is like every other. */
const letterOf = (live: Live): string => {
  const { subject, body } = live.read();
  return body && `${subject} ${body}`.replace(/\s+/g, ' ').trim();
};

/** A mail client out of a driver: finds composes, follows them, says how they went. */
export function clientOf(driver: Driver): MailClient {
  return { watchComposes: (found, signal) => watch(driver, found, signal) };
}

function watch(driver: Driver, found: (compose: Compose) => void, signal: AbortSignal): void {
  const composes = new Map<HTMLElement, Live>();
  let gone: Gone[] = [];
  let undoPressed = NEVER;
  let count = 0;
  let searched = 0;
  let searching = false;

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
    for (const ms of LOOKS_AT) setTimeout(lookBack, ms, live);
  };
  const search = () => {
    searching = false;
    searched = performance.now();
    if (!signal.aborted) all(driver.editors).forEach(consider);
  };

  /** What went and stands in a new compose, word for word or right after "Undo", has come back. */
  const lookBack = (live: Live) => {
    const now = performance.now();
    gone = gone.filter(({ at }) => now - at < RETURNS_WITHIN);
    if (gone.length === 0 || !live.untouched || !live.editor.isConnected) return;
    const letter = letterOf(live);
    // A new mail begun right after some other "Undo" is blank; what came back is not.
    const back =
      letter &&
      (gone.find((one) => one.letter === letter) ?? (now - undoPressed < 5000 && gone.findLast(({ sent }) => sent)));
    if (!back) return;
    gone = gone.filter((one) => one !== back);
    undoPressed = NEVER;
    live.id = back.live.id;
    live.wanted = back.live.wanted;
    back.live.back(live);
  };

  const leave = (live: Live) => {
    if (!composes.delete(live.editor)) return;
    const end = endings.of(live);
    const sent = goesOut(end);
    if (sent || !live.untouched) {
      gone = [...gone.slice(1 - REMEMBERED), { live, at: performance.now(), letter: letterOf(live), sent }];
    }
    live.end(end);
  };
  const leaveIfGone = (live: Live) => live.editor.isConnected || leave(live);

  // One observer over the whole page: what it costs does not grow with what changed, only with the composes open.
  const observer = new MutationObserver(() => {
    for (const live of composes.values()) if (!live.editor.isConnected) setTimeout(leaveIfGone, MOVES_WITHIN, live);
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
