import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { popup as words } from '../../lib/words/en/popup';
import { builtExtension } from './harness/builds';
import { type Firefox, openFirefox } from './harness/firefox';
import { EDITOR, puppeteerHands } from './harness/hands';
import { recordBy, STORY } from './harness/story';
import { until } from './harness/until';

/** What of the mail page's script works by other means in Firefox: marks, their style, insertion. */
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  firefox = await openFirefox();
  const popup = await firefox.own('popup.html');
  await recordBy(puppeteerHands(popup), 'Acme yesterday 3pm, 45 min');
  await popup.close();
});
afterAll(() => firefox?.close());
afterEach(() => page?.close());

const OUTLOOK = `https://outlook.live.com/mail/0/deeplink/compose?to=${STORY.person.email}&subject=Thank+you`;
const GMAIL = `https://mail.google.com/mail/u/0/?view=cm&to=${STORY.person.email}&su=Thank+you`;
const marked = () =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])));
const text = () =>
  page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText.replaceAll('\u00a0', ' ').trimEnd());

async function write(url: string, draft: string): Promise<void> {
  page = await firefox.mail(url);
  await page.waitForSelector(EDITOR);
  await puppeteerHands(page).write(draft);
}
/** Presses a note in the panel, when it stands still: its words are put into the letter. */
const pressNote = (note: string) => {
  let before = '';
  return until('the note is pressed', async () => {
    // Puppeteer does not hear where a frame of the extension's process went; the frame itself knows.
    const paths = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => location.pathname).catch(() => '')),
    );
    const panel = page.frames()[paths.indexOf('/panel.html')];
    // The advice moves the list when it comes.
    if (!(await panel?.$('.panel-advice'))) return false;
    const button = await panel?.$(`button ::-p-text(${note})`);
    const place = JSON.stringify((await button?.boundingBox()) ?? null);
    const isStill = place === before && place !== 'null';
    before = place;
    if (!isStill) return false;
    await button?.click();
    return true;
  });
};

describe('in Firefox', () => {
  it('the practice page at the real address opens the compose of "Write follow-up"', async () => {
    page = await firefox.mail('https://mail.google.com/mail/u/0/?view=cm&to=jane@acme.example&su=Hi&body=One');
    expect(await page.$eval('[g_editable=true]', (editor) => editor.textContent)).toBe('One');
  });

  it.each([
    ['Gmail', GMAIL],
    ['Outlook', OUTLOOK],
  ])('%s: words are marked with a look of ours', async (_, url) => {
    await write(url, 'Dear Jane,\n\nThank you for your time at [Company] today. ');
    await until('the placeholder is marked', async () => (await marked())['afterword-wrong']?.includes('[Company]'));
    const line = await page.evaluate(
      (selector) =>
        getComputedStyle(document.querySelector(selector) as Element, '::highlight(afterword-wrong)')
          .textDecorationLine,
      EDITOR,
    );
    expect(line).toBe('underline');
  });

  it.each([
    ['Gmail', GMAIL],
    ['Outlook', OUTLOOK],
  ])('%s: a note goes into the letter once, as one step of undo', async (_, url) => {
    await write(url, 'Dear Jane,\n\nThank you for your time today. ');
    const note = STORY.notes['stood-out'];
    const plain = async () => (await text()).replace(/\s+/g, ' ').trim();
    const before = await plain();
    await pressNote(note.slice(0, 20));
    const after = await until('the note is in the letter', async () => {
      const now = await plain();
      return now.includes(note) && now;
    });
    expect(after.replace(note, '').replace(/\s+/g, ' ').trim()).toBe(before);
    await page.focus(EDITOR);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('the note is out again', async () => (await plain()) === before);
  });

  it.each([
    ['Gmail', GMAIL],
    ['Outlook', OUTLOOK],
  ])('%s: a note writes over nothing that is selected', async (_, url) => {
    await write(url, 'Dear Jane,\n\nThank you for your time today.');
    const note = STORY.notes['stood-out'];
    const before = await text();
    await page.focus(EDITOR);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await pressNote(note.slice(0, 20));
    await until('the note is in the letter', async () => (await text()).includes(note));
    expect((await text()).split(/\s+/)).toEqual(`${before} ${note}`.split(/\s+/));
  });

  it('an interview recorded elsewhere while a mail is open can be chosen beside it at once', async () => {
    const desk = await firefox.own('popup.html');
    await write(GMAIL, 'Dear Jane,\n\nThank you for your time today. ');
    const offered = () => puppeteerHands(page).readPanel('.panel-for');
    await until('the panel is for Jane', async () => (await offered())?.includes(STORY.company));
    await puppeteerHands(desk).type(words.addLabel, 'Globex with Dana Ruiz yesterday 4pm');
    await puppeteerHands(desk).press('button', words.add);
    // The mail is in front all the while: it is told, and does not just catch up when it is shown again.
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    await until('the other one is offered', async () => (await offered())?.includes('Globex'));
    await desk.close();
  });

  // The last one: it loads the extension anew, and Firefox ends the old script before that can tidy up.
  it('after an update one panel is there, not the dead one under it, and marks of words as they are now', async () => {
    await write(GMAIL, 'Dear Jane,\n\nThank you for your time at [Company] today. ');
    const shown = () =>
      page.$$eval(':root > div', (all) => all.filter((one) => getComputedStyle(one).display !== 'none').length);
    await until('the placeholder is marked', async () => (await marked())['afterword-wrong']?.includes('[Company]'));
    expect(await shown()).toBe(1);
    await firefox.browser.installExtension(await builtExtension('firefox'));
    await until('the dead panel is gone', async () => (await shown()) === 0);
    await puppeteerHands(page).write('Dear Jane,\n\nThank you for your time at Acme today. ');
    await until('a panel is there', async () => (await shown()) === 1);
    await until('what is marked is in the letter', async () => {
      const now = await marked();
      return now['afterword-anyone']?.length && !now['afterword-wrong'];
    });
    expect(await shown()).toBe(1);
  });
});
