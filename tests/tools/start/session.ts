import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { shiftClock } from '../../e2e/harness/background';
import { builtExtension, type Mode } from '../../e2e/harness/builds';
import { openChromium } from '../../e2e/harness/chromium';
import { openFirefox } from '../../e2e/harness/firefox';
import { type Hands, playwrightHands, puppeteerHands } from '../../e2e/harness/hands';
import type { Candidate } from '../browsers/candidates';

/** An open browser with Afterword in it, whichever browser it is. */
export interface Session {
  /** Opens an own page of the extension, or an address of the mail host. */
  own(path: string): Promise<Hands>;
  mail(url: string): Promise<Hands>;
  /** Only in the test build: lets the extension believe that it is this much later. */
  shift(ms: number): Promise<void>;
  /** Resolves when the person closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface Opening {
  readonly browser: Candidate;
  readonly headless: boolean;
  /** The build with the tests' clock, for the story that plays by itself; people get the released one. */
  readonly mode: Mode;
}

export function openSession(opening: Opening): Promise<Session> {
  return opening.browser.brand === 'firefox' ? inFirefox(opening) : inChromium(opening);
}

async function inChromium({ browser, headless, mode }: Opening): Promise<Session> {
  const extension = await builtExtension(browser.brand === 'edge' ? 'edge' : 'chrome', mode);
  const chromium = await openChromium({ executable: browser.path, extension, headless, handleSignals: false });
  return {
    own: async (path) => playwrightHands(await chromium.own(path)),
    mail: async (url) => playwrightHands(await chromium.mail(url)),
    shift: (ms) => shiftClock(chromium, ms),
    closed: new Promise((over) => chromium.context.once('close', () => over())),
    close: () => chromium.close(),
  };
}

async function inFirefox({ browser, headless, mode }: Opening): Promise<Session> {
  const firefox = await openFirefox({
    executable: browser.path,
    extension: await builtExtension('firefox', mode),
    headless,
    handleSignals: false,
  });
  return {
    own: async (path) => puppeteerHands(await firefox.own(path)),
    mail: async (url) => puppeteerHands(await firefox.mail(url)),
    shift: (ms) => firefox.shiftClock(ms),
    closed: new Promise((over) => firefox.browser.once('disconnected', () => over())),
    close: () => firefox.close(),
  };
}

/** Takes pictures into one folder, numbered in the order of the story. */
export async function album(folder: string, say: (line: string) => void) {
  const whole = resolve(folder);
  await mkdir(whole, { recursive: true });
  let count = 0;
  return async (hands: Hands, name: string) => {
    const path = join(whole, `${++count}-${name}.png`);
    await hands.picture(path);
    say(path);
  };
}
