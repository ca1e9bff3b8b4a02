import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { popup as words } from '../../lib/words/en/popup';
import { type Firefox, openFirefox } from './harness/firefox';
import { type Hands, puppeteerHands } from './harness/hands';
import { backTo, recordBy, STORY, scoreIn, ticked } from './harness/story';
import { until } from './harness/until';

/** The Gmail story in a real Firefox with the extension built for it; each step stands on the one before. */
let firefox: Firefox;
let popup: Page;
let mail: Page;
let hands: Hands;

beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox?.close());

const inPopup = <T>(ask: () => Promise<T>) => popup.evaluate(ask);
const badge = () => inPopup(() => chrome.action.getBadgeText({}));

it('an interview and four notes are recorded, key by key', async () => {
  await firefox.shiftClock(backTo(14));
  popup = await firefox.own('popup.html');
  await recordBy(puppeteerHands(popup), 'Acme today 1pm, 45 min', 'type');
  await expect.poll(badge).toBe('23h');
});

it('at a good time to write a reminder is shown', async () => {
  // Without a desktop Firefox takes it away at once, so it is listened for: shown or closed, it was there.
  await inPopup(async () => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const event of [chrome.notifications.onShown, chrome.notifications.onClosed]) {
      event.addListener((id: string) => void seen.push(id));
    }
  });
  await firefox.shiftClock(backTo(17));
  const seen = () => inPopup(async () => (globalThis as unknown as { seen: string[] }).seen);
  await until('a reminder is shown', async () => (await seen()).length > 0);
  expect(new Set(await seen()).size).toBe(1);
});

it('"Write follow-up" opens the compose, with recipient and subject filled in', async () => {
  await puppeteerHands(popup).open('popup.html');
  const opened = firefox.browser.waitForTarget((target) => target.url().startsWith('https://mail.google.com/'));
  await puppeteerHands(popup).press('button', words.write);
  const page = await (await opened).page();
  if (!page) throw new Error('The compose opened in no page.');
  mail = page;
  hands = puppeteerHands(mail);
  await mail.waitForSelector('[data-hovercard-id="jane@acme.example"]');
});

it('the notes stand beside the blank page, before any key', async () => {
  await expect.poll(() => hands.readPanel('#panel'), { timeout: 20_000 }).toContain(STORY.notes.advice);
});

it('a generic note scores low; with the substance of the notes they tick off and the score rises above 85', async () => {
  await hands.write(STORY.generic);
  await scoreIn(hands, (score) => score < 45);
  await hands.write(STORY.letter);
  await expect.poll(() => ticked(hands), { timeout: 20_000 }).toBe(4);
  await scoreIn(hands, (score) => score > 85);
});

it('after Send the follow-up is done: the popup says so, the badge is clear', async () => {
  await hands.press('button', 'Send');
  await expect.poll(badge, { timeout: 15_000 }).toBe('');
  await puppeteerHands(popup).open('popup.html');
  await until('nothing is left to write', async () =>
    (await puppeteerHands(popup).read('.desk'))?.includes(words.nothingOpen),
  );
});

it('in the whole story nothing asked the network for anything', () => {
  expect(firefox.server.escaped).toEqual([]);
});
