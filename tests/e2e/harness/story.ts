import type { Frame, Page } from 'playwright-core';
import { popup as words } from '../../../lib/words/en/popup';
import type { Chromium } from './chromium';
import { until } from './until';

/** The interview that `npm start` begins with, and that the browser tests tell from beginning to end. */
export const STORY = {
  company: 'Acme',
  person: { name: 'Jane Whitfield', email: 'jane@acme.example' },
  notes: {
    'stood-out': 'funny story of her first week, locked in the cold store',
    'shared-interest': 'we both climb at the gym on Dock Street',
    advice: 'read the book Traction',
    position: 'moving the warehouse to handheld scanners by May',
  },
  /** What most people send. */
  generic: `Dear Jane,

Thank you for taking the time to meet with me today. I enjoyed our conversation and learning more about the company. I believe that my skills and experience make me a great fit for the position. Please do not hesitate to contact me if you have any questions.

Best regards,
Sam`,
  /** What only this candidate can send. */
  letter: `Dear Jane,

Thank you for taking the time to talk with me this afternoon. Your story about your first week, when you were locked in the cold store and nobody heard you knocking, had me laughing all the way to the train. I enjoyed hearing how you came to run the whole site from there.

Moving the warehouse to handheld scanners by May is the part I keep thinking about. I would start with the night shift, where you said the paper lists get lost. On the way home I read the first two chapters of Traction, as you suggested, and the bullseye exercise fits your question about new customers well. And since we both climb at the gym on Dock Street, I hope to see you on the wall one of these evenings.

I look forward to the second round and to meeting the shift leads.

Best regards,
Sam`,
} as const;

/** Adds the interview on the popup's page by its one line, as a person does. */
export async function addInterview(page: Page, line: string): Promise<void> {
  await page.getByLabel(words.addLabel).fill(line);
  await page.getByRole('button', { name: words.add, exact: true }).click();
}

/** Opens the interview and tells who it was with. */
export async function addPerson(page: Page, { name, email } = STORY.person): Promise<void> {
  await page.getByRole('button', { name: words.addPerson }).click();
  await page.getByLabel(words.personName, { exact: true }).fill(name);
  await page.getByLabel(words.personEmail, { exact: true }).fill(email);
}

/** Writes the notes, each under its question. */
export async function writeNotes(page: Page): Promise<void> {
  for (const [kind, text] of Object.entries(STORY.notes)) {
    const question = words.prompt[kind as keyof typeof STORY.notes];
    await page.getByRole('textbox', { name: question }).first().fill(text);
  }
}

/** Opens popup.html in a tab and records the story's interview on it: `line` says company, time and length. */
export async function recordInterview(chromium: Chromium, line: string): Promise<Page> {
  const page = await chromium.own('popup.html');
  await addInterview(page, line);
  await page
    .getByRole('link', { name: new RegExp(STORY.company) })
    .first()
    .click();
  await addPerson(page);
  await writeNotes(page);
  return page;
}

/** Replaces the draft by typing; `Enter` makes lines as a keyboard does. */
export async function typeDraft(page: Page, text: string): Promise<void> {
  const editor = page.locator('[g_editable=true], [id^="editorParent_"] > [contenteditable=true]').last();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (line !== '') await page.keyboard.insertText(line);
  }
}

/** The panel's frame beside a compose. */
export function panelOf(page: Page): Promise<Frame> {
  return until('the panel is beside the compose', async () =>
    page.frames().find((frame) => frame.url().includes('/panel.html')),
  );
}

/**
 * Milliseconds from now back to this hour of yesterday. The story plays then, since the time of a mail that goes out is
 * the mail page's, which no seam moves: it must not lie before the interview.
 */
export function backTo(hour: number): number {
  const then = new Date();
  then.setDate(then.getDate() - 1);
  then.setHours(hour, 0, 0, 0);
  return then.getTime() - Date.now();
}

/** The number in the panel, once typing rests and there is one. */
export async function scoreIn(panel: Frame): Promise<number> {
  const number = panel.locator('.panel-number');
  await number.waitFor();
  return until('the number rests', async () => {
    const shown = await number.textContent();
    await panel.page().evaluate(() => new Promise((done) => requestIdleCallback(done)));
    return shown === (await number.textContent()) && Number(shown);
  });
}

/** How many of the notes are ticked off. */
export async function ticked(panel: Frame): Promise<number> {
  const count = await panel.locator('.panel-section .panel-title .push').first().textContent();
  return Number.parseInt(count ?? '', 10);
}
