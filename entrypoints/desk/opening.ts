import type { Store } from '../../lib/interviews/contract';
import { codeOf, type StoreErrorCode } from '../../lib/interviews/errors';
import type { Line } from '../../lib/interviews/store/line';

interface Tools {
  /** Rejects with a `StoreError`. Called again and again until it resolves. */
  readonly open: () => Promise<Store>;
  /** The add field's line, opened beside the store. Never rejects. */
  readonly line: () => Promise<Line>;
  readonly opened: (store: Store, line: Line) => void;
  /** Null: it takes long, and nobody knows why. */
  readonly unopened: (why: StoreErrorCode | null) => void;
}

/** Longer than this nobody looks at an empty page: Chromium tries for many seconds itself when the database is locked. */
const SLOW_MS = 2000;
/** Until the next try to open the database. The process of a killed browser is gone in a second or two. */
const TRY_AGAIN_MS = [250, 500, 1000, 2000, 4000] as const;
/** After these: whoever frees some space, or closes the other window, finds it open soon. */
const KEEP_TRYING_MS = 15_000;

/** The database is opened as soon as it can be: at once, or at one of many tries. */
export class Opening {
  readonly #tools: Tools;
  #underway: Promise<void> | null = null;
  #isOpen = false;
  #tries = 0;
  #tryAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** A try may wait for as long as an older window is open. */
  get isUnderway(): boolean {
    return this.#underway !== null;
  }

  /** Resolves also when it refuses or takes too long, and is told so. */
  async open(): Promise<void> {
    this.#underway ??= this.#try().finally(() => {
      this.#underway = null;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slow = new Promise<true>((resolve) => {
      timer = setTimeout(() => resolve(true), SLOW_MS);
    });
    const isSlow = await Promise.race([this.#underway, slow]);
    clearTimeout(timer);
    if (isSlow && !this.#isOpen) this.#tools.unopened(null);
  }

  async #try(): Promise<void> {
    clearTimeout(this.#tryAgain);
    const opening = this.#tools.line();
    try {
      const [store, line] = await Promise.all([this.#tools.open(), opening]);
      // Its page closed right after Enter.
      if (line.text !== '' && (await store.entry(line.id).catch(() => null))) line.letGo();
      this.#isOpen = true;
      this.#tools.opened(store, line);
    } catch (error) {
      void opening.then((line) => line.close());
      const why = codeOf(error);
      this.#tools.unopened(why);
      // A newer version has been here: no try of this page will do.
      if (why === 'newer') return;
      this.#tryAgain = setTimeout(() => void this.open(), TRY_AGAIN_MS[this.#tries] ?? KEEP_TRYING_MS);
      this.#tries += 1;
    }
  }
}
