import { byPerson } from './dom/trusted';
import { type Body, EMPTY } from './text/body';
import { type TextRules, walk } from './text/walk';

/** Milliseconds of one slice: well under a frame. */
const SLICE = 6;
/** A text whose reading takes longer than this is read again only after a rest. */
const DEAR = 8;

export interface Reading {
  /** The text now; during IME composition and after the editor is gone, the last one. */
  body(): Body;
  readonly composing: boolean;
  /** The page changed in or around the editor; `soon`: read it without being asked. */
  changed(soon: boolean): void;
}

/**
 * Keeps the text of one editor: reads after each change in a task of its own, in slices, and never while an input
 * method composes. `settled` is called when everything that changed has been read.
 */
export function reading(editor: HTMLElement, rules: TextRules, settled: () => void, signal: AbortSignal): Reading {
  let last: Body = EMPTY;
  let stale = true;
  let composing = false;
  let waiting = false;
  let steps: ReturnType<typeof walk> | null = null;
  let cost = 0;

  const run = (until: number): boolean => {
    const from = performance.now();
    steps ??= walk(editor, rules);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        last = step.value;
        steps = null;
        stale = false;
      } else if (performance.now() < until) continue;
      cost += performance.now() - from;
      return !stale;
    }
  };
  const slice = () => {
    waiting = false;
    if (signal.aborted || composing || !editor.isConnected) return;
    const dear = cost > SLICE;
    if (!stale || run(performance.now() + SLICE)) {
      // What is done with a long text is a turn of its own.
      if (dear) setTimeout(() => signal.aborted || stale || settled());
      else settled();
    } else later(0);
  };
  const later = (ms: number) => {
    if (waiting) return;
    waiting = true;
    setTimeout(slice, ms);
  };
  const changed = (soon: boolean) => {
    stale = true;
    steps = null;
    if (composing || !soon) return;
    later(cost > DEAR ? cost * 10 : 0);
    cost = 0;
  };

  const on = (type: string, listener: (event: Event) => void) =>
    editor.addEventListener(type, listener, { signal, capture: true });
  on('compositionstart', (event) => {
    composing ||= byPerson(event);
  });
  // Chromium's own compositionend is not trusted, and one that a page forges does no more than have the text read.
  for (const over of ['compositionend', 'focusout']) {
    on(over, () => {
      if (!composing) return;
      composing = false;
      changed(true);
    });
  }

  return {
    body() {
      if (stale && !composing && editor.isConnected) run(Number.POSITIVE_INFINITY);
      return last;
    },
    get composing() {
      return composing;
    },
    changed,
  };
}
