import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listenBeside, shiftClock } from './harness/background';
import { type Chromium, openChromium } from './harness/chromium';
import { EDITOR } from './harness/hands';
import { backTo, recordInterview } from './harness/story';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium();
  await shiftClock(chromium, backTo(14));
  const popup = await recordInterview(chromium, 'Acme today 1pm, 45 min');
  await popup.close();
});
afterAll(() => chromium?.close());

const COLLEAGUE = `Hi Nora,

the invoice for October is attached. Could you check whether the freight costs are right this time? I moved our meeting to Friday, because the room was taken.

Thanks,
Sam`;

/** The names of what the background is asked. */
async function namesAsked(): Promise<() => Promise<string[]>> {
  const asked = await listenBeside(chromium);
  return async () => (await asked()).map(({ afterword }) => afterword);
}

/** A span in which nothing must happen can only be waited out; it is longer than typing's rest and the judgement. */
const idleFor = (page: Page, ms: number) =>
  page.evaluate((span) => new Promise((over) => requestIdleCallback(() => setTimeout(over, span))), ms);

it('an ordinary mail to a colleague opens nothing, is looked up once, and its text is read once', async () => {
  const asked = await namesAsked();
  // The address is a new mail's, so we ask first, without a word of it, whether we opened it: we did not.
  const page = await chromium.mail(
    'https://mail.google.com/mail/u/0/?view=cm&to=nora@globex.example&su=Invoice%20for%20October',
  );
  await page.locator(EDITOR).pressSequentially(COLLEAGUE, { delay: 20 });
  await expect.poll(asked).toEqual(['opened', 'lookUp', 'read']);
  await idleFor(page, 1000);
  expect(await asked()).toEqual(['opened', 'lookUp', 'read']);
  expect(page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const foreign = await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName));
  expect(foreign).toEqual(['HEAD', 'BODY']);
});

it('reading mail without a compose asks nothing at all', async () => {
  const asked = await namesAsked();
  const page = await chromium.mail();
  await page.getByRole('heading', { name: 'Interview on Thursday' }).click();
  await page.mouse.wheel(0, 400);
  await idleFor(page, 1000);
  expect(await asked()).toEqual([]);
});

it('nothing of it asks the network for anything', () => {
  expect(chromium.server.escaped).toEqual([]);
});
