import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { panelOf, pressNote, recordInterview, STORY, typeDraft } from './harness/story';
import { until } from './harness/until';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium();
  await (await recordInterview(chromium, 'Acme yesterday 3pm, 45 min')).close();
});
afterAll(() => chromium?.close());
afterEach(() => page?.close());

const editor = '[id^="editorParent_"] > [contenteditable=true]';
const send = '[id$=__primaryActionButton]';
const text = async () => (await page.locator(editor).innerText()).replaceAll('\u00a0', ' ');
const highlights = () => page.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)));

async function withPanel(host: string, draft: string): Promise<Frame> {
  const query = new URLSearchParams({ to: STORY.person.email, subject: 'Thank you' });
  page = await chromium.mail(`https://${host}/mail/deeplink/compose?${query}`);
  await page.locator(editor).waitFor();
  await typeDraft(page, draft);
  return panelOf(page);
}

describe('Outlook, around Microsoft’s own editor', () => {
  it.each(['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'])(
    'on %s the draft is read and marked, and nothing is written into it',
    async (host) => {
      await withPanel(host, 'Dear Jane,\n\nThank you for your time at [Company] today.');
      await until('the placeholder is marked', async () => (await highlights()).includes('[Company]'));
      expect(await page.locator(editor).innerHTML()).not.toMatch(/afterword|<mark/);
    },
  );

  it('a note goes in as one step of undo and of redo', async () => {
    const panel = await withPanel('outlook.live.com', 'Dear Jane,\n\nThank you for your time today. ');
    const note = STORY.notes['stood-out'];
    const before = (await text()).trimEnd();
    await pressNote(panel, note);
    const after = await until('the note is in the letter', async () => {
      const now = (await text()).trimEnd();
      return now !== before && now;
    });
    expect(after).toContain(note);
    expect(after.indexOf(note)).toBe(after.lastIndexOf(note));
    await page.locator(editor).press('ControlOrMeta+Z');
    await until('undone', async () => (await text()).trimEnd() === before);
    await page.locator(editor).press('ControlOrMeta+Y');
    await until('done again', async () => (await text()).trimEnd() === after);
  });

  it('a note writes over nothing that is selected', async () => {
    const panel = await withPanel('outlook.live.com', 'Dear Jane,\n\nThank you for your time today.');
    const note = STORY.notes['stood-out'];
    const before = await text();
    await page.locator(editor).press('ControlOrMeta+A');
    await pressNote(panel, note);
    await until('the note is in the letter', async () => (await text()).includes(note));
    expect((await text()).split(/\s+/)).toEqual(`${before} ${note}`.split(/\s+/));
  });

  it('a send ends the follow-up, its undo opens it again', async () => {
    const panel = await withPanel('outlook.office.com', STORY.letter);
    await panel.getByText('Jane').first().waitFor({ state: 'attached' });
    const popup = await chromium.own('popup.html');
    const saysSent = async () => /\bsent\b/i.test(await popup.evaluate(() => document.body.innerText));
    expect(await saysSent()).toBe(false);
    await page.bringToFront();
    await page.locator(send).click();
    await until('the editor is gone', async () => (await page.locator(editor).count()) === 0);
    await until('told as sent', saysSent);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until('the letter is back', async () => (await page.locator(editor).count()) === 1);
    await until('told as open again', async () => !(await saysSent()));
    await popup.close();
  });
});
