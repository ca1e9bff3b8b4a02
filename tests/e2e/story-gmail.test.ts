import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { popup as words } from '../../lib/words/en/popup';
import { alarms, badge, clickNotification, notifications, shiftClock } from './harness/background';
import { type Chromium, openChromium } from './harness/chromium';
import { type Hands, playwrightHands } from './harness/hands';
import { backTo, panelOf, recordInterview, STORY, scoreIn, ticked, typeDraft } from './harness/story';
import { until } from './harness/until';

/** One story from install to sent, each step standing on the one before. */
let chromium: Chromium;
let popup: Page;
let mail: Page;
let hands: Hands;

beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());

it('an interview and four notes are recorded in the popup, key by key', async () => {
  await shiftClock(chromium, backTo(14));
  popup = await recordInterview(chromium, 'Acme today 1pm, 45 min', 'type');
  await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
  await expect.poll(() => popup.getByRole('link', { name: /Acme/ }).count()).toBe(1);
  await expect.poll(() => badge(chromium)).toBe('23h');
});

it('at a good time to write a reminder fires, once', async () => {
  expect(await notifications(chromium)).toEqual([]);
  await shiftClock(chromium, backTo(17));
  const [only] = await until('a reminder is shown', async () => {
    const shown = await notifications(chromium);
    return shown.length > 0 && shown;
  });
  await shiftClock(chromium, backTo(17));
  expect(await notifications(chromium)).toEqual([only]);
});

it('its click opens the compose, with recipient and subject filled in', async () => {
  const opened = chromium.context.waitForEvent('page');
  const [reminder = ''] = await notifications(chromium);
  await clickNotification(chromium, reminder);
  mail = await opened;
  await mail.locator('[g_editable=true]').waitFor();
  expect(new URL(mail.url()).hostname).toBe('mail.google.com');
  expect(await mail.locator('[data-hovercard-id="jane@acme.example"]').count()).toBe(1);
  expect(await mail.locator('[name=subjectbox]').inputValue()).toContain('Acme');
});

it('the notes stand beside the blank page, before any key', async () => {
  hands = playwrightHands(mail);
  await expect.poll(() => hands.readPanel('#panel'), { timeout: 10_000 }).toContain(STORY.notes.advice);
});

it('the panel appears beside what is typed, for the right person', async () => {
  await typeDraft(mail, 'Dear Jane,');
  const panel = await panelOf(mail);
  await expect.poll(() => panel.locator('select').first().locator('option:checked').textContent()).toContain('Jane');
  // Two words are no letter: no number yet.
  expect(await hands.readPanel('.panel-number')).toBeNull();
});

it('a generic note scores low, and the panel says what would help', async () => {
  await typeDraft(mail, STORY.generic);
  await scoreIn(hands, (score) => score < 45);
  expect(await ticked(hands)).toBe(0);
  expect((await hands.readPanel('.panel-advice'))?.length).toBeGreaterThan(20);
});

it("with the notes' substance the items tick off and the score rises above 85", async () => {
  await typeDraft(mail, STORY.letter);
  await expect.poll(() => ticked(hands), { timeout: 10_000 }).toBe(4);
  await scoreIn(hands, (score) => score > 85);
});

it('passages are marked in the draft without touching it', async () => {
  const marked = () => mail.evaluate(() => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0));
  await expect.poll(marked).toBeGreaterThan(0);
  const html = await mail.locator('[g_editable=true]').innerHTML();
  expect(html).not.toMatch(/afterword|<mark|style=/i);
});

it('after Send the follow-up is done: the popup says so, no alarm for it is left, the badge is clear', async () => {
  // But for the second follow-up's, a week away.
  const soon = Date.now() + backTo(17) + 48 * 3600_000;
  const alarmsSoon = async () => (await alarms(chromium)).filter(({ scheduledTime }) => scheduledTime < soon);
  expect(await alarmsSoon()).not.toEqual([]);
  await mail.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => badge(chromium), { timeout: 15_000 }).toBe('');
  await popup.reload();
  await popup.getByText(words.sent, { exact: true }).first().waitFor();
  expect(await popup.getByRole('button', { name: words.write }).count()).toBe(0);
  await until('the reminders are gone', async () => (await notifications(chromium)).length === 0);
  expect(await alarmsSoon()).toEqual([]);
});

it('when they say no, one press ends what is left of it, and the notes are still found', async () => {
  // A week later, when a second follow-up is in time.
  await shiftClock(chromium, backTo(17) + 8 * 24 * 3600_000);
  await popup.reload();
  await popup.getByText(words.secondDue, { exact: true }).waitFor();
  await popup.getByRole('link', { name: /Acme/ }).click();
  await popup.getByText(words.heardBack, { exact: true }).click();
  await popup.getByRole('button', { name: words.outcome.no, exact: true }).click();
  await popup.getByText(words.outcomeWord.no).waitFor();
  await expect.poll(() => alarms(chromium)).toEqual([]);
  await until('no reminder is left', async () => (await notifications(chromium)).length === 0);
  await popup.goto(`chrome-extension://${chromium.id}/page.html`);
  await popup.getByText(words.nothingOpen).waitFor();
  await popup.getByPlaceholder(words.search).fill('handheld scanners');
  await popup.getByRole('link', { name: /Acme/ }).getByText(words.outcomeShort.no).waitFor();
});

it('in the whole story nothing asked the network for anything', () => {
  expect(chromium.server.escaped).toEqual([]);
});
