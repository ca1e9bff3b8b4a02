import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { panel as words } from '../../lib/words/en/panel';
import { type Chromium, openChromium } from './harness/chromium';
import { EDITOR } from './harness/hands';
import { panelOf, recordInterview, STORY, typeDraft } from './harness/story';
import { until } from './harness/until';

/** A mail page that means ill, and one that is used long and hard. */
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium();
  await (await recordInterview(chromium, 'Acme yesterday 3pm, 45 min')).close();
});
afterAll(() => chromium?.close());
afterEach(() => page?.close());

const NOTES = Object.values(STORY.notes);
const TO_JANE = `https://mail.google.com/mail/u/0/?view=cm&to=${STORY.person.email}&su=Thank%20you`;
const TO_A_STRANGER = 'https://mail.google.com/mail/u/0/?view=cm&to=ruth@example.net&su=Thank%20you';
const DRAFT = 'Dear Jane,\n\nThank you for the interview today. I enjoyed the tour and hope to hear from you.';

/** A page of Gmail's in which this runs before anything else. */
async function openWith(script: () => void, url = TO_JANE): Promise<void> {
  page = await chromium.context.newPage();
  await page.addInitScript(script);
  await page.goto(url);
}
async function withNotes(): Promise<Frame> {
  await typeDraft(page, DRAFT);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: NOTES[0] ?? '' }).waitFor();
  // From here on it stands still: the letter is scored, and typing rests.
  await panel.locator('.panel-advice').waitFor();
  return panel;
}
const hosts = () => page.evaluate(() => document.querySelectorAll('html > div').length);

describe('a page that bends the language under us', () => {
  /** Hears whatever passes through what it has bent. */
  const bend = () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const note = (value: unknown) => {
      try {
        // Not by `push`, which is bent too.
        heard[heard.length] = typeof value === 'string' ? value : ((value as Node)?.textContent ?? '');
      } catch {}
    };
    const bent = (prototype: object, names: readonly string[]) => {
      for (const name of names) {
        const own = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
        Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
          [this, ...args].forEach(note);
          return Reflect.apply(own, this, args);
        });
      }
    };
    bent(Element.prototype, ['attachShadow', 'append', 'setAttribute', 'querySelector', 'matches', 'closest']);
    bent(Node.prototype, ['contains', 'appendChild', 'insertBefore']);
    bent(Array.prototype, ['map', 'join', 'push']);
    bent(String.prototype, ['slice', 'replace', 'trim']);
    bent(JSON, ['stringify', 'parse']);
    bent(MessagePort.prototype, ['postMessage']);
    bent(EventTarget.prototype, ['dispatchEvent']);
    for (const type of ['message', 'keydown', 'input', 'click', 'focusin']) {
      addEventListener(type, (event) => note((event as MessageEvent).data), true);
    }
  };

  it('learns nothing of the notes, and breaks nothing', async () => {
    await openWith(bend);
    await withNotes();
    // Before the test names a note to the page, which hears that as well.
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));
    expect(heard).toContain('interview');
    expect(NOTES.filter((note) => heard.includes(note))).toEqual([]);
    const learned = await page.evaluate((notes) => {
      const find = (window as unknown as { find(text: string): boolean }).find;
      const host = document.querySelector('html > div');
      return {
        found: notes.filter((note) => find(note)),
        selected: String(getSelection()),
        shadow: host?.shadowRoot ?? null,
        text: host?.textContent,
      };
    }, NOTES);
    expect(learned).toEqual({ found: [], selected: '', shadow: null, text: '' });
  });
});

describe('a page that speaks to us', () => {
  it('is not heard: neither the panel nor the script answers what it posts', async () => {
    await openWith(() => undefined);
    const panel = await withNotes();
    const before = await panel.locator('main').innerText();
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      for (const type of ['draft', 'theme', 'ended', 'silence', 'ready']) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => heard.push(data);
        postMessage({ type, compose: '1', scope: 'all', afterword: 'hello', token: '' }, '*', [port2]);
        port1.postMessage({ type, compose: '1', scope: 'all' });
      }
    });
    // What a person types afterwards goes to the panel and back: an answer would have been there by then.
    await page.locator(EDITOR).press('ControlOrMeta+End');
    await page.keyboard.type(' [Company]');
    await panel.getByRole('heading', { name: words.warnings }).waitFor();
    // Our frame is in a closed tree: the page has no window to post to.
    const answers = () =>
      page.evaluate(() => ({ reached: frames.length, heard: (window as unknown as { heard: unknown[] }).heard }));
    expect(await answers()).toEqual({ reached: 0, heard: [] });
    for (const _ of ' [Company]') await page.keyboard.press('Backspace');
    await until('the panel is as it was', async () => (await panel.locator('main').innerText()) === before);
    expect(await answers()).toEqual({ reached: 0, heard: [] });
    expect(await hosts()).toBe(1);
  });

  it('presses the pill in vain: only a person opens the panel', async () => {
    await openWith(() => undefined, TO_A_STRANGER);
    await typeDraft(page, DRAFT.replace('Jane', 'Ruth'));
    await until('the pill is there', async () => (await hosts()) === 1);
    await page.evaluate(async () => {
      const pill = document.querySelector<HTMLElement>('html > div');
      for (const type of ['pointerdown', 'pointerup', 'click']) {
        pill?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
      pill?.click();
      pill?.focus();
      pill?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      // A panel would be laid out in the next frame.
      await new Promise((over) => requestAnimationFrame(() => requestAnimationFrame(over)));
    });
    expect(page.frames().length).toBe(1);
    const box = await page.locator('html > div').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await panelOf(page);
  });
});

describe('a page that gets hold of our script', () => {
  it('finds what we store closed, to our own script in it as well', async () => {
    page = await chromium.mail();
    const session = await chromium.context.newCDPSession(page);
    const worlds: { readonly id: number; readonly origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const { id } = await until('our script is there', async () =>
      worlds.find(({ origin }) => origin === `chrome-extension://${chromium.id}`),
    );
    const answer = (expression: string) =>
      session.send('Runtime.evaluate', { contextId: id, awaitPromise: true, returnByValue: true, expression });
    expect((await answer('chrome.runtime.id')).result.value).toBe(chromium.id);
    const read = await answer("chrome.storage.local.get().then(() => 'open', (error) => String(error))");
    expect(read.result.value).toMatch(/not allowed/i);
  });
});

describe('a page that hides the panel under a lure', () => {
  const disguise = {
    'makes it transparent': () =>
      document.querySelector<HTMLElement>('html > div')?.style.setProperty('opacity', '0.01', 'important'),
    'filters it away': () =>
      document.querySelector<HTMLElement>('html > div')?.style.setProperty('filter', 'opacity(0)', 'important'),
    'covers it with a picture that lets clicks through': () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none';
      document.documentElement.append(cover);
    },
    'moves it to where people click, transparent': () => {
      const style = document.querySelector<HTMLElement>('html > div')?.style;
      style?.setProperty('opacity', '0', 'important');
      style?.setProperty('left', '40px', 'important');
      style?.setProperty('top', '40px', 'important');
    },
  };
  const letter = () => page.locator(EDITOR).last().innerText();
  /** A page that stands still draws no frame, and who is seen Chromium looks up with a frame: on a busy machine, never. */
  const keepDrawing = () => {
    const draw = (beat: number) => {
      document.documentElement.style.setProperty('--beat', String(beat));
      requestAnimationFrame(draw);
    };
    draw(0);
  };
  /** Until the browser has told the panel that nobody sees it: twice, as it tells each observer on its own beat. */
  const unseen = async (panel: Frame) => {
    await page.evaluate(keepDrawing);
    for (const _ of [1, 2]) {
      await panel.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const observer = new IntersectionObserver(
              (entries) => {
                if ((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible) return;
                observer.disconnect();
                resolve();
              },
              { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
            );
            observer.observe(document.getElementById('panel') as HTMLElement);
          }),
      );
    }
  };
  /** The middle of it, in the window. */
  const click = async (place: Locator) => {
    const box = await place.boundingBox();
    if (!box) throw new Error('It is not there.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };

  // Silence asks twice, and there is nothing in the panel that deletes, exports or sends.
  it.each(Object.entries(disguise))('and %s gets no note by one click on it, and silences nothing', async (_, hide) => {
    await openWith(() => undefined);
    const panel = await withNotes();
    const before = await letter();
    await page.evaluate(hide);
    await unseen(panel);
    const [note = ''] = NOTES;
    await click(panel.getByRole('button', { name: note }).last());
    // It tells what it held back, so it has done with this click.
    await panel.getByRole('button', { name: words.heldPut }).waitFor();
    // The panel has grown by the question and moves, so that a press can miss: as often as it takes.
    await until('silence is asked about', async () => {
      const silence = panel.getByRole('button', { name: words.notThis });
      if (await silence.isVisible()) await click(silence);
      return panel.getByRole('button', { name: words.silenceAll }).isVisible();
    });
    expect(await letter()).toBe(before);
  });

  it('is told from one that shows it: there one press puts the note in', async () => {
    await openWith(() => undefined);
    const panel = await withNotes();
    const [note = ''] = NOTES;
    await panel.getByRole('button', { name: note }).click();
    await until('the note is in the letter', async () => (await letter()).includes(note));
    expect(await panel.getByRole('button', { name: words.heldPut }).count()).toBe(0);
  });

  it('costs a person who does see the panel one more press', async () => {
    await openWith(() => undefined);
    const panel = await withNotes();
    await page.evaluate(disguise['makes it transparent']);
    await unseen(panel);
    const [note = ''] = NOTES;
    await click(panel.getByRole('button', { name: note }));
    // A press that comes as soon as the question does was meant for something else, and is let go by.
    await until('the note is in the letter', async () => {
      const put = panel.getByRole('button', { name: words.heldPut });
      if (await put.isVisible()) await put.click();
      return (await letter()).includes(note);
    });
  });
});

describe('a page that is used for long', () => {
  it('five hundred composes opened, written in and closed leave nothing of ours behind', async () => {
    await openWith(() => undefined, 'https://mail.google.com/mail/u/0/');
    const session = await chromium.context.newCDPSession(page);
    await session.send('Performance.enable');
    const left = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
    };
    const write = async (times: number) => {
      for (let turn = 0; turn < times; turn++) {
        await page.evaluate((email) => {
          const { practice } = window as unknown as { practice: { compose(opening: object): void } };
          practice.compose({ to: [{ name: 'Jane', email }], body: 'Dear Jane,' });
          document.querySelector<HTMLElement>('.dw [g_editable=true]')?.focus();
        }, STORY.person.email);
        await page.keyboard.press('x');
        await page.evaluate(() => document.querySelector<HTMLElement>('.dw .oh')?.click());
      }
      await until('the last one is gone', async () => (await page.locator(EDITOR).count()) === 0);
    };
    await write(20);
    const before = await left();
    await write(480);
    // One listener or one node a compose would be 480 more. What ends a moment later is collected a moment later.
    await until('what they held is let go', async () => {
      const now = await left();
      return now.listeners < before.listeners + 240 && now.nodes < before.nodes + 240;
    });
  });
});
