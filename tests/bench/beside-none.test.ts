/** The mail page with us beside the same page without us, in one browser and by turns: what is noise meets both. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { putToSleep } from '../e2e/harness/background';
import { type Chromium, openChromium } from '../e2e/harness/chromium';
import { EDITOR } from '../e2e/harness/hands';
import { panelOf, recordInterview, STORY } from '../e2e/harness/story';
import { until } from '../e2e/harness/until';
import { practicePage } from '../practice/build';
import { columns, median } from './figures';
import { letter } from './letter';
import { type Task, traced } from './main-thread';

/** The practice page at an address where we are not, and at Gmail's. */
const SIDES = { without: 'https://plain.example/', with: 'https://mail.google.com/mail/u/0/' } as const;
type Side = keyof typeof SIDES;
const BOTH: readonly Side[] = ['without', 'with'];

/** Milliseconds between two keys of a person who types well: 80 words a minute. */
const PACE = 150;
const LONG = 50;
const FRIEND = { name: 'Ruth', email: 'ruth@example.net' };

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium();
  await (await recordInterview(chromium, 'Acme yesterday 3pm, 45 min')).close();
  const { html, headers } = await practicePage('gmail');
  await chromium.context.route(`${SIDES.without}**`, (route) => route.fulfill({ body: html, headers }));
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  say(`${''.padEnd(38)}${'without us'.padStart(17)}${'with us'.padStart(17)}`);
  say(`${''.padEnd(38)}${'   median     p95'.repeat(2)}`);
});
afterAll(() => chromium?.close());

const say = (line: string) => void process.stdout.write(`${line}\n`);
const row = (what: string, figures: Record<Side, readonly number[]>, conclusion: string) =>
  say(`${what.padEnd(38)}${columns(figures.without)}${columns(figures.with)}   ${conclusion}`);

/** Figures of both sides, each side's turn after the other's. */
async function byTurns<T>(rounds: number, turn: (side: Side) => Promise<readonly T[]>): Promise<Record<Side, T[]>> {
  const all: Record<Side, T[]> = { without: [], with: [] };
  for (let round = 0; round < rounds; round++) for (const side of BOTH) all[side].push(...(await turn(side)));
  return all;
}

function browser() {
  const own = chromium.context.browser();
  if (!own) throw new Error('This browser hands out no trace.');
  return own;
}

async function compose(page: Page, to: { readonly name: string; readonly email: string }, body: string): Promise<void> {
  await page.evaluate(
    (opening) => {
      const { practice } = window as unknown as { practice: { compose(opening: object): void } };
      practice.compose(opening);
    },
    { to: [to], subject: 'Thank you', body },
  );
  await page.locator(`${EDITOR} > div`).last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' So');
}

/** Until the panel shows its number, and the draft is marked: all that a draft sets in motion is done. */
async function judged(page: Page): Promise<void> {
  await (await panelOf(page)).locator('.panel-number').waitFor();
  await marked(page);
}
const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
/** Until more is marked than `before`. */
const marked = (page: Page, before = 0) => until('the draft is marked', async () => (await marks(page)) > before);
const idle = (page: Page) => page.evaluate(() => new Promise((done) => requestIdleCallback(done)));

it('a key', async () => {
  const pages = {} as Record<Side, Page>;
  for (const side of BOTH) {
    pages[side] = await chromium.mail(SIDES[side]);
    await compose(pages[side], STORY.person, letter(400));
  }
  await judged(pages.with);
  const figures = await byTurns(8, async (side) => {
    await pages[side].bringToFront();
    const [, ...keys] = await traced(browser(), () => pages[side].keyboard.type(' and so on', { delay: PACE }));
    // The first one finds caches that the other page's turn has emptied.
    return keys.slice(1).map((tasks) => tasks.reduce((sum, { took }) => sum + took, 0));
  });
  for (const side of BOTH) await pages[side].close();
  row('a key, ms of the main thread', figures, `${ratio(figures)} times as long (goal 1.1)`);
});
const ratio = (figures: Record<Side, readonly number[]>) => (median(figures.with) / median(figures.without)).toFixed(2);

/**
 * Bytes that stay when the page's garbage is gone. One collection lets go of what is there until the next, some of it
 * only after turns of the page: until three in a row find no less.
 */
async function heap(page: Page): Promise<number> {
  const session = await chromium.context.newCDPSession(page);
  let least = Number.POSITIVE_INFINITY;
  for (let same = 0; same < 3; same++) {
    await idle(page);
    await session.send('HeapProfiler.collectGarbage');
    const usage: Record<string, number> = await session.send('Runtime.getHeapUsage');
    // The DOM and buffers are of the heap too, in browsers that say so.
    const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
    const now = usedSize + embedderHeapUsedSize + backingStorageSize;
    if (now < least * 0.999) same = -1;
    least = Math.min(least, now);
  }
  return least;
}

it.each([
  ['an ordinary mail', FRIEND, 1],
  ['a follow-up', STORY.person, 2],
] as const)('the heap beside %s', async (mail, to, goal) => {
  const figures = await byTurns(5, async (side) => {
    const page = await chromium.mail(SIDES[side]);
    await compose(page, to, letter(400));
    if (side === 'with' && to === STORY.person) await judged(page);
    await idle(page);
    const left = await heap(page);
    await page.close();
    return [left / 1e6];
  });
  const added = median(figures.with) - median(figures.without);
  row(`the heap beside ${mail}, MB`, figures, `${added.toFixed(2)} MB more (goal ${goal})`);
});

const long = (tasks: readonly Task[]) => tasks.filter(({ took }) => took > LONG).length;
const longest = (tasks: readonly Task[], of: keyof Task) => Math.max(0, ...tasks.map((task) => task[of]));
/** Tasks of more than 50 ms of each turn; then the longest task and what we had of one. */
function longTasks(what: string, turns: Record<Side, readonly (readonly Task[])[]>): void {
  const counts = { without: turns.without.map(long), with: turns.with.map(long) };
  const most = {
    without: turns.without.map((turn) => longest(turn, 'took')),
    with: turns.with.map((turn) => longest(turn, 'took')),
  };
  const ours = longest(turns.with.flat(), 'ours');
  row(
    `${what}, tasks > ${LONG} ms`,
    counts,
    `ours in one task at most ${ours.toFixed(1)} ms (goal: none longer than ${LONG})`,
  );
  row('  the longest, ms', most, '');
}

it('a cold start', async () => {
  const turns = await byTurns(5, async (side) => {
    const page = await chromium.mail('about:blank');
    await putToSleep(chromium, page);
    const sections = await traced(browser(), async () => {
      await page.goto(SIDES[side]);
      await compose(page, STORY.person, letter(400));
      if (side === 'with') await judged(page);
      await idle(page);
    });
    await page.close();
    return [sections.flat()];
  });
  longTasks('cold start', turns);
});

it.each([
  ['2,000 words', letter(2000), 5],
  ['1 MB', letter(190_000).slice(0, 1_000_000), 3],
] as const)('a paste of %s', async (size, text, rounds) => {
  const turns = await byTurns(rounds, async (side) => {
    const page = await chromium.mail(SIDES[side]);
    await compose(page, STORY.person, 'Dear Jane,');
    // Until it is there and has been told of this draft, its share would be a cold start's.
    if (side === 'with') await (await panelOf(page)).locator('.panel-advice').waitFor();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await idle(page);
    const before = await marks(page);
    const sections = await traced(browser(), async () => {
      await page.keyboard.press('ControlOrMeta+V');
      await until('it stands there', () =>
        page
          .locator(EDITOR)
          .evaluate((editor, length) => (editor.textContent?.length ?? 0) > length, text.length * 0.9),
      );
      if (side === 'with') await marked(page, before);
      await idle(page);
    });
    await page.close();
    return [sections.flat()];
  });
  longTasks(`paste of ${size}`, turns);
});
