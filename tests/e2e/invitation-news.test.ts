/** What comes later of an interview in the list, in a real browser: moved, cancelled, a whole series; and another language. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { type Chromium, openChromium } from './harness/chromium';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());
afterEach(() => page?.close());

const open = async () => {
  page = await chromium.own('page.html');
  await page.waitForSelector('[data-key="add"]');
};

/** So many days from now at this hour, by the clock of this computer, which is the browser's, too. */
const at = (days: number, hour: number, minute = 0): Date => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, minute);
};
const pad = (n: number) => String(n).padStart(2, '0');
/** As a field for day and time holds it. */
const wall = (date: Date) =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;

/** As the pages write a day and a time, for an expression: "Mar 5 2:00 PM", and with its year where that is another. */
const shown = (date: Date, time: string) => `\\w+ ${date.getDate()}(?:, \\d+)? ${time}`;

const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');
const inAnHour = (date: Date) => new Date(date.getTime() + 3_600_000);

/** An invitation of the company, whose name is the event's, too. */
const invitation = (company: string, startsAt: Date, ...more: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    `UID:${company}`,
    `SUMMARY:Interview with ${company}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(inAnHour(startsAt))}`,
    // Nothing of it may be older than what is in the list.
    `DTSTAMP:${stamp(at(1, 0))}`,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const choose = (text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });

const asked = () => page.locator('.invitations');
const button = (face: string | RegExp) => asked().getByRole('button', { name: face });
const said = () => page.locator('.toast').textContent();
const undo = () => page.getByRole('button', { name: words.undo, exact: true }).click();
const links = (company: string) => page.getByRole('link', { name: new RegExp(company) });
/** When the interview that is open begins, as its field says. */
const starts = () => page.getByLabel(words.starts).inputValue();

async function openInterview(company: string): Promise<void> {
  await links(company).first().click();
  const facts = page.locator('details', { has: page.getByText(words.facts, { exact: true }) });
  await facts.waitFor();
  if (!(await facts.evaluate((details: HTMLDetailsElement) => details.open))) await facts.locator('summary').click();
}

async function addByInvitation(company: string, startsAt: Date, ...more: readonly string[]): Promise<void> {
  await choose(invitation(company, startsAt, ...more));
  await openInterview(company);
  await expect.poll(starts).toBe(wall(startsAt));
}

test('an invitation that moved an interview says both times, moves it with one press, and undo brings it back', async () => {
  const [before, after] = [at(9, 10), at(11, 15, 30)];
  await open();
  await addByInvitation('Avocet', before);
  await choose(invitation('Avocet', after, 'SEQUENCE:1'));
  await asked().getByText(words.invitationOne.moved).waitFor();
  expect(await asked().textContent()).toMatch(
    new RegExp(`In your list it is ${shown(before, '10:00 AM')}\\. This invitation says ${shown(after, '3:30 PM')}\\.`),
  );
  expect(await starts()).toBe(wall(before));
  await button(/^Move to .* 3:30 PM$/).click();
  await expect.poll(starts).toBe(wall(after));
  expect(await asked().count()).toBe(0);
  await expect.poll(said).toMatch(/^Moved Avocet to .* 3:30 PM\./);
  await undo();
  await expect.poll(starts).toBe(wall(before));

  await choose(invitation('Avocet', after, 'SEQUENCE:1'));
  await button(/^Move to/).click();
  await expect.poll(said).toMatch(/^Moved Avocet/);
  await page.reload();
  await openInterview('Avocet');
  await expect.poll(starts).toBe(wall(after));
});

test('one that was cancelled is removed with one press, and undo brings it back', async () => {
  await open();
  await addByInvitation('Bittern', at(9, 10));
  await choose(invitation('Bittern', at(9, 10), 'STATUS:CANCELLED'));
  await asked().getByText(words.invitationOne.cancelled).waitFor();
  expect(await asked().textContent()).toMatch(/In your list it is .* 10:00 AM\./);
  expect(await links('Bittern').count()).toBeGreaterThan(0);
  await button(words.removeCancelled).click();
  await expect.poll(said).toContain(fill(words.removed, { company: 'Bittern' }));
  await expect.poll(() => links('Bittern').count()).toBe(0);
  await undo();
  await links('Bittern').first().waitFor();
  await page.reload();
  await openInterview('Bittern');
  await expect.poll(starts).toBe(wall(at(9, 10)));
});

test('a series that moved asks whether it is the same one; called off whole, it is removed', async () => {
  const weekly = 'RRULE:FREQ=WEEKLY';
  await open();
  await addByInvitation('Curlew', at(3, 10), weekly);
  await choose(invitation('Curlew', at(4, 15, 30), weekly, 'SEQUENCE:1'));
  await asked().getByText(words.invitationOne.unsure).waitFor();
  expect(await button(words.addAsAnother).count()).toBe(1);
  await button(/^Move to .* 3:30 PM$/).click();
  await expect.poll(starts).toBe(wall(at(4, 15, 30)));
  await choose(invitation('Curlew', at(4, 15, 30), 'STATUS:CANCELLED', 'SEQUENCE:2'));
  await button(words.removeCancelled).click();
  await expect.poll(() => links('Curlew').count()).toBe(0);
  await undo();
  await links('Curlew').first().waitFor();
});

test('a line in German is that day and hour, and says so before Enter', async () => {
  const then = at(10, 14);
  const day = new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long' }).format(then);
  await open();
  await page.fill('[data-key="add"]', `Dunlin ${day}, 14 Uhr`);
  const understood = page.locator('.add-understood');
  await expect.poll(() => understood.textContent()).toMatch(new RegExp(`^Dunlin, ${shown(then, '2:00 PM')}`));
  expect(await links('Dunlin').count()).toBe(0);
  await page.keyboard.press('Enter');
  await openInterview('Dunlin');
  await expect.poll(starts).toBe(wall(then));
  expect(await page.getByLabel(words.company, { exact: true }).inputValue()).toBe('Dunlin');
});
