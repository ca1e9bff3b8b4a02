/** What a person does at popup and full page besides writing notes: invitations, selected text, many interviews, files. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NOTE_MENU } from '../../lib/background/quick-note';
import { errors } from '../../lib/words/en/errors';
import { options } from '../../lib/words/en/options';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { type Chromium, openChromium } from './harness/chromium';
import { idsIn } from './harness/database';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());
afterEach(() => page?.close());

const open = async (path = 'page.html') => {
  page = await chromium.own(path);
  await page.waitForSelector('[data-key="add"]');
};

const HOUR = 3_600_000;
const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
/** The next full hour, so that what is shown can be foreseen. */
const soon = Math.ceil(Date.now() / HOUR) * HOUR + 24 * HOUR;

const event = (uid: string, title: string, lines: readonly string[] = []) =>
  ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, ...lines, 'END:VEVENT'].join('\r\n');
const timed = (at: number) => [`DTSTART:${stamp(at)}`, `DTEND:${stamp(at + HOUR)}`];
const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');

const choose = (text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
const drop = (text: string) =>
  page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'invite.ics', { type: 'text/calendar' }));
    const init = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    document.body.dispatchEvent(new DragEvent('drop', init));
  }, text);
const paste = (text: string) =>
  page.locator('[data-key="add"]').evaluate((field, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('whom each button writes to is said whole where the popup has room for it', async () => {
  await open('popup.html');
  await page.setViewportSize({ width: 360, height: 560 });
  await page.fill('[data-key="add"]', 'Petrel with Dr. Urs Baumgartner and Anneliese Roth yesterday 11pm');
  await page.keyboard.press('Enter');
  const name = page.locator('.nearest').getByText('Write to Dr. Urs Baumgartner');
  await name.waitFor();
  expect(await name.evaluate((shown) => shown.scrollWidth <= shown.clientWidth)).toBe(true);
});

test('a press right after typing counts, whatever the field then says or folds away', async () => {
  await open();
  await page.setViewportSize({ width: 400, height: 1800 });
  await page.fill('[data-key="add"]', 'Whimbrel yesterday 11pm');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Whimbrel/ }).click();
  const advice = page.getByLabel(words.prompt.advice, { exact: true }).first();
  await advice.fill('read Traction');

  const facts = page.locator('summary', { hasText: words.facts });
  await facts.click();
  expect(await facts.evaluate((summary) => summary.closest('details')?.open)).toBe(true);

  await advice.click();
  const errand = page.getByRole('checkbox', { name: 'read Traction' });
  await errand.click();
  expect(await errand.isChecked()).toBe(true);

  await page.getByRole('button', { name: words.addPerson }).click();
  await page.getByLabel(words.personEmail, { exact: true }).fill('ana@whimbrel');
  const paste = page.getByRole('button', { name: words.byJot, exact: true });
  await paste.click();
  expect(await paste.getAttribute('aria-pressed')).toBe('true');
  await page.getByText(words.noAddress).waitFor();
});

test('who folds away with "I sent it" keeps the focus on their row, where the keyboard goes on to whose turn it is', async () => {
  await open();
  await page.fill('[data-key="add"]', 'Gannet with Ana Ruiz, Bo Li and Cy Ash yesterday 11pm');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /^Gannet/ })
    .first()
    .click();
  const focused = page.locator('summary:focus');
  await page.getByRole('button', { name: words.markSent }).first().press('Enter');
  await expect.poll(() => focused.allTextContents()).toEqual([expect.stringMatching(/^Ana Ruiz.*sent today/)]);
  await page.keyboard.press('Tab');
  await expect.poll(() => focused.allTextContents()).toEqual([expect.stringMatching(/^Bo Li/)]);
  // The list stays as the others found it.
  await page.getByRole('button', { name: words.remove, exact: true }).click();
  await page.getByText(fill(words.removed, { company: 'Gannet' })).waitFor();
});

test('what was just said never stands between a person and the field under it', async () => {
  await open('popup.html');
  await page.fill('[data-key="add"]', 'Toastmaster tomorrow 3pm, 45 min');
  await page.keyboard.press('Enter');
  const toast = page.locator('.toast');
  await toast.waitFor();
  const hit = await toast.evaluate((said) => {
    const { left, top, width, height } = said.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.toast') ?? null;
  });
  expect(hit).toBeNull();
});

test('the field that was just typed into comes out from under what is said, wherever the list ends', async () => {
  await open();
  const add = page.locator('[data-key="add"]');
  for (const company of ['Redshank', 'Whinchat', 'Wryneck']) {
    // The window ends at the field, as it may.
    const { bottom } = await add.evaluate((field) => field.getBoundingClientRect().toJSON());
    await page.setViewportSize({ width: 700, height: Math.min(700, Math.ceil(bottom)) });
    await add.fill(`${company} tomorrow 3pm, 45 min`);
    await page.keyboard.press('Enter');
    await page.locator('.toast', { hasText: company }).waitFor();
  }
  expect(await add.evaluate((field) => field === document.activeElement)).toBe(true);
  const [field, toast] = [await add.boundingBox(), await page.locator('.toast').boundingBox()];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(toast?.y ?? 0);
});

describe('an invitation', () => {
  test('that is chosen is added with its people, at the hour of its own time zone', async () => {
    await open();
    const day = stamp(soon).slice(0, 8);
    await choose(
      calendar(
        event('tz', 'Interview with Kiyoshi Labs', [
          `DTSTART;TZID=Asia/Tokyo:${day}T090000`,
          `DTEND;TZID=Asia/Tokyo:${day}T100000`,
          'ORGANIZER;CN=Kei Mori:mailto:kei@kiyoshi.example',
        ]),
      ),
    );
    await page
      .getByRole('link', { name: /Kiyoshi/ })
      .first()
      .click();
    expect(await page.getByLabel(words.starts).inputValue()).toBe(
      `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T09:00`,
    );
    expect(await page.getByLabel(words.zone).inputValue()).toBe('Asia/Tokyo');
    expect(await page.getByLabel(words.personEmail).first().inputValue()).toBe('kei@kiyoshi.example');
  });

  test('that is dropped and holds several events is a choice; what was called off says so', async () => {
    await open('popup.html');
    await drop(
      calendar(
        event('one', 'Borealis: first talk', timed(soon)),
        event('two', 'Borealis: second talk', timed(soon + 24 * HOUR)),
        event('three', 'Borealis: called off', [...timed(soon + 48 * HOUR), 'STATUS:CANCELLED']),
      ),
    );
    const rows = page.locator('.invitation');
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.nth(2).textContent()).toContain(words.invitationCancelled);
    expect(await rows.nth(2).getByRole('button').count()).toBe(0);
    await rows.nth(1).getByRole('button', { name: words.add }).click();
    // The first talk can be added, too, without the file a second time.
    await page.getByText(words.invitationOthers).waitFor();
    expect(await rows.nth(1).getByRole('button').count()).toBe(0);
    await rows.nth(0).getByRole('button', { name: words.add }).click();
    await expect.poll(() => rows.count()).toBe(0);
    await expect.poll(() => page.getByRole('link', { name: /Borealis/ }).count()).toBeGreaterThan(1);
    await drop(calendar(event('two', 'Borealis: second talk', timed(soon + 24 * HOUR))));
    await expect.poll(() => rows.textContent()).toContain(words.alreadyListed);
  });

  test('that is pasted and can’t be read gets a clear word, and adds nothing', async () => {
    await open('popup.html');
    // The list may still be on its way.
    const before = await idsIn(page, 'interviews');
    await paste(calendar());
    await page.getByText(errors.calendar['no-event']).waitFor();
    expect(await idsIn(page, 'interviews')).toEqual(before);
  });
});

test('a day that is in no calendar is told so, wherever it is typed, and nothing is lost', async () => {
  await open('popup.html');
  const add = page.locator('[data-key="add"]');
  await add.fill('31 Feb 2026 Gannet 3pm');
  await page.getByText(fill(words.impossible.day, { said: '31 Feb 2026' })).waitFor();
  await page.keyboard.press('Enter');
  expect(await add.inputValue()).toBe('31 Feb 2026 Gannet 3pm');
  await add.fill('Gannet yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /Gannet/ })
    .first()
    .click();
  await page.getByText(words.facts, { exact: true }).click();
  const starts = page.getByLabel(words.starts);
  const before = await starts.inputValue();
  // Month, day, year, as the browser's own field takes them: the 3 of 31 is a third on its way.
  await starts.click({ position: { x: 20, y: 15 } });
  await page.keyboard.type('02312026');
  await starts.blur();
  await page.locator('.facts .field-error').waitFor();
  await page.reload();
  await page.getByText(words.facts, { exact: true }).click();
  expect(await starts.inputValue()).toBe(before);
});

test('who deletes an interview is back at the list, and one press brings it back', async () => {
  await open();
  await page.locator('[data-key="add"]').fill('Siskin yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /Siskin/ })
    .first()
    .click();
  await page.getByRole('button', { name: words.remove }).click();
  await page.getByText(fill(words.removed, { company: 'Siskin' })).waitFor();
  expect(await page.getByText(words.gone).count()).toBe(0);
  await page.getByRole('button', { name: words.undo }).click();
  await page
    .getByRole('link', { name: /Siskin/ })
    .first()
    .waitFor();
});

test('text selected anywhere becomes a note by the context menu', async () => {
  await open();
  await page.locator('[data-key="add"]').fill('Cirrus yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /Cirrus/ })
    .first()
    .waitFor();
  const worker = await chromium.worker();
  const opened = chromium.context.waitForEvent('page');
  // Nobody can press the browser's own menu in a test. An item that is not there can't be updated.
  await worker.evaluate(async (menuItemId) => {
    await chrome.contextMenus.update(menuItemId, {});
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object): void };
    clicked.dispatch({ menuItemId, selectionText: 'they move to handheld scanners' });
  }, NOTE_MENU);
  const noting = await opened;
  await noting.getByLabel(words.quickText, { exact: true }).waitFor();
  await expect
    .poll(() => noting.getByLabel(words.quickText, { exact: true }).inputValue())
    .toBe('they move to handheld scanners');
  const which = noting.getByLabel(words.quickWhich);
  await which.selectOption({ label: (await which.locator('option', { hasText: 'Cirrus' }).textContent()) ?? '' });
  await noting.getByRole('button', { name: words.quickKeep }).click();
  await expect
    .poll(() =>
      noting.locator('.note-text').evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)),
    )
    .toContain('they move to handheld scanners');
  await noting.close();
});

test('two windows that write into one note at once come to show the same, and both their words', async () => {
  await open();
  await page.locator('[data-key="add"]').fill('Fulmar yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /Fulmar/ })
    .first()
    .click();
  await page.waitForSelector('.detail');
  const notes = `page.html${await page.evaluate(() => location.hash)}/notes`;
  await page.close();
  const windows = [await chromium.own(notes), await chromium.own(notes)] as const;
  const [here, there] = windows;
  const linesOf = (of: Page) =>
    of
      .locator('.note-text')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value).filter(Boolean));
  await here.locator('.note-text').first().fill('we both climb');
  await here.locator('.note-text').first().blur();
  await expect.poll(() => linesOf(there)).toEqual(['we both climb']);

  const writing = windows.map(async (each, number) => {
    const line = each.locator('.note-text').first();
    await line.press('End');
    await line.pressSequentially([' at the gym on Dock Street', ' and she won a cup in it'][number] ?? '');
    return line.inputValue();
  });
  const written = await Promise.all(writing);
  for (const each of windows) await each.locator('.note-text').first().blur();

  const merged = async () => {
    const [one, other] = await Promise.all(windows.map(linesOf));
    expect(one).toEqual(other);
    return one;
  };
  await expect.poll(() => merged().catch(() => null)).toEqual(expect.arrayContaining(written));
  await Promise.all(windows.map((each) => each.close()));
});

describe('a file of three hundred interviews', () => {
  const life = { createdAt: 1, times: {}, removed: { is: false, at: 1 } };
  const none = { role: '', timeZone: 'UTC', decisionAt: null, calendarUid: null, organiserEmail: null };
  const interviews = Array.from({ length: 300 }, (_, number) => {
    const endsAt = Date.now() - (number + 2) * 12 * HOUR;
    const fields = { ...none, company: `Dunlin ${number}`, startsAt: endsAt - HOUR, endsAt };
    return { id: `d${number}`, interviewId: `d${number}`, ...life, fields };
  });
  const notes = interviews.map(({ id }, number) => ({
    id: `n${number}`,
    interviewId: id,
    ...life,
    fields: { interviewerId: null, kind: 'other', text: `Möwe number ${number}x`, doneAt: null, besides: null },
  }));
  const file = {
    format: 'afterword',
    version: 1,
    interviews,
    interviewers: [],
    notes,
    followUps: [],
    ledger: [],
    aside: [],
  };
  const give = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'export.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  test('that is broken changes nothing and says where', async () => {
    page = await chromium.own('options.html');
    await give(JSON.stringify({ ...file, notes: [...notes.slice(0, 7), { ...notes[7], id: 7 }] }));
    await page.getByText(/notes\.7\.id/).waitFor();
    await give(JSON.stringify(file).slice(0, 5000));
    await page.getByText(errors.import['not-json']).waitFor();
    await page.close();
    await open();
    expect(await page.getByRole('link', { name: /Dunlin/ }).count()).toBe(0);
  });

  test('is found again by one word of a note, typed by keyboard alone', async () => {
    page = await chromium.own('options.html');
    await give(JSON.stringify(file));
    await page.getByText(fill(options.imported, { added: 300, changed: 0, same: 0 })).waitFor();
    await page.close();
    await open('popup.html');
    await page
      .getByRole('link', { name: /Dunlin/ })
      .first()
      .waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('mowe number 217x');
    await expect.poll(() => page.locator('.entry').allTextContents()).toEqual([expect.stringContaining('Dunlin 217')]);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-key="search"]').inputValue()).toBe('');
  });
});

test('what was exported and deleted comes back by import as it was, and nothing else', async () => {
  await open();
  await page.locator('[data-key="add"]').fill('Eider yesterday 3pm, 45 min');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Eider/ }).first().waitFor();
  await page.close();
  page = await chromium.own('options.html');
  const exported = async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: options.exportAll }).click();
    const path = await (await saving).path();
    const name = (await saving).suggestedFilename();
    await page.getByText(name).waitFor();
    const { exportedAt: _, ...all } = JSON.parse(await readFile(path, 'utf8'));
    return { path, name, all };
  };
  await page.getByText(options.discreet).click();
  const before = await exported();
  expect(before.all.settings.discreet).toBe(true);
  expect(before.all.interviews.length).toBeGreaterThan(300);
  await page.getByRole('button', { name: options.erase }).click();
  await page.keyboard.type(options.eraseWord);
  await page.keyboard.press('Enter');
  await page.getByText(options.erased).waitFor();
  // What was said about data that is gone is gone, too.
  expect(await page.getByText(before.name).count()).toBe(0);
  expect((await exported()).all).toMatchObject({ interviews: [], interviewers: [], notes: [], followUps: [] });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'e.json', mimeType: 'application/json', buffer: await readFile(before.path) });
  await page.getByText(/\d+ new/).waitFor();
  expect(await page.getByText(options.erased).count()).toBe(0);
  expect((await exported()).all).toEqual(before.all);
});
