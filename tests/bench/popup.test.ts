import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { HOUR } from '../../lib/time';
import { type Chromium, openChromium } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';
import { interviewsFile } from '../unit/interviews/a-thousand';
import { median } from './figures';

const OPENINGS = 15;
const SEARCHES = 5;

let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  chromium = await openChromium();
  folder = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Milliseconds from the start of the popup's document: its script runs; the nearest deadline is there and painted; all is read. */
async function opening(): Promise<readonly [number, number]> {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.nearest, .empty')) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => Object.assign(globalThis, { usableAt: performance.now() });
        channel.port2.postMessage(null);
      });
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${chromium.id}/popup.html`);
  const [usable, script] = await until('the popup is usable', () =>
    page.evaluate(() => {
      const { usableAt } = globalThis as { usableAt?: number };
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return usableAt === undefined ? null : ([usableAt, navigation?.domContentLoadedEventEnd ?? 0] as const);
    }),
  );
  await page.close();
  return [usable, script];
}

/** Milliseconds from a query's last key until what it finds is painted; the first has read no note before. */
async function searching(query: string): Promise<number> {
  const page = await chromium.own('popup.html');
  await page.waitForSelector('[data-key="search"]');
  const took = await page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('[data-key="search"]');
        if (!field) throw new Error('There is nothing to search in.');
        const started = performance.now();
        new MutationObserver((_, seen) => {
          if (!document.querySelector('.home-list > .entries > .entries-title')?.textContent?.includes('found')) return;
          seen.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - started);
            channel.port2.postMessage(null);
          });
        }).observe(document, { childList: true, characterData: true, subtree: true });
        field.value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
  );
  await page.close();
  return took;
}

/** Median until usable, by the number of interviews. */
const usableWith = new Map<number, number>();

it.each([0, 300, 1000])('a popup with %i interviews', async (count) => {
  const options = await chromium.own('options.html');
  const file = join(folder, `${count}.json`);
  await writeFile(file, interviewsFile(count, Date.now() - HOUR, 8 * HOUR));
  await options.locator('input[type=file]').setInputFiles(file);
  await options.getByText(/\d+ new/).waitFor();
  await options.close();
  await opening();
  const usable: number[] = [];
  const scripts: number[] = [];
  for (let left = OPENINGS; left > 0; left -= 1) {
    const [at, script] = await opening();
    usable.push(at);
    scripts.push(script);
  }
  const line = (what: string, all: readonly number[]) =>
    `${what} ${median(all).toFixed(0)} (${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)})`;
  process.stdout.write(
    `popup with ${count} interviews, ms after its document starts: ${line('scripts run', scripts)}, ${line('usable', usable)}\n`,
  );
  usableWith.set(count, median(usable));
  if (count === 0) return;
  const empty = usableWith.get(0) ?? Number.NaN;
  process.stdout.write(`  that is ${(median(usable) / empty).toFixed(2)} times as long as with none\n`);
  const searches: number[] = [];
  for (let left = SEARCHES; left > 0; left -= 1) searches.push(await searching(`talk ${count - left}`));
  process.stdout.write(`  ${line('first search in their notes until painted, ms:', searches)}\n`);
});
