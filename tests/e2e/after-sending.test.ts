import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../lib/time';
import { panel as panelWords } from '../../lib/words/en/panel';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { putToSleep, shiftClock } from './harness/background';
import { type Chromium, openChromium } from './harness/chromium';
import { ourBoxes } from './harness/hands';
import { panelOf, recordInterview, STORY, typeDraft } from './harness/story';
import { until } from './harness/until';

let chromium: Chromium;
let popup: Page;
beforeAll(async () => {
  chromium = await openChromium();
});
beforeEach(async () => {
  await chromium.startAnew();
  popup = await recordInterview(chromium, 'Acme yesterday 3pm, 45 min');
});
afterAll(() => chromium?.close());

describe('a draft of another day that is sent as it lay there, without a key', () => {
  const opened = () => {
    const draft = { view: 'cm', fs: '1', to: STORY.person.email, su: 'Thank you', body: STORY.letter };
    return chromium.mail(`https://mail.google.com/mail/u/0/?${new URLSearchParams(draft)}`);
  };
  const nothingIsLeft = () =>
    until('nothing is left to write', async () => {
      await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
      return popup.getByText(words.nothingOpen).isVisible();
    });

  it('counts', async () => {
    const mail = await opened();
    await mail.locator('.aoO').click();
    await nothingIsLeft();
  });

  it('counts where the background sleeps and the window closes with its mail: the press on Send wakes it', async () => {
    const mail = await opened();
    // The page takes its time: nothing but the press can wake anybody.
    await mail.evaluate(() => Object.assign(window, { setTimeout: () => 0 }));
    await popup.goto('about:blank');
    const awake = await putToSleep(chromium, popup);
    await mail.locator('.aoO').click();
    await awake();
    await mail.close({ runBeforeUnload: true });
    await nothingIsLeft();
  });
});

it('the word after sending, when it goes by itself, takes nothing from the mail that was begun meanwhile', async () => {
  const page = await chromium.mail();
  const begin = async () => {
    await page.getByRole('button', { name: 'Compose' }).click();
    await page.locator('.dw .agP').last().fill(STORY.person.email);
    await page.locator('.dw .agP').last().press('Enter');
    await page.locator('.dw [name=subjectbox]').last().click();
  };
  await begin();
  await typeDraft(page, STORY.letter);
  const panel = await panelOf(page);
  await until('the letter is scored', async () => Number(await panel.locator('.panel-number').textContent()) > 85);
  await page.locator('.dw .aoO').click();
  const word = panel.getByText(fill(panelWords.marked, { person: STORY.person.name }));
  await word.waitFor();
  await begin();
  await word.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('subjectbox');
  await typeDraft(page, STORY.letter);
  await until('the panel is beside it', async () => (await ourBoxes(page)).some(({ width }) => width === 320));
});

it('whom the first follow-up was mailed to the second one knows, and so does the interviewer’s card', async () => {
  const write = async (label: string) => {
    const opened = chromium.context.waitForEvent('page');
    await popup.getByRole('button', { name: label }).click();
    const mail = await opened;
    await mail.locator('[g_editable=true]').waitFor();
    return mail;
  };
  const email = popup.getByLabel(words.personEmail, { exact: true });
  const chips = (mail: Page) => mail.locator(`[data-hovercard-id="${STORY.person.email}"]`).count();
  await email.fill('');
  const first = await write(words.write);
  expect(await chips(first)).toBe(0);
  await first.locator('.agP').last().fill(STORY.person.email);
  await first.locator('.agP').last().press('Enter');
  await typeDraft(first, STORY.letter);
  await first.locator('.aoO').click();
  await until('the address is in its field', async () => (await email.inputValue()) === STORY.person.email);
  await shiftClock(chromium, 8 * DAY);
  await popup.reload();
  const second = await write(words.secondWrite);
  await expect.poll(() => chips(second)).toBe(1);
});

it('the panel of a mail that Afterword opened lies open again when its sending is undone', async () => {
  const opened = chromium.context.waitForEvent('page');
  await popup.getByRole('button', { name: words.write }).click();
  const mail = await opened;
  const isOpen = () =>
    until('the panel lies open', async () => (await ourBoxes(mail)).some(({ height }) => height > 200));
  await mail.locator('[g_editable=true]').waitFor();
  await typeDraft(mail, STORY.letter);
  await isOpen();
  await mail.locator('.aoO').click();
  // The word that it is marked as sent: by now the background has forgotten whose tab it was.
  await until('the word stands there', async () => (await ourBoxes(mail)).some(({ height }) => height < 100));
  await mail.locator('#link_undo').click();
  await mail.locator('[g_editable=true]').waitFor();
  await isOpen();
});

it('a mail of which there is nothing to say leaves nothing of ours behind', async () => {
  await popup.getByRole('button', { name: words.markSent, exact: true }).click();
  const page = await chromium.mail(`https://mail.google.com/mail/u/0/?view=cm&to=${STORY.person.email}&su=Thank%20you`);
  await typeDraft(
    page,
    'Dear Jane,\n\nLast week I was at your interview, and we laughed about the cold store. Since then I have read Traction. Is there already a day on which you will decide?\n\nBest,\nSam',
  );
  const panel = await panelOf(page);
  await panel.getByText(panelWords.notes).waitFor();
  await until('the panel has room', async () => (await ourBoxes(page)).some(({ width }) => width === 320));
  await page.locator('.aoO').click();
  await until('the panel has heard of it', async () => (await panel.locator('.panel-after').count()) > 0);
  await until('nothing is left', async () => (await ourBoxes(page)).length === 0);
});
