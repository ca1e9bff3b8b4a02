import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../e2e/harness/until';
import { pathOf } from '../tools/browsers/browser';
import { root } from '../tools/root';
import { at } from './figures';
import { letter } from './letter';

/** Marks every tenth word, as many as a good letter has. */
const ECHO = `<!doctype html><script>
addEventListener('message', ({ ports: [port] }) => {
  port.onmessage = ({ data }) => {
    if (data.type !== 'draft') return;
    const words = [...data.snapshot.body.slice(0, 20000).matchAll(/\\w+/g)].filter((_, i) => i % 10 === 0).slice(0, 60);
    const marks = words.map((word, i) => ({ range: [word.index, word.index + word[0].length], tone: i % 2 ? 'point' : 'anyone' }));
    port.postMessage({ type: 'marks', seq: data.seq, compose: data.compose, marks });
    parent.drafts = data.seq;
  };
  port.postMessage({ type: 'ready' });
});
</script>`;

interface Cost {
  readonly sum: number;
  readonly longest: number;
  /** The longest turn of each kind, for whoever looks for the dear one. */
  readonly by: string;
}
interface CostWindow {
  readonly cost: { take(): Cost; box: { compose(opening: object): { editor: HTMLElement } } };
}

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const bundle = await rolldown({ input: join(root, 'tests/bench/mail-cost.page.ts'), platform: 'browser' });
  script = (await bundle.generate({ format: 'iife', codeSplitting: false })).output[0].code;
  await bundle.close();
  browser = await chromium.launch({ executablePath: pathOf('chromium') });
});
afterAll(() => browser?.close());

async function open(): Promise<void> {
  await page?.close();
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const echo = route.request().url().includes('panel-echo');
    return route.fulfill({
      contentType: 'text/html',
      body: echo ? ECHO : `<!doctype html><body><script>${script.replaceAll('</script', '<\\/script')}</script>`,
    });
  });
  await page.goto('https://mail.google.com/mail/');
}
const take = (): Promise<Cost> => page.evaluate(() => (window as unknown as CostWindow).cost.take());
const compose = (body: string) =>
  page.evaluate(
    (body) =>
      void (window as unknown as CostWindow).cost.box.compose({
        to: [{ name: 'Jane', email: 'jane@acme.example' }],
        body,
      }),
    body,
  );
const settled = () => page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 30))));

/** Types key by key in the middle of the letter; what our code took for each, in milliseconds. */
async function perKey(words: number, keys: number): Promise<number[]> {
  await open();
  await compose(letter(words));
  await page.locator('[g_editable=true] > div').nth(2).click();
  await page.keyboard.press('End');
  await page.keyboard.type('Now ');
  await until('the panel has the draft', () => page.evaluate(() => 'drafts' in window));
  await settled();
  await take();
  const costs: number[] = [];
  for (let key = 0; key < keys; key++) {
    await page.keyboard.type('abc defgh'[key % 9] ?? ' ');
    await settled();
    const cost = await take();
    costs.push(cost.sum);
  }
  return costs;
}

describe('what our code costs the mail page', () => {
  it('a key: reading, posting, marking', async () => {
    const report: string[] = [];
    for (const words of [400, 2000]) {
      const costs = await perKey(words, 40);
      report.push(
        `${words} words: ${at(costs, 0.5).toFixed(2)} / ${at(costs, 0.95).toFixed(2)} ms a key (median / p95)`,
      );
    }
    process.stdout.write(`${report.join('\n')}\n`);
  });

  it('a paste of 1 MB', async () => {
    await open();
    await compose('Dear Jane,');
    await page.locator('[g_editable=true]').click();
    await page.keyboard.type('Hi');
    await settled();
    await take();
    const size = await page.evaluate(() => {
      const editor = document.querySelector('[g_editable=true]');
      const paste = document.createDocumentFragment();
      for (let line = 0; line < 5000; line++) {
        const div = document.createElement('div');
        div.textContent = `Line ${line} of a very long text, `.padEnd(200, 'so many words ');
        paste.append(div);
      }
      editor?.append(paste);
      return editor?.textContent?.length;
    });
    expect(size).toBeGreaterThan(1_000_000);
    await page.keyboard.type('x');
    await until('all of it was read', () => page.evaluate(() => Number(Reflect.get(window, 'drafts')) >= 2));
    await settled();
    const { longest, by } = await take();
    process.stdout.write(`1 MB: longest turn ${longest.toFixed(1)} ms, ${by}\n`);
  });

  it('a page of 50,000 nodes under churn', async () => {
    await open();
    await compose('Dear Jane,');
    await page.evaluate(() => {
      const list = document.createElement('div');
      list.id = 'list';
      list.innerHTML = '<div class="zA"><span email="a@b.example">x</span><b>y</b><i>z</i></div>'.repeat(12_500);
      document.body.append(list);
    });
    await settled();
    await take();
    const { ours, wall } = await page.evaluate(async () => {
      const list = document.getElementById('list');
      const from = performance.now();
      for (let turn = 0; turn < 60; turn++) {
        for (let row = 0; row < 20; row++) {
          const first = list?.firstElementChild;
          if (first) list.append(first);
        }
        await new Promise((done) => requestAnimationFrame(done));
      }
      return { ours: (window as unknown as CostWindow).cost.take(), wall: performance.now() - from };
    });
    process.stdout.write(
      `churn: ${((100 * ours.sum) / wall).toFixed(2)} % of the time, longest turn ${ours.longest.toFixed(1)} ms, ${ours.by}\n`,
    );
  });
});
