/** Page zoom, a narrow window, a doubled system font: what is ours stays of use, and Send stays free. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { EDITOR, ourBoxes } from './harness/hands';
import { panelOf, pressNote, recordInterview, STORY, typeDraft } from './harness/story';
import { until } from './harness/until';

const SEND = '.aoO';

let chromium: Chromium;
let page: Page;
afterEach(() => page?.close());

/** What page zoom is for a page: fewer CSS pixels, each of them larger. (The browser's own has no hold on a test's window.) */
async function zoom(factor: number): Promise<void> {
  const session = await chromium.context.newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(1280 / factor),
    height: Math.round(800 / factor),
    deviceScaleFactor: factor,
    mobile: false,
  });
}

/** What a finger would touch in the middle of Send, once the page is scrolled to it. */
const touchedAtSend = () =>
  page
    .locator(SEND)
    .last()
    .evaluate((send) => {
      send.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = send.getBoundingClientRect();
      const touched = document.elementFromPoint(left + width / 2, top + height / 2);
      return touched && send.contains(touched) ? 'Send' : `${touched?.localName}`;
    });

/** Writes, opens the panel where there is no room for it by itself, and puts a note in; Send is free all the while. */
async function isOfUse(): Promise<void> {
  await typeDraft(page, 'Dear Jane,\n\nThank you for your time today. ');
  const panel = await panelOf(page);
  await until('something of ours is shown', async () => (await ourBoxes(page)).length > 0);
  expect(await touchedAtSend()).toBe('Send');
  await until('the panel is open', async () => {
    const [box] = await ourBoxes(page);
    // Where it has no room by itself it is a pill, which goes along with the page.
    if (box && box.width < 200) await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
    return box && box.width >= 200;
  });
  await until('the panel lies within the window', async () => {
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const [open] = await ourBoxes(page);
    return (
      open &&
      open.left >= 0 &&
      open.top >= 0 &&
      open.left + open.width <= view.width &&
      open.top + open.height <= view.height &&
      (await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    );
  });
  await pressNote(panel, STORY.notes['stood-out']);
  await until('the note is in the letter', async () =>
    (await page.locator(EDITOR).last().innerText()).includes(STORY.notes['stood-out']),
  );
  expect(await touchedAtSend()).toBe('Send');
}

const COMPOSE = `https://mail.google.com/mail/u/0/?view=cm&to=${STORY.person.email}&su=Thank%20you`;

/** No part of these pages asks to be scrolled sideways, and the line to type into is reached. */
async function pagesFit(popup: number): Promise<void> {
  for (const path of ['popup.html', 'page.html', 'options.html', 'welcome.html']) {
    page = await chromium.own(path);
    // The popup is as wide as it makes itself.
    await page.setViewportSize({ width: path === 'popup.html' ? popup : 320, height: 560 });
    await page.waitForSelector(path === 'options.html' ? '.options' : '[data-key="add"]');
    await expect
      .poll(() =>
        page.evaluate(() => [
          location.pathname,
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ]),
      )
      .toEqual([`/${path}`, 0]);
    if (path === 'popup.html') {
      expect(await page.locator('.desk-popup').evaluate((desk) => desk.getBoundingClientRect().width)).toBe(popup);
    }
    await page.close();
  }
}

describe('in a browser as it comes', () => {
  beforeAll(async () => {
    chromium = await openChromium();
    await (await recordInterview(chromium, 'Acme yesterday 3pm, 45 min')).close();
  });
  afterAll(() => chromium?.close());

  it.each([0.5, 0.75, 1.5, 2, 3])('at a page zoom of %d the panel is of use and Send is free', async (factor) => {
    page = await chromium.mail(COMPOSE);
    await zoom(factor);
    await isOfUse();
  });

  it('in a window 320 pixels wide, too', async () => {
    page = await chromium.mail(COMPOSE);
    await page.setViewportSize({ width: 320, height: 568 });
    await isOfUse();
  });

  it('beside a compose of the inbox, in a low window and with a long letter, too', async () => {
    page = await chromium.mail('https://mail.google.com/mail/u/0/#inbox');
    await page.setViewportSize({ width: 640, height: 400 });
    await page.getByRole('button', { name: 'Compose', exact: true }).click();
    await page.getByLabel('To recipients').click({ timeout: 5000 });
    await page.keyboard.type(`${STORY.person.email},`);
    await typeDraft(page, `${STORY.letter}\n\n${STORY.letter}`);
    await page.getByLabel('Subject', { exact: true }).click({ timeout: 5000 });
    await isOfUse();
  });

  it('popup, full page, settings and first run fit 320 pixels', () => pagesFit(360));
});

describe('in a browser whose font is twice as large', () => {
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'afterword-large-'));
    await mkdir(join(profile, 'Default'));
    const preferences = { webkit: { webprefs: { default_font_size: 32, default_fixed_font_size: 26 } } };
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    chromium = await openChromium({ profile });
    // Still to be written at any hour of the day, so that the offer for the phone stands beside the list.
    const recorded = await recordInterview(chromium, 'Acme yesterday 11pm, 45 min');
    expect(await recorded.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(
      25,
    );
    await recorded.close();
  });
  afterAll(async () => {
    await chromium?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  it('the panel is of use and Send is free, and it is wider where there is room', async () => {
    page = await chromium.mail(COMPOSE);
    await isOfUse();
    expect((await ourBoxes(page))[0]?.width).toBe(480);
  });

  it('a list row shows its name whole, the ways to note stand within the page, and the title breaks between words', async () => {
    page = await chromium.own('popup.html');
    await page.setViewportSize({ width: 540, height: 560 });
    await page.fill('[data-key="add"]', 'Hooli 2 days ago 3pm, 45 min');
    await page.keyboard.press('Enter');
    const row = page.locator('.entry', { hasText: 'Hooli' });
    await row.waitFor();
    expect(
      await row
        .locator('bdi')
        .first()
        .evaluate((name) => name.scrollWidth <= name.clientWidth),
    ).toBe(true);
    await row.click();
    const segments = page.locator('.segments');
    await segments.waitFor();
    expect(await segments.evaluate((all) => all.scrollWidth <= all.clientWidth)).toBe(true);
    await page.close();
    page = await chromium.own('welcome.html');
    await page.setViewportSize({ width: 320, height: 560 });
    // Where a word has no room it makes the line longer than the page.
    const title = page.locator('h1');
    await title.evaluate((heading) => heading.style.setProperty('overflow-wrap', 'normal'));
    expect(await title.evaluate((heading) => heading.scrollWidth <= heading.clientWidth)).toBe(true);
  });

  it('full page, settings and first run fit 320 pixels, and the popup is wider', () => pagesFit(540));
});
