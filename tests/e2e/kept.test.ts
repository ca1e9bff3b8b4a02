/**
 * What is typed stays: a note is typed at a steady pace, faster than people type, and while a random key is on its way
 * everything around it dies. The next page must show every letter before that key as soon as it shows notes; the key
 * itself may be there or not. Seeded; the seed is printed, `KEPT_SEED` repeats it, `KEPT_ROUNDS` multiplies the rounds.
 */
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page as PlaywrightPage } from 'playwright-core';
import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { type Firefox, openFirefox } from './harness/firefox';
import { until } from './harness/until';

const seed = Number(process.env['KEPT_SEED'] ?? Date.now() % 1_000_000);
const times = Number(process.env['KEPT_ROUNDS'] ?? 1);
const random = mulberry(seed);

/** A window with lines to type into, in either browser: the notes of one interview, or what is not kept anywhere yet. */
interface Window {
  /** The text of each line, by note or by what the field is for; the empty lines too. */
  lines(): Promise<Readonly<Record<string, string>>>;
  /** Puts the cursor at the end of this line. */
  goTo(line: string): Promise<void>;
  /** Resolves when the key's event is over. */
  press(letter: string): Promise<void>;
}

/** What a round leaves: the line, and what stood in it when everything died. */
interface Typed {
  readonly line: string;
  readonly text: string;
  /** The key that was on its way. */
  readonly last: string;
  /** Letters of this round in `text`. */
  readonly letters: number;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz,  '];
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

/** From key to key. People need 240 ms on average and 120 when they are fast (Dhakal et al. 2018, 168,000 typists). */
const paceMs = () => 20 + random() * 10;

async function typeAll(page: Window, letters: readonly string[]): Promise<void> {
  for (const letter of letters) await Promise.all([page.press(letter), pause(paceMs())]);
}

/** Types up to 24 letters into any line, and sends one more key in the moment in which `kill` strikes. */
async function typeInto(page: Window, kill: () => Promise<void>): Promise<Typed> {
  const lines = await page.lines();
  const line = oneOf(Object.keys(lines));
  await page.goTo(line);
  const typed = Array.from({ length: 1 + Math.floor(random() * 24) }, () => oneOf(LETTERS));
  await typeAll(page, typed);
  const last = oneOf(LETTERS);
  page.press(last).catch(() => undefined); // it dies underway
  await kill();
  return { line, text: (lines[line] ?? '') + typed.join(''), last, letters: typed.length };
}

function tallyOf(what: string) {
  let kills = 0;
  let typed = 0;
  let lost = 0;
  return {
    async check(page: Window, { line, text, last, letters }: Typed, how: string): Promise<void> {
      const isWhole = (found: string) => found === text || found === text + last;
      const lines = await page.lines();
      const found = lines[line] ?? '';
      kills += 1;
      typed += letters;
      if (isWhole(found)) return;
      lost += Math.max(1, text.length - common(text, found));
      const isLate = await until('it is shown', async () => isWhole((await page.lines())[line] ?? ''), 3000).catch(
        () => false,
      );
      const all = JSON.stringify(Object.values(isLate ? lines : await page.lines()).filter(Boolean));
      process.stdout.write(
        `${how}: typed ${JSON.stringify(text)}, found ${JSON.stringify(found)}${isLate ? ', shown late' : ''}; all lines: ${all}\n`,
      );
    },
    end(): void {
      process.stdout.write(`${what}: ${kills} kills, ${typed} letters typed, ${lost} lost (seed ${seed})\n`);
      expect(lost).toBe(0);
    },
  };
}

function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return n;
}

interface Round {
  readonly open: () => Promise<Window>;
  /** Everything around the window dies: at the call, without waiting for anything first. */
  readonly kill: () => Promise<void>;
  /** Said where letters were lost. */
  readonly how: string;
}

/** Each round looks for what the round before typed, types, and dies. */
async function play(what: string, count: number, round: (number: number) => Round): Promise<void> {
  const tally = tallyOf(what);
  let last: { typed: Typed; how: string } | null = null;
  for (let number = 0; number <= count * times; number += 1) {
    const { open, kill, how } = round(number);
    const page = await open();
    if (last) await tally.check(page, last.typed, last.how);
    if (number === count * times) break;
    last = { typed: await typeInto(page, kill), how: `${what}, round ${number}, ${how}` };
  }
  tally.end();
}

test('Chromium keeps every letter of a note when its window closes or its page dies at any key', async () => {
  const browser = await openChromium();
  try {
    const notes = await addInChromium(browser);
    await play('Chromium, window closed or page killed', 132, (number) => {
      const file = number % 3 === 0 ? 'page.html' : 'popup.html';
      const dies = number % 2 === 1;
      let page: PlaywrightPage;
      let crash: () => Promise<void>;
      return {
        async open() {
          page = await browser.own(`${file}${notes}`);
          crash = await crasherOf(browser, page);
          return inChromium(page, NOTES);
        },
        kill: () => (dies ? crash() : page.close()),
        how: `${file} ${dies ? 'killed' : 'closed'}`,
      };
    });
  } finally {
    await browser.close();
  }
}, 600_000);

test('Chromium keeps every letter of a page that dies while another page is busy with the database', async () => {
  const browser = await openChromium();
  try {
    const notes = await addInChromium(browser);
    const busy = await browser.own('manifest.json');
    const page = await browser.own(`popup.html${notes}`);
    const dying = await inChromium(page, NOTES);
    const crash = await crasherOf(browser, page);
    await busy.evaluate(holdEverything);
    const { line, text, last } = await typeInto(dying, crash);
    await busy.close();
    const after = await inChromium(await browser.own(`popup.html${notes}`), NOTES);
    expect([text, text + last]).toContain((await after.lines())[line]);
  } finally {
    await browser.close();
  }
});

test('Chromium keeps every letter of a line that is no interview and no note yet', async () => {
  const browser = await openChromium();
  try {
    await addInChromium(browser);
    const places = [
      ['popup.html', [ADD]],
      ['page.html#/quick-note', [ADD, QUICK_NOTE]],
    ] as const;
    for (const [path, fields] of places) {
      await play(`Chromium, ${path} closed or killed`, 8, (number) => {
        let page: PlaywrightPage;
        let crash: () => Promise<void>;
        return {
          async open() {
            page = await browser.own(path);
            crash = await crasherOf(browser, page);
            return inChromium(page, ...fields);
          },
          kill: () => (number % 2 === 1 ? crash() : page.close()),
          how: number % 2 === 1 ? 'killed' : 'closed',
        };
      });
    }
  } finally {
    await browser.close();
  }
});

test('Chromium keeps every letter of a note when the whole browser is killed at any key', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'afterword-kept-'));
  let browser = await openChromium({ profile });
  try {
    const notes = await addInChromium(browser);
    let killAll: () => Promise<void>;
    const round = (): Round => ({
      async open() {
        killAll = await killerOf(browser);
        return inChromium(await browser.own(`page.html${notes}`), NOTES, ADD);
      },
      async kill() {
        await killAll();
        browser = await openChromium({ profile });
      },
      how: 'page.html',
    });
    await play('Chromium, browser killed', 18, round);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}, 600_000);

test('Chromium throws its database away: everything is back, to the letter', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'afterword-kept-'));
  let browser = await openChromium({ profile });
  try {
    const notes = await addInChromium(browser);
    const typed: Record<string, string> = {};
    for (const [round, words] of ['climbing, and maps', 'bolt tomorrow'].entries()) {
      const killAll = await killerOf(browser);
      const page = await browser.own(`page.html${notes}`);
      if (round === 0) await page.evaluate(makeCanary);
      const window = await inChromium(page, NOTES, ADD);
      const [note = ''] = Object.keys(await window.lines()).filter((line) => line !== 'add');
      const line = round === 0 ? note : 'add';
      await window.goTo(line);
      await typeAll(window, [...words]);
      typed[line] = words;
      await killAll();
      if (round === 0) await tearLog(profile);
      browser = await openChromium({ profile });
    }
    const page = await browser.own(`page.html${notes}`);
    expect(await (await inChromium(page, NOTES, ADD)).lines()).toMatchObject(typed);
    // One that is still there: a Chromium that outlives the tear. Then this test asks for no more than the one above.
    const isMended = (await page.evaluate(databases)).includes(CANARY);
    process.stdout.write(`Chromium ${isMended ? 'kept its database' : 'threw its database away'}\n`);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}, 300_000);

/**
 * What a kill leaves behind that comes between a record's head and its body (LevelDB: 4 bytes checksum, 2 bytes length, 1
 * byte type). The browser goes on writing behind it, and finds the next time it opens that nothing fits together.
 */
async function tearLog(profile: string): Promise<void> {
  const root = join(profile, 'Default', 'IndexedDB');
  const paths = (await readdir(root, { recursive: true })).filter((path) => path.endsWith('.log')).sort();
  const newest = paths.at(-1);
  if (!newest) throw new Error('Chromium keeps no log where it used to.');
  await appendFile(join(root, newest), Buffer.from([0x12, 0x34, 0x56, 0x78, 0x40, 0x00, 0x01]));
}

/** Whatever dies while Enter is on its way: the line is in the list, or still in its field, and not in both. */
async function enters(
  count: number,
  open: () => Promise<Window & { rows(): Promise<readonly string[]> }>,
  kill: (number: number) => Promise<void>,
): Promise<void> {
  let last = '';
  for (let number = 0; number <= count; number += 1) {
    const page = await open();
    // The old ones are read when the first picture is painted.
    const typed = last;
    await until(`"${typed}" is kept`, async () => {
      const { add = '' } = await page.lines();
      const rows = await page.rows();
      const isListed = rows.some((row) => row !== '' && row === typed.split(' ')[0]);
      if (typed !== '' && (add === typed) === isListed) throw new Error(`"${add}" in its field, ${rows} in the list`);
      return true;
    });
    if (number === count) break;
    await page.goTo('add');
    for (let left = ((await page.lines())['add'] ?? '').length; left > 0; left -= 1) await page.press('Backspace');
    last = `Eider${number} yesterday 3pm, 45 min`;
    await typeAll(page, [...last]);
    page.press('Enter').catch(() => undefined);
    await kill(number);
  }
}

test('Chromium keeps a line when its page, or all of it, dies while Enter is on its way', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'afterword-kept-'));
  let browser = await openChromium({ profile });
  try {
    let page: PlaywrightPage;
    let crash: () => Promise<void>;
    let killAll: () => Promise<void>;
    await enters(
      9,
      async () => {
        killAll = await killerOf(browser);
        page = await browser.own('page.html');
        crash = await crasherOf(browser, page);
        return { ...(await inChromium(page, ADD)), rows: () => page.evaluate(rowsShown) };
      },
      async (number) => {
        if (number % 3 === 0) return crash();
        if (number % 3 === 1) return page.close();
        await killAll();
        browser = await openChromium({ profile });
      },
    );
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}, 300_000);

test('Firefox keeps a line when its page, or all of it, dies while Enter is on its way', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'afterword-kept-'));
  let firefox = await openFirefox({ profile });
  try {
    let page: PuppeteerPage;
    let crash: (() => Promise<void>) | null;
    await enters(
      6,
      async () => {
        page = await firefox.own('page.html');
        crash = await firefox.crasher();
        return { ...(await inFirefox(page, ADD)), rows: () => page.evaluate(rowsShown) };
      },
      async (number) => {
        if (number % 3 === 0) return crash?.() ?? page.close();
        if (number % 3 === 1) return page.close();
        await killFirefox(firefox, profile);
        firefox = await openFirefox({ profile });
      },
    );
  } finally {
    await firefox.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}, 300_000);

test('Firefox keeps every letter of a note when its window closes or its page dies at any key', async () => {
  const firefox = await openFirefox();
  try {
    const notes = await addInFirefox(firefox);
    await play('Firefox, window closed or page killed', 20, (number) => {
      const dies = number % 2 === 1;
      let page: PuppeteerPage;
      let crash: (() => Promise<void>) | null;
      return {
        async open() {
          page = await firefox.own(`popup.html${notes}`);
          crash = dies ? await firefox.crasher() : null;
          return inFirefox(page, NOTES);
        },
        kill: () => crash?.() ?? page.close(),
        how: `popup.html ${dies ? 'killed' : 'closed'}`,
      };
    });
  } finally {
    await firefox.close();
  }
}, 600_000);

test('Firefox keeps every letter of a note when the whole browser is killed at any key', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'afterword-kept-'));
  let firefox = await openFirefox({ profile });
  try {
    const notes = await addInFirefox(firefox);
    const round = (): Round => ({
      open: async () => inFirefox(await firefox.own(`page.html${notes}`), NOTES, ADD),
      async kill() {
        await killFirefox(firefox, profile);
        firefox = await openFirefox({ profile });
      },
      how: 'page.html',
    });
    await play('Firefox, browser killed', 8, round);
  } finally {
    await firefox.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}, 600_000);

/** False for a process that is gone, and for one that only waits to be counted as gone. */
const isRunning = async (id: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) [ZX] /.test(stat);
};

// These run in the page.
const linesShown = (fields: string): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(fields)].map((line) => [
      line.dataset['note'] ?? line.dataset['key'] ?? '',
      line.value,
    ]),
  );
const rowsShown = (): string[] =>
  [...document.querySelectorAll('.nearest-title, .entry-company')].map((row) => row.textContent ?? '');
const cursorInto = (name: string): void => {
  const line = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(
    `[data-note="${name}"], [data-key="${name}"]`,
  );
  line?.focus();
  line?.setSelectionRange(line.value.length, line.value.length);
};

const CANARY = 'canary';
const makeCanary = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('canary');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
const databases = async (): Promise<string[]> => (await indexedDB.databases()).map(({ name }) => name ?? '');

/** Locks every store of the interviews' database for as long as this page lives. */
const holdEverything = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('afterword');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const names = [...request.result.objectStoreNames];
      const tx = request.result.transaction(names, 'readwrite');
      const again = () => {
        const count = tx.objectStore(names[0] ?? '').count();
        count.onsuccess = () => {
          resolve();
          again();
        };
      };
      again();
    };
  });

const NOTES = '.note-text';
const ADD = '[data-key="add"]';
const QUICK_NOTE = '[data-key="quick-note"]';

/** `fields`: those typed into, all there. */
async function inChromium(page: PlaywrightPage, ...fields: readonly string[]): Promise<Window> {
  await Promise.all(fields.map((field) => page.waitForSelector(field))).catch(async (cause: unknown) => {
    throw new Error(`No field to type into is shown, but: ${await page.innerText('body')}`, { cause });
  });
  return {
    lines: () => page.evaluate(linesShown, fields.join()),
    goTo: (note) => page.evaluate(cursorInto, note),
    press: (letter) => page.keyboard.press(letter === ' ' ? 'Space' : letter),
  };
}

async function inFirefox(page: PuppeteerPage, ...fields: readonly string[]): Promise<Window> {
  await Promise.all(fields.map((field) => page.waitForSelector(field)));
  return {
    lines: () => page.evaluate(linesShown, fields.join()),
    goTo: (note) => page.evaluate(cursorInto, note),
    press: (letter) => page.keyboard.press(letter as KeyInput),
  };
}

/** The address of the new interview's notes, in a page of the extension. */
async function addInChromium({ own }: Chromium): Promise<string> {
  const page = await own('page.html');
  await page.fill('[data-key="add"]', 'Acme yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page.click('.nearest-title a');
  await page.waitForSelector('.detail');
  const hash = await page.evaluate(() => location.hash);
  await page.close();
  return `${hash}/notes`;
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

/** The renderer dies on the spot when this is called: no `pagehide`, no last words. */
async function crasherOf({ context }: Chromium, page: PlaywrightPage): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  return async () => {
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close().catch(() => undefined);
  };
}

/**
 * Kills the whole browser at the call. Its processes are asked for now, so that nothing has to be waited for after the
 * last key; those that come for a page go with it.
 */
async function killerOf({ context, server }: Chromium): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const processes = info?.processInfo.filter(({ type }) => type !== 'renderer').map(({ id }) => id) ?? [];
  const closed = new Promise((resolve) => context.once('close', resolve));
  return async () => {
    for (const id of processes) process.kill(id, 'SIGKILL');
    await closed;
    // Until the last of them is gone it may hold the database's lock.
    await until('all processes are gone', async () => !(await Promise.all(processes.map(isRunning))).includes(true));
    await server.close();
  };
}

/** At the call. Resolves when the profile is free for the next one. */
async function killFirefox({ browser, server }: Firefox, profile: string): Promise<void> {
  const running = browser.process();
  if (!running) throw new Error('This Firefox has no process of ours.');
  const gone = once(running, 'exit');
  running.kill('SIGKILL');
  await gone;
  // Puppeteer puts the profile's settings back by itself, and the next launch would find them half gone.
  await until(
    'its settings are put back',
    async () => !(await readdir(profile)).some((name) => name.endsWith('.puppeteer')),
  );
  await server.close();
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
