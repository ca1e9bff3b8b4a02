import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { type Chromium, openChromium } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';

const HOUR = 3_600_000;
const OPENINGS = 15;

/** So many interviews, one every eight hours back from now, each with two interviewers and eight notes. */
function fileOf(count: number, now: number): string {
  const life = { createdAt: 1, times: {}, removed: { is: false, at: 1 } };
  const numbers = Array.from({ length: count }, (_, number) => number);
  const interviews = numbers.map((number) => {
    const endsAt = now - (number * 8 + 1) * HOUR;
    const fields = { company: `Company ${number}`, role: 'Analyst', startsAt: endsAt - HOUR, endsAt, timeZone: 'UTC' };
    const none = { decisionAt: null, calendarUid: null, organiserEmail: null };
    return { id: `i${number}`, interviewId: `i${number}`, ...life, fields: { ...fields, ...none } };
  });
  const interviewers = numbers.flatMap((number) =>
    ['Jane', 'Bo'].map((name) => ({
      id: `${name}${number}`,
      interviewId: `i${number}`,
      ...life,
      fields: { name: `${name} Smith`, email: `${name.toLowerCase()}@company-${number}.example` },
    })),
  );
  const notes = numbers.flatMap((number) =>
    Array.from({ length: 8 }, (_, at) => ({
      id: `n${number}-${at}`,
      interviewId: `i${number}`,
      ...life,
      fields: {
        interviewerId: null,
        kind: 'other',
        text: `Thing ${at} of talk ${number}, `.repeat(4),
        doneAt: null,
        besides: null,
      },
    })),
  );
  const rows = { interviews, interviewers, notes, followUps: [], ledger: [], aside: [] };
  return JSON.stringify({ format: 'afterword', version: 1, ...rows });
}

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
  await writeFile(file, fileOf(count, Date.now()));
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
