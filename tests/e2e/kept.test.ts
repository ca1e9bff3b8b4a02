/**
 * What is typed stays: a note is typed key by key, and at a random key everything around it dies. Seeded; the seed is
 * printed, `KEPT_SEED` repeats it, `KEPT_ROUNDS` multiplies the rounds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { type Firefox, openFirefox } from './harness/firefox';

const seed = Number(process.env['KEPT_SEED'] ?? Date.now() % 1_000_000);
const times = Number(process.env['KEPT_ROUNDS'] ?? 1);
const random = mulberry(seed);

/** What the last round left: the note's place and the letters that had been typed when everything died. */
interface Typed {
  readonly note: string;
  readonly text: string;
}

interface Tally {
  kills: number;
  typed: number;
  lost: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz,  ';

const letters = () =>
  Array.from({ length: 1 + Math.floor(random() * 24) }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a');

/** Letters of `text` that are not there any more; one more than was known to be typed may be there. */
const lostOf = ({ text }: Typed, kept: string): number =>
  kept.startsWith(text) ? 0 : text.length - common(text, kept);

function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return n;
}

test('Chromium keeps every letter of a note when its window closes or its page dies at any key', async () => {
  const browser = await openChromium();
  try {
    const tally: Tally = { kills: 0, typed: 0, lost: 0 };
    const notes = await addInterview(browser);
    let last: Typed | null = null;
    for (let round = 0; round < 120 * times; round += 1) {
      const page = await openNotes(browser, round % 3 === 0 ? 'page.html' : 'popup.html', notes);
      if (last) check(tally, last, await noteText(page, last.note));
      last = await typeNote(page);
      if (round % 2 === 0) await page.close();
      else await crash(browser, page);
    }
    const page = await openNotes(browser, 'page.html', notes);
    if (last) check(tally, last, await noteText(page, last.note));
    report('Chromium, window closed or page killed', tally);
    expect(tally.lost).toBe(0);
  } finally {
    await browser.close();
  }
}, 600_000);

test('Chromium keeps what it showed as kept when the whole browser is killed', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'afterword-kept-'));
  try {
    const tally: Tally = { kills: 0, typed: 0, lost: 0 };
    let browser = await openChromium({ profile });
    const notes = await addInterview(browser);
    for (let round = 0; round < 40 * times; round += 1) {
      const page = await openNotes(browser, 'page.html', notes);
      const typed = await typeNote(page, true);
      await killChromium(browser);
      browser = await openChromium({ profile });
      const after = await openNotes(browser, 'page.html', notes);
      check(tally, typed, await noteText(after, typed.note));
      await after.close();
    }
    await browser.close();
    report('Chromium, browser killed', tally);
    expect(tally.lost).toBe(0);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}, 600_000);

test('Firefox keeps every letter of a note when its window closes at any key', async () => {
  const firefox = await openFirefox();
  try {
    const tally: Tally = { kills: 0, typed: 0, lost: 0 };
    const notes = await addInFirefox(firefox);
    let last: Typed | null = null;
    for (let round = 0; round < 40 * times; round += 1) {
      const page = await openInFirefox(firefox, notes);
      if (last) check(tally, last, await page.evaluate(shownIn, last.note));
      last = await typeInFirefox(page);
      await page.close();
    }
    const page = await openInFirefox(firefox, notes);
    if (last) check(tally, last, await page.evaluate(shownIn, last.note));
    report('Firefox, window closed', tally);
    expect(tally.lost).toBe(0);
  } finally {
    await firefox.close();
  }
}, 600_000);

function check(tally: Tally, typed: Typed, kept: string): void {
  tally.kills += 1;
  tally.typed += typed.text.length;
  tally.lost += lostOf(typed, kept);
}

function report(what: string, { kills, typed, lost }: Tally): void {
  process.stdout.write(`${what}: ${kills} kills, ${typed} letters typed, ${lost} lost (seed ${seed})\n`);
}

async function addInterview({ own }: Chromium): Promise<string> {
  const page = await own('page.html');
  await page.fill('[data-key="add"]', 'Acme yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page.click('.nearest-title a');
  await page.waitForSelector('.detail');
  const hash = await page.evaluate(() => location.hash);
  await page.close();
  return `${hash}/notes`;
}

async function openNotes({ own }: Chromium, file: string, hash: string): Promise<Page> {
  const page = await own(`${file}${hash}`);
  await page.waitForSelector('.note-text');
  return page;
}

/** Runs in the page. */
const shownIn = (note: string): string =>
  document.querySelector<HTMLTextAreaElement>(`[data-note="${note}"]`)?.value ?? '';

const noteText = (page: Page, note: string): Promise<string> => page.evaluate(shownIn, note);

/** Types into an empty line. A key counts once its event is over; with `kept` once the page says that it is kept. */
async function typeNote(page: Page, kept = false): Promise<Typed> {
  const blanks = page.locator('.note-text');
  const count = await blanks.count();
  const line = blanks.nth(Math.floor(random() * count));
  await line.focus();
  await page.keyboard.press('End');
  const note = (await line.getAttribute('data-note')) ?? '';
  let text = await line.inputValue();
  for (const letter of letters()) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    text += letter;
  }
  if (kept) await page.waitForSelector('[data-keeping="kept"]');
  return { note, text };
}

async function addInFirefox({ own }: Firefox): Promise<string> {
  const page = await own('page.html');
  await page.waitForSelector('[data-key="add"]');
  await page.focus('[data-key="add"]');
  await page.keyboard.type('Acme yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.nearest-title a');
  const hash = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.nearest-title a')?.hash ?? '');
  await page.close();
  return `${hash}/notes`;
}

async function openInFirefox({ own }: Firefox, hash: string): Promise<FirefoxPage> {
  const page = await own(`popup.html${hash}`);
  await page.waitForSelector('.note-text');
  return page;
}

async function typeInFirefox(page: FirefoxPage): Promise<Typed> {
  const count = await page.evaluate(() => document.querySelectorAll('.note-text').length);
  const at = Math.floor(random() * count);
  const { note, text } = await page.evaluate((index) => {
    const line = document.querySelectorAll<HTMLTextAreaElement>('.note-text')[index];
    line?.focus();
    return { note: line?.dataset['note'] ?? '', text: line?.value ?? '' };
  }, at);
  await page.keyboard.press('End');
  const typed = letters().join('');
  await page.keyboard.type(typed);
  return { note, text: text + typed };
}

/** The renderer dies on the spot: no `pagehide`, no last words. */
async function crash({ context }: Chromium, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close().catch(() => undefined);
}

async function killChromium({ context }: Chromium): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const pids = info?.processInfo.map(({ id }) => id) ?? [];
  const closed = new Promise((resolve) => context.once('close', resolve));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await closed;
}

/** A small seeded generator (mulberry32): the same seed kills at the same keys. */
function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
