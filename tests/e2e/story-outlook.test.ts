import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { options as optionWords } from '../../lib/words/en/options';
import { badge, clickNotification, notifications, shiftClock } from './harness/background';
import { type Chromium, openChromium } from './harness/chromium';
import { type Hands, playwrightHands } from './harness/hands';
import { backTo, recordInterview, STORY, scoreIn, ticked } from './harness/story';
import { until } from './harness/until';

/** The same story in Outlook on the web, around Microsoft's own editor; each step stands on the one before. */
let chromium: Chromium;
let mail: Page;
let hands: Hands;

beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());

it('the settings say that mail is written in Outlook', async () => {
  const settings = await chromium.own('options.html');
  await settings.getByLabel(optionWords.mailClient).selectOption('outlook-personal');
  await settings.close();
});

it("a reminder's click opens Outlook's compose, with recipient and subject filled in", async () => {
  await shiftClock(chromium, backTo(14));
  await (await recordInterview(chromium, 'Acme today 1pm, 45 min')).close();
  await shiftClock(chromium, backTo(17));
  const [reminder] = await until('a reminder is shown', async () => {
    const shown = await notifications(chromium);
    return shown.length > 0 && shown;
  });
  const opened = chromium.context.waitForEvent('page');
  await clickNotification(chromium, reminder ?? '');
  mail = await opened;
  hands = playwrightHands(mail);
  await mail.locator('[data-lpc-hover-target-id="jane@acme.example"]').waitFor();
  expect(new URL(mail.url()).hostname).toBe('outlook.live.com');
});

it('the notes stand beside the blank page, before any key', async () => {
  await expect.poll(() => hands.readPanel('#panel'), { timeout: 10_000 }).toContain(STORY.notes.advice);
});

it('a generic note scores low; with the substance of the notes they tick off and the score rises above 85', async () => {
  await hands.write(STORY.generic);
  await scoreIn(hands, (score) => score < 45);
  await hands.write(STORY.letter);
  await expect.poll(() => ticked(hands), { timeout: 10_000 }).toBe(4);
  await scoreIn(hands, (score) => score > 85);
});

it('the letter in the editor is as it was typed, whatever is marked in it', async () => {
  const shown = await mail.locator('[id^="editorParent_"] > [contenteditable=true]').innerText();
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  expect(lines(shown)).toEqual(lines(STORY.letter));
  expect(await mail.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

it('a refused send changes nothing', async () => {
  await mail.locator('input[id$="_SUBJECT"]').fill('');
  await mail.getByRole('button', { name: 'Send', exact: true }).click();
  await mail.getByRole('button', { name: "Don't send" }).click();
  expect(await badge(chromium)).not.toBe('');
});

it('after Send the follow-up is done', async () => {
  await mail.locator('input[id$="_SUBJECT"]').fill('Thank you for today');
  await mail.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => badge(chromium), { timeout: 15_000 }).toBe('');
});

it('in the whole story nothing asked the network for anything', () => {
  expect(chromium.server.escaped).toEqual([]);
});
