const TYPING_RESTS_MS = 400;

/** Tells the background that something changed: one message at a time, and one more if something happened meanwhile. */
export class Telling {
  readonly #changed: () => Promise<unknown>;
  #later: ReturnType<typeof setTimeout> | undefined;
  #isUnderway = false;
  #onceMore = false;

  /** `changed` may fail: the background plans anew by itself, only later. */
  constructor(changed: () => Promise<unknown>) {
    this.#changed = changed;
  }

  now(): void {
    clearTimeout(this.#later);
    if (this.#isUnderway) {
      this.#onceMore = true;
      return;
    }
    this.#isUnderway = true;
    void this.#changed()
      .catch(() => null)
      .finally(() => {
        this.#isUnderway = false;
        if (!this.#onceMore) return;
        this.#onceMore = false;
        this.now();
      });
  }

  /** Reading along at every key would only stand in the way of the next one. */
  whenTypingRests(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.now(), TYPING_RESTS_MS);
  }
}
