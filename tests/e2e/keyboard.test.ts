/** Without a mouse: whatever goes by its own press leaves the focus near, and heard. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { options } from '../../lib/words/en/options';
import { panel as panelWords } from '../../lib/words/en/panel';
import { popup as words } from '../../lib/words/en/popup';
import { type Chromium, openChromium } from './harness/chromium';
import { EDITOR } from './harness/hands';
import { panelOf, recordInterview, STORY, typeDraft } from './harness/story';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openChromium();
  await (await recordInterview(chromium, `${STORY.company} yesterday 11pm, 45 min`)).close();
});
afterAll(() => chromium?.close());
afterEach(() => page?.close());

const enter = async (where: Page | Frame, name: string) => {
  await where.getByRole('button', { name, exact: true }).press('Enter');
};
/** What a screen reader would say is here. */
const here = (where: Page | Frame) =>
  expect.poll(() =>
    where.evaluate(() => (document.activeElement === document.body ? 'nowhere' : document.activeElement?.textContent)),
  );

test('the list has a heading, and a part that is the main one', async () => {
  page = await chromium.own('popup.html');
  await page.getByRole('main').getByRole('heading', { name: STORY.company }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([words.name]);
});

test('an offer that is waved away leaves the focus on the list', async () => {
  page = await chromium.own('popup.html');
  await page.fill('[data-key="add"]', 'Globex tomorrow 3pm');
  await page.keyboard.press('Enter');
  await enter(page, words.phoneSkip);
  await here(page).toContain(STORY.company);
});

test('in the settings, too: where it was asked, and at the heading of what was answered', async () => {
  page = await chromium.own('options.html');
  await enter(page, options.erase);
  await enter(page, options.eraseCancel);
  await here(page).toBe(options.erase);
  await enter(page, options.test);
  await enter(page, options.testYes);
  await here(page).toBe(options.reminders);
});

test('and in the panel, from where Escape goes back to the letter', async () => {
  page = await chromium.mail(`https://mail.google.com/mail/u/0/?view=cm&to=jane@elsewhere.example&su=Hi`);
  await typeDraft(page, STORY.letter);
  const panel = await panelOf(page);
  await enter(panel, panelWords.notThis);
  await enter(panel, panelWords.cancel);
  await here(panel).toBe(panelWords.notThis);
  const sure = panel.getByRole('button', { name: 'Yes, it’s for' });
  await sure.press('Enter');
  await here(panel).toContain(panelWords.notes);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate((editor) => document.activeElement?.matches(editor), EDITOR)).toBe(true);
});

test('what the keyboard comes to in a long list is never under the field that stays in reach', async () => {
  page = await chromium.own('popup.html');
  await page.setViewportSize({ width: 360, height: 560 });
  for (let day = 2; day < 10; day += 1) {
    await page.fill('[data-key="add"]', `Company ${day} in ${day} days 3pm`);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: `Company ${day}` }).waitFor();
  }
  await page.reload();
  await page.getByRole('button', { name: words.settings }).focus();
  const covered: string[] = [];
  for (const row of await page.locator('.entry').all()) {
    while (!(await row.evaluate((each) => each === document.activeElement))) await page.keyboard.press('Tab');
    const { name, isFree } = await row.evaluate((each) => {
      const { left, bottom } = each.getBoundingClientRect();
      const touched = document.elementFromPoint(left + 20, bottom - 1);
      return { name: each.textContent ?? '', isFree: touched !== null && each.contains(touched) };
    });
    if (!isFree) covered.push(name);
  }
  expect(covered).toEqual([]);
});
