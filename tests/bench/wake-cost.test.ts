import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { HOUR } from '../../lib/time';
import { options as words } from '../../lib/words/en/options';
import { fill } from '../../lib/words/fill';
import { putToSleep } from '../e2e/harness/background';
import { builtExtension } from '../e2e/harness/builds';
import { type Chromium, openChromium } from '../e2e/harness/chromium';
import { thousand } from '../unit/interviews/a-thousand';
import { at, median } from './figures';

/** The worker wakes once an hour and with every message: what that costs, in the build that people get. */
let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openChromium({ extension: await builtExtension('chrome', 'production') });
  page = await chromium.own('options.html');
});
afterAll(() => chromium?.close());

const RUNS = 15;
const LOOK = { afterword: 'changed', body: {} };
/** Refused at the border: what is left is the wake itself. */
const NOTHING = {};

/** Milliseconds until the answer. */
const ask = (message: object): Promise<number> =>
  page.evaluate(async (asked) => {
    const from = performance.now();
    await chrome.runtime.sendMessage(asked).catch(() => null);
    return performance.now() - from;
  }, message);

async function figures(message: object, asleep: boolean): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    if (asleep) await putToSleep(chromium, page);
    times.push(await ask(message));
  }
  return `${median(times).toFixed(0)} / ${at(times, 0.95).toFixed(0)} ms`;
}

/** What one look reads: calls to the browser's storage, requests to the database, rows that come of them. */
async function reads(): Promise<string> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const count = { storage: 0, requests: 0, rows: 0 };
    Object.assign(globalThis, { count });
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const get = area.get.bind(area);
      area.get = (keys) => {
        count.storage++;
        return get(keys);
      };
    }
    for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      const { getAll } = owner;
      owner.getAll = function (...query: []) {
        const request = getAll.apply(this, query);
        count.requests++;
        request.addEventListener('success', () => {
          count.rows += request.result.length;
        });
        return request;
      };
    }
  });
  await ask(LOOK);
  const { storage, requests, rows } = await worker.evaluate(
    () => (globalThis as unknown as { count: { storage: number; requests: number; rows: number } }).count,
  );
  return `${storage} from storage, ${requests} requests for ${rows} rows`;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
async function report(what: string): Promise<void> {
  say(`${what}: wake alone ${await figures(NOTHING, true)}, wake and look ${await figures(LOOK, true)}`);
  say(`${what}: a look while awake ${await figures(LOOK, false)} (median / p95); it reads ${await reads()}`);
}

it('the bytes of the worker', async () => {
  const script = await readFile(join(await builtExtension('chrome', 'production'), 'background.js'));
  say(`background.js: ${script.length} bytes, ${gzipSync(script).length} gzipped`);
});

it('with nothing recorded', () => report('empty'));

it('with a thousand interviews', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-thousand-'));
  const file = join(folder, 'thousand.json');
  await writeFile(file, thousand(Date.now() + HOUR));
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(fill(words.imported, { added: 1000, changed: 0, same: 0 })).waitFor({ timeout: 60_000 });
  await rm(folder, { recursive: true });
  await report('1,000 interviews');
});
