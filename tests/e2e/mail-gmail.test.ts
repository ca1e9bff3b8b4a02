import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { panel as panelWords } from '../../lib/words/en/panel';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { contentBudget, filesOf } from '../tools/test/scans';
import { listenBeside } from './harness/background';
import { builtExtension } from './harness/builds';
import { type Chromium, openChromium } from './harness/chromium';
import { EDITOR, ourBoxes, playwrightHands } from './harness/hands';
import { panelOf, pressIn, pressNote, recordInterview, STORY, typeDraft } from './harness/story';
import { until } from './harness/until';

let chromium: Chromium;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  chromium = await openChromium();
  await (await recordInterview(chromium, 'Acme yesterday 3pm, 45 min')).close();
});
afterAll(() => chromium?.close());
afterEach(async () => {
  await page?.close();
  expect(complaints.splice(0)).toEqual([]);
});

const editor = '.dw [g_editable=true]';

/** A Gmail page whose console is listened to. */
async function gmail(): Promise<Page> {
  page = await chromium.mail();
  page.on('pageerror', (error) => complaints.push(String(error)));
  // The browser itself asks for the page's icon.
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.location().url.endsWith('favicon.ico')) complaints.push(line.text());
  });
  return page;
}
async function compose(to: string = STORY.person.email): Promise<void> {
  await page.getByRole('button', { name: 'Compose' }).click();
  await page.locator('.dw .agP').last().fill(to);
  await page.locator('.dw .agP').last().press('Enter');
  await page.locator('.dw [name=subjectbox]').last().fill('Thank you');
}
const needs = (panel: Frame) =>
  panel.evaluate(() => document.getElementById('panel')?.getBoundingClientRect().height ?? 0);
/** Until it has its room, the panel grows: what is pressed moves, and the press is nobody's. */
const roomFor = (panel: Frame) =>
  until('the panel has its room', async () => {
    const [box] = await ours();
    return box && (box.height >= (await needs(panel)) || box.height >= (page.viewportSize()?.height ?? 0) - 16);
  });
async function atRest(panel: Frame): Promise<void> {
  await panel.locator('.panel-advice').waitFor();
  await roomFor(panel);
}
/** Sends the panel away. */
async function silence(panel: Frame, where: string): Promise<void> {
  await atRest(panel);
  await pressIn(panel, panelWords.notThis);
  await pressIn(panel, where);
  await until('the panel is gone', async () => (await ours()).length === 0);
}
/** The next tests write to her again: the page must not close over the undo that is on its way. */
async function unmark(panel: Frame): Promise<void> {
  await pressIn(panel, panelWords.undo);
  const popup = await chromium.own('popup.html');
  await popup.getByRole('button', { name: words.write }).first().waitFor();
  await popup.close();
}
const ours = () => ourBoxes(page);
const boxOf = async (selector: string) => {
  const box = await page.locator(selector).last().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { left: box.x, top: box.y, width: box.width, height: box.height };
};
type Box = Awaited<ReturnType<typeof boxOf>>;
const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
const marked = () =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])));
const text = () => page.locator(editor).last().innerText();

async function withPanel(draft = 'Dear Jane,\n\nThank you for your time at [Company] today.'): Promise<Frame> {
  await gmail();
  await compose();
  await typeDraft(page, draft);
  const panel = await panelOf(page);
  await until('the panel is placed', async () => (await ours()).length > 0);
  return panel;
}

it('comes with at most 10 kB (gzip) for a mail page, all in all', async () => {
  expect(contentBudget(await filesOf(await builtExtension('chrome', 'production')))).toEqual([]);
});

describe('marks', () => {
  it('paint words of the draft, write nothing into it, and go with the compose', async () => {
    await withPanel();
    await until('a warning is marked', async () => (await marked())['afterword-wrong']?.includes('[Company]'));
    expect(await page.locator(editor).innerHTML()).not.toMatch(/afterword|class=|style=|<span|<mark/);
    await page.locator('.dw .oh').click();
    await until('marks are gone', async () => Object.keys(await marked()).length === 0);
    await until('the panel is gone', async () => (await ours()).length === 0);
  });

  it('and all else of ours is on no printed page', async () => {
    await withPanel();
    const lineUnder = () =>
      page
        .locator(editor)
        .evaluate((element) => getComputedStyle(element, '::highlight(afterword-wrong)').textDecorationLine);
    await until('a warning is marked', async () => (await lineUnder()) === 'underline');
    await page.emulateMedia({ media: 'print' });
    expect([await ours(), await lineUnder()]).toEqual([[], 'none']);
    await page.emulateMedia({ media: 'screen' });
    expect(await ours()).toHaveLength(1);
  });

  it('stay on their words while others are typed before them', async () => {
    await withPanel();
    await until('a warning is marked', async () => (await marked())['afterword-wrong']?.includes('[Company]'));
    await page.locator(editor).press('ControlOrMeta+Home');
    await page.keyboard.type('Well now: ');
    await until('still on the word', async () => (await marked())['afterword-wrong']?.join() === '[Company]');
  });

  it('are seen under a policy that forbids the page every style', async () => {
    await gmail();
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "style-src 'none'; require-trusted-types-for 'script'";
      document.head.append(policy);
    });
    await compose();
    await typeDraft(page, 'Dear Jane,\n\nThank you for your time at [Company] today.');
    const lineUnder = () =>
      page
        .locator(editor)
        .evaluate((element) => getComputedStyle(element, '::highlight(afterword-wrong)').textDecorationLine);
    await until('the placeholder has its line', async () => (await lineUnder()) === 'underline');
  });
});

describe('inserting', () => {
  it('is one step of undo and of redo', async () => {
    const panel = await withPanel('Dear Jane,\n\nThank you for your time today. ');
    const before = await text();
    await pressNote(panel, STORY.notes['stood-out']);
    const after = await until('the note is in the letter', async () => {
      const now = await text();
      return now !== before && now;
    });
    expect(after).toContain(STORY.notes['stood-out']);
    await page.locator(editor).press('ControlOrMeta+Z');
    expect(await text()).toBe(before);
    await page.locator(editor).press('ControlOrMeta+Shift+Z');
    expect(await text()).toBe(after);
  });

  it('writes over nothing: what is selected stays, and the note stands behind it', async () => {
    const panel = await withPanel('Dear Jane,\n\nThank you for your time today.');
    const note = STORY.notes['stood-out'];
    const before = await text();
    await page.locator(editor).press('ControlOrMeta+A');
    await pressNote(panel, note);
    await until('the note is in the letter', async () => (await text()).includes(note));
    expect(await text()).toBe(`${before} ${note}`);
  });
});

describe('the cursor', () => {
  /** Types on where the cursor is, as a person does who looks at the letter. */
  const typeOn = async () => {
    await page.keyboard.type(' and the tour');
    await until('it is in the letter', async () => (await text()).includes('your time and the tour'));
  };

  it('stays in the letter when the pill is pressed', async () => {
    await withPanel('Dear Jane,\n\nThank you for your time');
    await page.setViewportSize({ width: 320, height: 568 });
    const pill = await until('only the pill is left', async () => (await ours()).find(({ width }) => width === 40));
    await page.mouse.click(pill.left + 20, pill.top + 20);
    await until('the panel is open', async () => (await ours()).find(({ width }) => width > 200));
    await typeOn();
  });

  it('is in the letter again when the panel is sent away', async () => {
    const panel = await withPanel('Dear Jane,\n\nThank you for your time');
    await silence(panel, panelWords.silenceMail);
    await typeOn();
  });
});

describe('an input method at work', () => {
  it('is never read half way', async () => {
    const panel = await withPanel('Dear Jane,\n\n');
    await panel.locator('.panel-advice').waitFor();
    const session = await chromium.context.newCDPSession(page);
    await page.locator(editor).press('ControlOrMeta+End');
    for (const half of ['[Ro', '[Role]'])
      await session.send('Input.imeSetComposition', {
        text: half,
        selectionStart: half.length,
        selectionEnd: half.length,
      });
    expect(await text()).toContain('[Role]');
    // What is read goes to the panel, and what it says comes back: each has had its turn, several times over.
    for (const frame of [page, panel, page, panel, page])
      await frame.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect((await marked())['afterword-wrong'] ?? []).toEqual([]);
    await session.send('Input.insertText', { text: '[Company]' });
    await until('what stands in the end is marked', async () =>
      (await marked())['afterword-wrong']?.includes('[Company]'),
    );
    expect((await marked())['afterword-wrong']).toEqual(['[Company]']);
  });

  it('is read when it has done, without another key or a look elsewhere', async () => {
    await gmail();
    await compose();
    await page.locator(editor).click();
    const session = await chromium.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'Dear Jan', selectionStart: 8, selectionEnd: 8 });
    await session.send('Input.insertText', { text: 'Dear Jane' });
    await until('the panel is there', async () => (await ours()).length === 1);
  });
});

describe('where it stands', () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 1000, height: 600 },
    { width: 700, height: 500 },
    { width: 320, height: 568 },
  ])('covers neither editor nor Send in a window of $width × $height', async (size) => {
    await withPanel();
    await page.setViewportSize(size);
    await until('laid out', async () => {
      const boxes = await ours();
      const [box] = boxes;
      return (
        boxes.length === 1 &&
        box &&
        box.left + box.width <= size.width + 0.5 &&
        box.top + box.height <= size.height + 0.5
      );
    });
    const [box] = await ours();
    if (!box) throw new Error('nothing of ours is shown');
    expect(overlap(box, await boxOf('.dw .aoO'))).toBe(false);
    expect(overlap(box, await boxOf(editor))).toBe(false);
  });

  it('opens over the compose when asked where there is no room, and leaves Send free', async () => {
    await withPanel();
    await page.setViewportSize({ width: 320, height: 568 });
    const pill = await until('only the pill is left', async () => (await ours()).find(({ width }) => width === 40));
    await page.mouse.click(pill.left + 20, pill.top + 20);
    const open = await until('the panel is open', async () => (await ours()).find(({ width }) => width > 200));
    expect(overlap(open, await boxOf('.dw .aoO'))).toBe(false);
    expect(open.left >= 0 && open.left + open.width <= 320).toBe(true);
  });

  it('folded, it has room for its last word all the same', async () => {
    const panel = await withPanel(STORY.letter);
    await atRest(panel);
    await pressIn(panel, panelWords.fold);
    await until('it is folded', async () => (await ours()).some(({ width }) => width < 200));
    await page.locator('.dw .aoO').click();
    await panel.getByText(fill(panelWords.marked, { person: STORY.person.name })).waitFor();
    await until('all of it is shown', async () => {
      const [box] = await ours();
      return box && box.width === 320 && box.height >= (await needs(panel)) && box.left >= 0 && box.top >= 0;
    });
    await unmark(panel);
  });

  it('grows with what it says, and no scrollbar on the way breaks its lines anew', async () => {
    const panel = await withPanel('Dear Jane,');
    await atRest(panel);
    const widths = await panel.evaluateHandle(() => {
      const seen = new Set<number>();
      const root = document.getElementById('panel');
      if (root) new ResizeObserver(([entry]) => seen.add(entry?.contentRect.width ?? 0)).observe(root);
      return seen;
    });
    const before = await needs(panel);
    await typeDraft(page, STORY.generic);
    await panel.locator('.panel-number').waitFor();
    await roomFor(panel);
    expect(await needs(panel)).toBeGreaterThan(before);
    expect(await widths.evaluate((seen) => [...seen])).toEqual([320]);
  });

  it('goes with a minimised compose and comes back with it', async () => {
    await withPanel();
    await page.locator('.Hl').click();
    await until('gone', async () => (await ours()).length === 0);
    await page.locator('.Hl').click();
    await until('back', async () => (await ours()).length === 1);
  });

  it('goes along with a reply that is popped out, before another key, and knows whom it is for', async () => {
    await gmail();
    await page.evaluate(() => void (window as unknown as { practice: { reply(): void } }).practice.reply());
    await page.locator(EDITOR).last().pressSequentially('Dear Jane, thank you for the interview at [Company]');
    await until('its last word is read', async () => (await marked())['afterword-wrong']?.includes('[Company]'));
    await page.evaluate(() => {
      const { practice } = window as unknown as { practice: { compose(opening: object): void } };
      const reply = document.querySelector('.ip');
      const body = reply?.querySelector<HTMLElement>('[g_editable]')?.innerText;
      const subject = reply?.querySelector<HTMLInputElement>('[name=subjectbox]')?.value;
      reply?.remove();
      practice.compose({ to: [{ name: 'Jane', email: 'jane@acme.example' }], subject, body });
    });
    const compose = await boxOf('.dw [role=dialog]');
    await until('it stands beside the pop-up', async () => {
      const [box] = await ours();
      return box && box.height > 0 && Math.abs(box.left + box.width + 8 - compose.left) <= 1;
    });
    const panel = await panelOf(page);
    await atRest(panel);
    await page.locator('.dw .aoO').click();
    await panel.getByText(fill(panelWords.marked, { person: STORY.person.name })).waitFor();
    await until('its word is shown', async () => (await ours()).length === 1);
    await unmark(panel);
  });

  it('is dark from the moment on that the page is', async () => {
    const panel = await withPanel();
    const theme = () => panel.evaluate(() => document.documentElement.dataset['theme']);
    await until('it is light', async () => (await theme()) === 'light');
    await page.locator('.dw [name=subjectbox]').click();
    await page.evaluate(() => {
      for (const dialog of document.querySelectorAll<HTMLElement>('.dw [role=dialog]'))
        dialog.style.background = '#222';
    });
    await page.locator(editor).click();
    await until('it is dark', async () => (await theme()) === 'dark');
  });

  it('is dark with the system, and by the page’s own switch, without another key', async () => {
    const panel = await withPanel();
    const theme = () => panel.evaluate(() => document.documentElement.dataset['theme']);
    const lineUnder = () =>
      page
        .locator(editor)
        .evaluate((element) => getComputedStyle(element, '::highlight(afterword-wrong)').textDecorationColor);
    await until('it is light', async () => (await theme()) === 'light');
    const light = await until('a warning is marked', async () => (await marked())['afterword-wrong'] && lineUnder());
    await page.addStyleTag({
      content:
        '@media (prefers-color-scheme: dark) { .dw [role=dialog] { background: #222 } } .night .dw [role=dialog] { background: #222 }',
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await until('it is dark', async () => (await theme()) === 'dark');
    await until('so are the marks', async () => (await lineUnder()) !== light);
    await page.emulateMedia({ colorScheme: 'light' });
    await until('it is light again', async () => (await theme()) === 'light');
    await page.evaluate(() => {
      const night = document.createElement('button');
      night.textContent = 'Night';
      night.addEventListener('click', () => document.body.classList.toggle('night'));
      document.body.prepend(night);
    });
    // The focus came with a press before; this one moves none.
    await page.getByRole('button', { name: 'Night' }).focus();
    await page.getByRole('button', { name: 'Night' }).click();
    await until('it is dark once more', async () => (await theme()) === 'dark');
  });

  it('follows the focus between two composes', async () => {
    await withPanel();
    await compose('ruth@example.net');
    await typeDraft(page, 'Can you bring the big pot on Sunday?');
    await until('hidden beside the other mail', async () => (await ours()).length === 0);
    await page.locator(editor).first().click();
    await until('back', async () => (await ours()).length === 1);
  });
});

it('knows at the first key a compose that our own button opened, though nobody’s address is recorded', async () => {
  const recorded = await chromium.own('popup.html');
  const popup = playwrightHands(recorded);
  await popup.fill(words.addLabel, 'Globex yesterday 4pm, 30 min');
  await popup.press('button', words.add);
  // A row says what is left, too; which interview stands above the rows depends on the hour.
  await recorded.getByRole('link', { name: /^Globex/ }).click();
  const opened = chromium.context.waitForEvent('page');
  await popup.press('button', words.write);
  page = await opened;
  await page.locator(EDITOR).pressSequentially('Hi');
  const panel = await panelOf(page);
  await until('it is for Globex', async () =>
    (await panel.locator('option:checked').textContent({ timeout: 1000 }))?.includes('Globex'),
  );
});

it('gives way where it lies over a letter: lower, then folded, and back at a press', async () => {
  const popup = await chromium.own('popup.html');
  const opened = chromium.context.waitForEvent('page');
  await popup.getByRole('button', { name: words.write }).first().click();
  page = await opened;
  await popup.close();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator(EDITOR).click();
  const panel = await panelOf(page);
  const typeUntil = (what: string, is: (box: Box) => boolean) =>
    until(what, async () => {
      await page.keyboard.insertText('word ');
      return (await ours()).some(is);
    });
  const typeOn = async (lines: number) => {
    for (let line = 0; line < lines; line++) await page.keyboard.press('Enter');
  };
  await typeOn(12);
  await typeUntil('it is low', ({ height }) => height === 220);
  await typeOn(6);
  await typeUntil('it is folded', ({ width }) => width === 160);
  expect(await page.evaluate(() => document.hasFocus() && document.activeElement?.getAttribute('role'))).toBe(
    'textbox',
  );
  await pressIn(panel, panelWords.unfold);
  await until('it is open', async () => (await ours()).some(({ height }) => height > 220));
});

describe('silence', () => {
  it('everywhere lasts as long as the settings say, also in a page that was open all the time', async () => {
    const panel = await withPanel();
    await silence(panel, panelWords.silenceAll);
    const worker = await chromium.worker();
    await worker.evaluate(() => chrome.storage.local.remove('settings'));
    await compose();
    await page.locator(editor).last().pressSequentially('Dear Jane, thank you');
    await until('the panel is there again', async () => (await ours()).length === 1);
  });

  it('an ordinary mail opens nothing', async () => {
    await gmail();
    await compose('ruth@example.net');
    await typeDraft(page, 'Can you bring the big pot on Sunday? The team will be there at noon, call me.');
    await page.locator('.dw .aoO').click();
    await page.locator('#link_undo').waitFor();
    expect(await ours()).toEqual([]);
    expect(page.frames().length).toBe(1);
  });

  it('a page that forges events reaches nothing of ours', async () => {
    await gmail();
    const asked = await listenBeside(chromium);
    await page.evaluate(() => {
      const { body } = document;
      (window as unknown as { practice: { compose(o: object): void } }).practice.compose({
        to: [{ name: 'Jane', email: 'jane@acme.example' }],
        body: 'Dear Jane, thank you for the interview today. I enjoyed the tour of the plant.',
      });
      body.querySelector('[g_editable]')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.locator(editor).waitFor();
    // A person's own key in another mail goes the same way, and comes after.
    await compose('ruth@example.net');
    await page.locator(editor).last().press('H');
    const lookedUp = async () =>
      (await asked()).filter(({ afterword }) => afterword === 'lookUp').map(({ body }) => body.to?.[0]?.email);
    await expect.poll(lookedUp).toEqual(['ruth@example.net']);
    expect(await ours()).toEqual([]);
  });
});

describe('a reloaded extension', () => {
  it('takes over: the old script removes what it drew, the new one works in the same page', async () => {
    const panel = await withPanel();
    // Reloaded while its page still loads, it would find itself in no extension.
    await panel.locator('.panel-advice').waitFor();
    await chromium.reload();
    await until('the old panel is gone', async () => (await ours()).length === 0);
    await until('marks are gone', async () => Object.keys(await marked()).length === 0);
    await page.bringToFront();
    await page.locator(editor).press('ControlOrMeta+End');
    await until('the new one is there', async () => {
      await page.keyboard.type('.');
      return (await ours()).length === 1;
    });
  });

  it('that is gone for good: the old script is silent and removes itself at the next move', async () => {
    await withPanel();
    const own = await chromium.own('options.html');
    await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await until('nothing of ours is left', async () => {
      await page.locator(editor).press('ControlOrMeta+End');
      await page.keyboard.type('.');
      return (await ours()).length === 0 && Object.keys(await marked()).length === 0;
    });
  });
});
