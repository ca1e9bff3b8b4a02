/** An interview is added in under fifteen seconds: what hands and head have to do for it, step by step on the real pages. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { popup as words } from '../../lib/words/en/popup';
import { type Chromium, openChromium } from './harness/chromium';
import { type Gestures, gesturesAt } from './harness/keystroke-level';

const LIMIT_S = 15;
const HOUR = 3_600_000;

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());
afterEach(() => page?.close());

async function openPopup(): Promise<Gestures> {
  page = await chromium.own('popup.html');
  const gestures = gesturesAt(page);
  gestures.toolbarButton();
  await page.waitForSelector('[data-key="add"]');
  return gestures;
}

/** It is in the list of the next page, as the database has it. */
async function isSaved(company: string): Promise<void> {
  const next = await chromium.own('page.html');
  await next.getByRole('link', { name: company }).first().waitFor();
  await next.close();
}

function expectQuick(what: string, { operators, seconds }: Gestures): void {
  process.stdout.write(`${what}: ${seconds.toFixed(1)} s by the keystroke-level model (${operators})\n`);
  expect(seconds).toBeLessThan(LIMIT_S);
}

test('the first one: the popup waits for the line, which is typed and entered', async () => {
  const gestures = await openPopup();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('add');
  await gestures.type('Acme tomorrow 3pm 45 min');
  await gestures.press('Enter');
  await isSaved('Acme');
  expectQuick('first interview, typed', gestures);
});

test.each([
  ['by the key for it', (gestures: Gestures) => gestures.press('n'), 'Borealis'],
  ['by the mouse', (gestures: Gestures) => gestures.click(page.locator('[data-key="add"]')), 'Cirrus'],
])('a later one, the field reached %s', async (way, reach, company) => {
  const gestures = await openPopup();
  await page.getByRole('link', { name: 'Acme' }).first().waitFor();
  await reach(gestures);
  await gestures.type(`${company} fri 3pm 45 min`);
  await gestures.press('Enter');
  await isSaved(company);
  expectQuick(`later interview, field reached ${way}`, gestures);
});

test('one from its invitation, chosen as a file', async () => {
  const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const startsAt = Math.ceil(Date.now() / HOUR) * HOUR + 48 * HOUR;
  const invitation = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    'UID:dunlin',
    'SUMMARY:Interview with Dunlin',
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(startsAt + HOUR)}`,
    'ORGANIZER;CN=Dora Lin:mailto:dora@dunlin.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const gestures = await openPopup();
  const choosing = page.waitForEvent('filechooser');
  await gestures.click(page.getByRole('button', { name: words.chooseInvitation }), 'command');
  const chooser = await choosing;
  gestures.pickFile();
  await chooser.setFiles({ name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(invitation) });
  await page.getByText(words.phoneOffer).waitFor();
  await isSaved('Dunlin');
  expectQuick('interview from its invitation', gestures);
});
