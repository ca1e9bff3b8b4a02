import type { Frame, Page } from 'playwright-core';
import { popup as words } from '../../../lib/words/en/popup';
import type { Chromium } from './chromium';
import { type Hands, playwrightHands } from './hands';
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

/** On the popup's page: adds the interview by its one line, tells who it was with, writes a note under each question. */
export async function recordBy(popup: Hands, line: string, by: 'fill' | 'type' = 'fill'): Promise<void> {
  await popup[by](words.addLabel, line);
  await popup.press('button', words.add);
  await popup.press('link', STORY.company);
  await popup.press('button', words.addPerson);
  await popup[by](words.personName, STORY.person.name);
  await popup[by](words.personEmail, STORY.person.email);
  for (const [kind, text] of Object.entries(STORY.notes)) {
    await popup[by](words.prompt[kind as keyof typeof STORY.notes], text);
  }
}

/** A practice mailbox, and what its controls are called. */
const MAILBOX = {
  gmail: { url: 'https://mail.google.com/mail/u/0/#inbox', compose: 'Compose', to: 'To recipients' },
  outlook: { url: 'https://outlook.live.com/mail/0/', compose: 'New mail', to: 'To' },
} as const;

/** Opens the practice mailbox with a new mail to the story's interviewer. */
export async function newMail(open: (url: string) => Promise<Hands>, client: keyof typeof MAILBOX): Promise<Hands> {
  const { url, compose, to } = MAILBOX[client];
  const hands = await open(url);
  await hands.press('button', compose);
  // The comma makes an address of it, as in the real ones.
  await hands.type(to, `${STORY.person.email},`);
  await hands.fill('Subject', 'Thank you for today');
  return hands;
}

/** `recordBy` in a Chromium: opens popup.html in a tab, which it gives back. */
export async function recordInterview(chromium: Chromium, line: string, by?: 'fill' | 'type'): Promise<Page> {
  const page = await chromium.own('popup.html');
  await recordBy(playwrightHands(page), line, by);
  return page;
}

/** `Hands.write` in a Chromium's page: puts a text in the place of the draft. */
export const typeDraft = (page: Page, text: string): Promise<void> => playwrightHands(page).write(text);

/** The panel's frame beside a compose. */
export function panelOf(page: Page): Promise<Frame> {
  return until('the panel is beside the compose', async () =>
    page.frames().find((frame) => frame.url().includes('/panel.html')),
  );
}

/** What is read of a letter comes when typing has rested for 300 ms: a panel that did not move for longer is at rest. */
const STILL_MS = 500;

/**
 * Presses a button of the panel with the mouse, once it stands still: a test's click goes to where the frame was when that
 * was worked out, a person's to where they see it.
 */
export async function pressIn(panel: Frame, name: string): Promise<void> {
  const button = panel.getByRole('button', { name });
  let place = '';
  let since = 0;
  await until(`"${name}" stands still`, async () => {
    const now = JSON.stringify(await button.boundingBox({ timeout: 1000 }));
    if (now !== place) since = Date.now();
    place = now;
    return now !== 'null' && Date.now() - since > STILL_MS;
  });
  await button.click();
}

/** Presses a note of the panel's list. The advice above it quotes notes too, and moves the list when it comes. */
export async function pressNote(panel: Frame, note: string): Promise<void> {
  await panel.locator('.panel-advice').waitFor();
  await pressIn(panel, note);
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

/** The number in the panel as soon as `expected` of it; typing has to rest before it moves. */
export function scoreIn(mail: Hands, expected: (score: number) => boolean): Promise<number> {
  return until('the panel shows such a score', async () => {
    const shown = await mail.readPanel('.panel-number');
    return shown !== null && expected(Number(shown)) && Number(shown);
  });
}

/** How many of the notes are ticked off, as the panel says it: "2 of 4". */
export async function ticked(mail: Hands): Promise<number> {
  const said = await mail.readPanel('.panel-section .panel-title .push');
  return Number.parseInt(said ?? '', 10);
}
