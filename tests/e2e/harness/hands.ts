import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { until } from './until';

type Role = 'button' | 'link';

/** What a person's hands and eyes do at a page, in either browser. */
export interface Hands {
  /** Presses the first thing that a screen reader calls exactly so. */
  press(role: Role, name: string): Promise<void>;
  /** Types into the empty field of this label, key by key: each is read, kept and planned with by itself. */
  type(label: string, text: string): Promise<void>;
  /** The same for whoever does not ask what keys do: at once, as what is dictated comes, where the driver can. */
  fill(label: string, text: string): Promise<void>;
  /** Writes a letter into the last compose, in place of what stands there. */
  write(text: string): Promise<void>;
  /** Text of the first match in the page, null while there is none. */
  read(selector: string): Promise<string | null>;
  /** The same in the panel beside the compose. */
  readPanel(selector: string): Promise<string | null>;
  picture(path: string): Promise<void>;
  /** CSS pixels of the window. */
  size(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Goes to another page of the same place, anew. */
  open(path: string): Promise<void>;
}

/** Boxes of ours on the page, shown ones only: the frame, the pill. CSS pixels. */
export const ourBoxes = (page: PlaywrightPage) =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .filter((element) => element.localName === 'div' && getComputedStyle(element).display !== 'none')
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left, top, width, height };
      }),
  );

/** The editor of Gmail's, then of Outlook's compose. */
export const EDITOR = '[g_editable=true], [id^="editorParent_"] > [contenteditable=true]';

/** A line at a time: a letter of a thousand keys would take half a minute on a busy machine. */
async function typeLines(text: string, enter: () => Promise<void>, insert: (line: string) => Promise<void>) {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await enter();
    if (line !== '') await insert(line);
  }
}

/**
 * Whether the whole draft is selected. An editor may put its own selection back a moment after a click, and a key that
 * comes in between acts on that.
 */
const allSelected = (editor: string) => {
  const typed = [...document.querySelectorAll<HTMLElement>(editor)].at(-1)?.innerText ?? '';
  const bare = (text: string) => text.replace(/\s/g, '');
  return bare(String(getSelection())) === bare(typed);
};

const isEmpty = (editor: string) =>
  ([...document.querySelectorAll<HTMLElement>(editor)].at(-1)?.innerText ?? '').trim() === '';

/** Until what moves has arrived, so that no picture shows a ring half way to its number. */
const arrived = async () => {
  const ends = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ends.map((each) => each.finished));
};

const hasFocus = (field: Element) => document.activeElement === field;

/** Whether the field holds this text; of an address ended by a comma, a mail page makes something else. */
const holds = (field: Element, text: string) =>
  !('value' in field) || field.value === text || (text.endsWith(',') && field.value === '');

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? null;
const isPanel = (frame: { url(): string }) => frame.url().includes('/panel.html');

export function playwrightHands(page: PlaywrightPage): Hands {
  const named = (role: Role, name: string) => page.getByRole(role, { name, exact: true }).first();
  const enter = async (label: string, text: string, how: 'type' | 'insertText') => {
    const field = await page.getByLabel(label, { exact: true }).first().elementHandle();
    if (!field) throw new Error(`There is no field called "${label}".`);
    await until(`the cursor is in "${label}"`, async () => {
      await field.click();
      return field.evaluate(hasFocus);
    });
    await page.keyboard[how](text);
    await until(`"${label}" holds what was typed`, () => field.evaluate(holds, text));
  };
  return {
    press: (role, name) => named(role, name).click(),
    type: (label, text) => enter(label, text, 'type'),
    fill: (label, text) => enter(label, text, 'insertText'),
    async write(text) {
      await page.locator(EDITOR).last().click();
      // An editor may put its own selection back between our look and our key: only an empty draft is proof.
      await until('the draft is empty', async () => {
        await page.keyboard.press('ControlOrMeta+A');
        if (!(await page.evaluate(allSelected, EDITOR))) return false;
        await page.keyboard.press('Backspace');
        return page.evaluate(isEmpty, EDITOR);
      });
      await typeLines(
        text,
        () => page.keyboard.press('Enter'),
        (line) => page.keyboard.insertText(line),
      );
    },
    read: (selector) => page.evaluate(textOf, selector),
    readPanel: async (selector) => (await page.frames().find(isPanel)?.evaluate(textOf, selector)) ?? null,
    async picture(path) {
      await Promise.allSettled(page.frames().map((frame) => frame.evaluate(arrived)));
      await page.screenshot({ path });
    },
    size: (size) => page.setViewportSize(size),
    async open(path) {
      await page.goto(new URL(`/${path}`, page.url()).href);
    },
  };
}

export function puppeteerHands(page: PuppeteerPage): Hands {
  const named = (name: string, ...roles: readonly string[]) =>
    until(`a ${roles.join(' or ')} called "${name}"`, async () => {
      for (const role of roles) {
        const found = await page.$(`aria/${name}[role="${role}"]`);
        if (found) return found;
      }
      return null;
    });
  const type = async (label: string, text: string) => {
    // What is above it may still move it, so that a click goes elsewhere, and what was found may be drawn anew.
    const field = await until(`the cursor is in "${label}"`, async () => {
      const found = await named(label, 'textbox', 'combobox');
      await found.click();
      return (await found.evaluate(hasFocus)) ? found : null;
    });
    await page.keyboard.type(text);
    await until(`"${label}" holds what was typed`, () => field.evaluate(holds, text));
  };
  const command = process.platform === 'darwin' ? 'Meta' : 'Control';
  return {
    async press(role, name) {
      await (await named(name, role)).click();
    },
    type,
    fill: type,
    async write(text) {
      const editor = await until('a compose', async () => (await page.$$(EDITOR)).at(-1));
      await editor.click();
      await until('the draft is empty', async () => {
        await page.keyboard.down(command);
        await page.keyboard.press('a');
        await page.keyboard.up(command);
        if (!(await page.evaluate(allSelected, EDITOR))) return false;
        await page.keyboard.press('Backspace');
        return page.evaluate(isEmpty, EDITOR);
      });
      await typeLines(
        text,
        () => page.keyboard.press('Enter'),
        (line) => page.keyboard.type(line),
      );
    },
    read: (selector) => page.evaluate(textOf, selector),
    async readPanel(selector) {
      // Puppeteer does not hear where a frame of the extension's process went; the frame itself knows.
      for (const frame of page.frames()) {
        const path = await frame.evaluate(() => location.pathname).catch(() => '');
        if (path === '/panel.html') return frame.evaluate(textOf, selector);
      }
      return null;
    },
    async picture(path) {
      await Promise.allSettled(page.frames().map((frame) => frame.evaluate(arrived)));
      await page.screenshot({ path: path as `${string}.png` });
    },
    size: (size) => page.setViewport(size),
    async open(path) {
      await page.evaluate((next) => location.assign(`/${next}`), path);
      await until(`${path} is open`, () =>
        page.evaluate((next) => location.pathname === `/${next}` && document.readyState === 'complete', path),
      );
    },
  };
}
