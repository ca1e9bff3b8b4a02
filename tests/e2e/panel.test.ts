import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { ourBoxes } from './harness/hands';
import { panelOf, recordInterview, STORY, typeDraft } from './harness/story';
import { until } from './harness/until';

let chromium: Chromium;
let mail: Page;
let recorded: Page;
beforeAll(async () => {
  chromium = await openChromium();
  recorded = await recordInterview(chromium, `${STORY.company} yesterday 3pm, 45 min`);
});
afterAll(() => chromium?.close());
afterEach(() => mail?.close());

/** A compose to somebody, with a draft in it and the panel beside it. */
async function write(to: string, draft: string): Promise<Frame> {
  mail = await chromium.mail(`https://mail.google.com/mail/u/0/?view=cm&to=${to}&su=Thank+you`);
  await typeDraft(mail, draft);
  return panelOf(mail);
}

/** How many of the notes the letter covers, as the panel says it. */
const covered = (panel: Frame) => panel.locator('.panel-section .panel-title .push').innerText();

const draftNow = () => mail.locator('[g_editable=true]').last().innerText();

it('a page that frames the panel itself gets an empty one, whatever it sends', async () => {
  mail = await chromium.mail();
  await mail.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.name = 'theirs';
    frame.addEventListener('load', () => {
      for (const token of ['', 'guessed', crypto.randomUUID()]) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => Object.assign(window, { told: data });
        frame.contentWindow?.postMessage({ afterword: 'hello', token }, '*', [port2]);
        port1.postMessage({ type: 'theme', dark: true });
      }
    });
    frame.src = url;
    document.body.append(frame);
  }, `chrome-extension://${chromium.id}/panel.html`);
  const theirs = await until('their frame has loaded', async () => mail.frame('theirs'));
  await theirs.waitForLoadState();

  // Ours opens after theirs: by then every answer to theirs has been given.
  await mail.getByRole('button', { name: 'Compose' }).click();
  await mail.locator('.dw .agP').last().fill(STORY.person.email);
  await mail.locator('.dw .agP').last().press('Enter');
  await typeDraft(mail, STORY.generic);
  const ours = await until('our panel is there', async () =>
    mail.frames().find((frame) => frame !== theirs && frame.url().includes('/panel.html')),
  );
  await ours.getByText('From your notes').waitFor();
  expect(await theirs.locator('body').innerText()).toBe('');
  expect(await mail.evaluate(() => 'told' in window)).toBe(false);
});

it('a note pressed stands at the caret, undone by one step, and ticks itself off when the letter speaks of it', async () => {
  const panel = await write(STORY.person.email, STORY.generic);
  const before = await draftNow();
  await panel.getByRole('button', { name: STORY.notes['shared-interest'] }).click();
  await until('the note is in the letter', async () => (await draftNow()).includes(STORY.notes['shared-interest']));
  await mail.locator('[g_editable=true]').last().click();
  await mail.keyboard.press('ControlOrMeta+Z');
  await until('it is gone again', async () => (await draftNow()) === before);

  await typeDraft(mail, STORY.letter);
  await until('all four notes are ticked', async () => (await covered(panel)) === '4 of 4');
  await until(
    'the number follows when typing rests',
    async () => Number(await panel.locator('.panel-number').innerText()) >= 80,
  );
});

it('a second press on the same spot puts in nothing else, whatever the first one changed', async () => {
  const begun =
    'Thank you for taking the time to meet with me today. I enjoyed our conversation and learning more about the company. I believe that my skills and experience make me a great fit for the position.';
  const panel = await write(STORY.person.email, `Dear Jane,\n\n${begun}\n\n`);
  await panel.getByText('one sentence on it is your first talking point').waitFor();
  const [pressed, other] = [STORY.notes['shared-interest'], STORY.notes.position];
  const note = panel.getByRole('button', { name: pressed });
  // Scrolls to it.
  await note.hover();
  const before = await note.boundingBox();
  await note.click();
  await panel.getByRole('button', { name: 'In your letter as you noted it' }).waitFor();
  // The letter is long enough for a number now. It is said when typing rests: then the list would move.
  await until('the number is said', async () => (await panel.locator('[aria-live]').textContent()) !== '');
  expect(await note.boundingBox()).toEqual(before);
  await mail.mouse.click((before?.x ?? 0) + 20, (before?.y ?? 0) + 10);
  // Presses are answered in their order: with this one's note the letter would have the other press's, too.
  await panel.getByRole('button', { name: other }).click();
  const letter = await until('the next note is in the letter', async () => {
    const now = await draftNow();
    return now.includes(other) && now;
  });
  expect(Object.values(STORY.notes).filter((text) => letter.includes(text))).toEqual([pressed, other]);
  expect(letter.split(pressed)).toHaveLength(2);
});

it('an errand ticked in the panel is ticked in the interview', async () => {
  const panel = await write(STORY.person.email, STORY.generic);
  await panel.getByLabel('looked at').check();
  await until('it is kept', async () => {
    await recorded.reload();
    return recorded.getByRole('checkbox', { name: STORY.notes.advice }).isChecked();
  });
});

it('an interview recorded from the panel is what it speaks of as soon as one is back, without a key', async () => {
  mail = await chromium.mail('https://mail.google.com/mail/u/0/?view=cm&to=dana.ruiz@globex.example&su=Thanks');
  await typeDraft(
    mail,
    `Hi Dana,

Thank you for the interview today. Your first week as a cart attendant at the same store had me laughing, and I will apply for the closing lead in February, as you suggested.

Best regards,
Sam`,
  );
  const pill = await until('the pill is there', async () => (await ourBoxes(mail)).find(({ width }) => width === 40));
  await mail.mouse.click(pill.left + 20, pill.top + 20);
  const panel = await panelOf(mail);
  const opened = chromium.context.waitForEvent('page');
  await panel.getByText('Add the interview').click();
  const page = await opened;
  await page.locator('[data-key="add"]').fill('Globex with Dana Ruiz yesterday 4pm');
  await page.locator('[data-key="add"]').press('Enter');
  await page.getByRole('link', { name: 'Globex' }).click();
  await page.getByLabel('Advice, a book, a site they named?').fill('apply for the closing lead in February');
  const chosen = () => panel.locator('select option:checked').innerText();
  await until('the panel names it', async () => (await chosen()) === 'Dana Ruiz, Globex');
  await until('the note is ticked', async () => (await covered(panel)) === '1 of 1');

  await page.getByRole('button', { name: 'Delete interview' }).click();
  await panel.getByText('Add the interview').waitFor();
  await page.close();
});

it('while there is only the pill, an interview recorded elsewhere brings the panel as soon as one is back', async () => {
  mail = await chromium.mail('https://mail.google.com/mail/u/0/?view=cm&to=bob@hooli.example&su=Thanks');
  // As a person's window: it has no focus while another is in front.
  const session = await chromium.context.newCDPSession(mail);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await typeDraft(mail, STORY.generic.replace('Jane', 'Bob'));
  await until('the pill is there', async () => (await ourBoxes(mail)).find(({ width }) => width === 40));
  const page = await chromium.own('page.html');
  await page.locator('[data-key="add"]').fill('Hooli with Bob Ray <bob@hooli.example> yesterday 4pm');
  await page.locator('[data-key="add"]').press('Enter');
  await page.getByRole('link', { name: 'Hooli' }).click();
  await mail.bringToFront();
  const panel = await panelOf(mail);
  await until('the panel is for it', async () =>
    (await panel.locator('select option:checked').textContent({ timeout: 1000 }))?.includes('Hooli'),
  );
  await page.getByRole('button', { name: 'Delete interview' }).click();
  await page.close();
});

it('a click that a script makes in the panel does nothing', async () => {
  const panel = await write(STORY.person.email, STORY.generic);
  await panel.getByRole('button', { name: STORY.notes.position }).waitFor();
  const before = await draftNow();
  await panel.evaluate(() => {
    for (const button of document.querySelectorAll('button')) button.click();
  });
  await panel.getByRole('button', { name: STORY.notes.position }).click();
  await until('only the person’s own press counted', async () => (await draftNow()) !== before);
  expect((await draftNow()).replace(` ${STORY.notes.position}`, '')).toBe(before);
});

it('keys pressed in the panel never reach the mail page; Escape goes back to the letter', async () => {
  const panel = await write(STORY.person.email, STORY.generic);
  await mail.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key), true);
  });
  await panel.getByRole('button', { name: STORY.notes.position }).focus();
  await mail.keyboard.press('c');
  await mail.keyboard.press('Escape');
  await until('the caret is in the letter', () =>
    mail.evaluate(() => document.activeElement?.getAttribute('g_editable') === 'true'),
  );
  expect(await mail.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

it('in a low window every answer to "Not this mail" is in sight', async () => {
  const panel = await write(STORY.person.email, STORY.letter);
  await mail.setViewportSize({ width: 1280, height: 720 });
  await panel.locator('.panel-number').waitFor();
  await panel.getByRole('button', { name: 'Not this mail' }).click();
  const shown = panel.getByRole('button', { name: /^(In this mail|On mail|Everywhere|Cancel)/ });
  expect(await panel.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  expect(
    await shown.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().bottom <= innerHeight)),
  ).toEqual([true, true, true, true]);
});

it('with forced colours only what is pointed at is marked: every mark is a block there', async () => {
  const panel = await write(STORY.person.email, STORY.letter);
  const marked = () => mail.evaluate(() => [...CSS.highlights.keys()]);
  await until('points are marked', async () => (await marked()).includes('afterword-point'));
  await mail.emulateMedia({ forcedColors: 'active' });
  await mail.locator('[g_editable=true]').last().press('End');
  await mail.keyboard.type(' More.');
  await until('nothing is marked', async () => (await marked()).length === 0);
  await panel.getByRole('button', { name: STORY.notes.position }).click();
  await until('what is pointed at is', async () => (await marked()).join() === 'afterword-focus');
});

it('a mail that only might be for Jane is asked about after sending, and marked on "yes" alone', async () => {
  const panel = await write('somebody@elsewhere.example', STORY.letter);
  await panel.getByText('My best guess.').waitFor();
  await mail.locator('.aoO').click();
  await panel.getByRole('button', { name: 'Mark as sent' }).click();
  await panel.getByText(`Marked as sent to ${STORY.person.name}.`).waitFor();
  await recorded.reload();
  await recorded.getByText('Sent by e-mail').first().waitFor();

  await panel.getByRole('button', { name: 'Unmark' }).click();
  await until('the panel is gone with its last word', async () => !(await panel.locator('.toast').count()));
  await recorded.reload();
  await recorded.getByText('Due').first().waitFor();
});
