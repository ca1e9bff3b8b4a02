/**
 * How long a person takes for what a test does, by the keystroke-level model (Card, Moran & Newell 1980, "The
 * keystroke-level model for user performance time with interactive systems"): no clock, so the same on every machine.
 */
import type { Locator, Page } from 'playwright-core';

/** Seconds. */
const OPERATORS = {
  /** A key, by an average typist without training (40 words a minute). Shift is a key of its own. */
  K: 0.28,
  /** Pointing with the mouse. */
  P: 1.1,
  /** Pressing the mouse button, or letting go of it. */
  B: 0.1,
  /** A hand from keyboard to mouse, or back. */
  H: 0.4,
  /** Thinking before a command; none inside a text, none before what the step before led to (the model's rules 0 to 4). */
  M: 1.35,
} as const;

type Operator = keyof typeof OPERATORS;

export interface Gestures {
  /** The browser's own button for us, which no test can press: counted, not done. */
  toolbarButton(): void;
  /** `command`: a decision comes before it. Without, it only points at where to go on. */
  click(target: Locator, command?: 'command'): Promise<void>;
  /** A double click in the system's own dialog, which no test can reach. */
  pickFile(): void;
  /** The words of an argument, key by key. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Like `MHPBB HKKKK MK`. */
  readonly operators: string;
  readonly seconds: number;
}

/** A person with both hands on the keyboard. */
export function gesturesAt(page: Page): Gestures {
  const done: Operator[] = [];
  let hand: 'keyboard' | 'mouse' = 'keyboard';
  const move = (to: typeof hand) => {
    if (hand !== to) done.push('H');
    hand = to;
  };
  const point = (presses: number, command: boolean) => {
    if (command) done.push('M');
    move('mouse');
    done.push('P');
    for (let left = presses * 2; left > 0; left -= 1) done.push('B');
  };
  return {
    toolbarButton: () => point(1, true),
    pickFile: () => point(2, true),
    async click(target, command) {
      point(1, command !== undefined);
      await target.click();
    },
    async type(text) {
      move('keyboard');
      for (const letter of text)
        done.push(...(letter === letter.toLowerCase() ? (['K'] as const) : (['K', 'K'] as const)));
      await page.keyboard.type(text);
    },
    async press(key) {
      done.push('M');
      move('keyboard');
      done.push('K');
      await page.keyboard.press(key);
    },
    get operators() {
      return done.join('');
    },
    get seconds() {
      return done.reduce((sum, operator) => sum + OPERATORS[operator], 0);
    },
  };
}
