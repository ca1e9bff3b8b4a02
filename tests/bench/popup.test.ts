import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { type Chromium, openChromium } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';
import { interviewsFile } from '../unit/interviews/a-thousand';

const HOUR = 3_600_000;
const OPENINGS = 15;

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

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

it.each([0, 20, 1000])('a popup with %i interviews', async (count) => {
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
});
