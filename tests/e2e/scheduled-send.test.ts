import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { panel as panelWords } from '../../lib/words/en/panel';
import { popup as popupWords } from '../../lib/words/en/popup';
import { alarms, badge, notifications, shiftClock } from './harness/background';
import { type Chromium, openChromium } from './harness/chromium';
import { playwrightHands } from './harness/hands';
import { backTo, newMail, panelOf, recordInterview, STORY } from './harness/story';
import { until } from './harness/until';

/** A follow-up that the mail client will send later: it counts with that time, and one question is kept. */
let chromium: Chromium;
let popup: Page;
let mail: Page;

beforeAll(async () => {
  chromium = await openChromium();
});
/** Yesterday at two, a quarter of an hour after the interview: its 24 hours end today at a quarter to two. */
beforeEach(async () => {
  await chromium.startAnew();
  await shiftClock(chromium, backTo(14));
  popup = await recordInterview(chromium, 'Acme today 1pm, 45 min');
  await until('the background has planned', async () => (await badge(chromium)) === '23h');
});
afterAll(() => chromium?.close());

async function write(client: 'gmail' | 'outlook'): Promise<Frame> {
  const hands = await newMail(async (url) => {
    mail = await chromium.mail(url);
    return playwrightHands(mail);
  }, client);
  await hands.write(STORY.letter);
  const panel = await panelOf(mail);
  await panel.locator('.panel-number').waitFor();
  return panel;
}
const press = (name: string | RegExp) => mail.getByRole('button', { name }).click();
/** As `<input type="datetime-local">` takes it: yesterday at that hour. */
const yesterdayAt = (hour: number) => {
  const then = new Date(Date.now() + backTo(hour));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}T${two(hour)}:00`;
};
/** A person's keys: what a script fills in counts for nothing in the panel. */
async function typeTime(panel: Frame, wall: string): Promise<void> {
  const field = panel.getByLabel(panelWords.whenLabel);
  await field.focus();
  const [year, month, day, hour = 0] = wall.split(/[-T:]/).map(Number);
  const two = (n = 0) => String(n).padStart(2, '0');
  await mail.keyboard.type(`${two(month)}${two(day)}${year}`);
  await mail.keyboard.press('Tab');
  await mail.keyboard.type(`${two(hour % 12)}00${hour < 12 ? 'AM' : 'PM'}`);
  expect(await field.inputValue()).toBe(wall);
}
const openMenu = async () => {
  await mail.locator('.hG').click();
  await mail.locator('[selector=scheduledSend]').click();
};
/** The follow-up as the popup tells it. */
const told = async (words: RegExp) => {
  await popup.bringToFront();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
  await popup.getByText(popupWords.sent, { exact: true }).first().click();
  await popup.getByText(words).first().waitFor();
};

it('in Gmail: the panel reads the time from the notice, the follow-up keeps it, and one question comes after it', async () => {
  const panel = await write('gmail');
  await openMenu();
  await press('Pick date & time');
  await mail.getByLabel('Date and time').fill(yesterdayAt(20));
  await press('Schedule send');
  await panel.getByText(/Goes out today (?:20:00|8:00.PM)\. Marked as sent to Jane/).waitFor();
  // Gmail's own "Undo" can be pressed: our last word is not over it, nor called the same.
  await until('the page’s notice is free', () =>
    mail.locator('.bAq').evaluate((notice) =>
      [0.02, 0.5, 0.98].every((share) => {
        const { left, top, width, height } = notice.getBoundingClientRect();
        const touched = document.elementFromPoint(left + width * share, top + height / 2);
        return touched !== null && notice.contains(touched);
      }),
    ),
  );
  expect(await panel.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  expect(await mail.locator('.bAq').innerText()).toMatch(/^Send scheduled for \w+, \w+ \d+, 8:00 PM/);
  await told(/goes out today (?:20:00|8:00.PM)/);
  expect(await badge(chromium)).toBe('');

  await shiftClock(chromium, backTo(20));
  expect(await notifications(chromium)).toEqual([]);
  await shiftClock(chromium, backTo(21));
  const [question] = await until('it is asked after', async () => {
    const all = await notifications(chromium);
    return all.length > 0 && all;
  });
  expect(question).toContain(':checkBack');
  await shiftClock(chromium, backTo(22));
  expect(await notifications(chromium)).toEqual([question]);
});

it('in Gmail: a time after the 24 hours is said warmly, and one press brings the reminders back', async () => {
  const panel = await write('gmail');
  await openMenu();
  await press(/^Tomorrow morning/);
  await panel.getByText(/^Goes out .*after your 24 are over/).waitFor();
  await told(/goes out/);
  await mail.bringToFront();
  await panel.getByRole('button', { name: panelWords.remindMe }).click();
  await until('the hours are counted again', async () => (await badge(chromium)) === '23h');
  expect(await alarms(chromium)).toHaveLength(1);
});

it('in Outlook, which names no time: the panel asks for it', async () => {
  const panel = await write('outlook');
  await mail.locator('[id$=__menuButton]').click();
  await mail.getByRole('menuitem', { name: 'Schedule send' }).click();
  await mail.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await typeTime(panel, yesterdayAt(20));
  await panel.getByRole('button', { name: panelWords.whenKeep }).click();
  await panel.getByText(/Goes out today/).waitFor();
  await told(/goes out today (?:20:00|8:00.PM)/);
});
