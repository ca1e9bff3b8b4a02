import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pathOf } from '../tools/browsers/browser';

const configFile = fileURLToPath(new URL('../gallery/vite.config.ts', import.meta.url));
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let folder: string;
let browser: Browser;
let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-gallery-'));
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ['--disable-gpu'] });
  gallery = await openGallery();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The gallery with all that folds unfolded; which of its views spill over their width, and what went wrong so far. */
async function openGallery() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('http://gallery.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path === '/' ? '/index.html' : path;
    const body = await readFile(join(folder, file)).catch(() => null);
    if (body) await route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
    else await route.fulfill({ status: 404 });
  });
  await page.goto('http://gallery.test/?open');
  await page.waitForSelector('html[data-ready]');
  const spilling = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
        const shown = figure.querySelector<HTMLElement>('.shown');
        return shown && shown.scrollWidth > shown.clientWidth ? [figure.dataset['shows']] : [];
      }),
    );
  return { page, errors, spilling };
}

it('every view in every state can be drawn', async () => {
  expect(gallery.errors).toEqual([]);
  expect(await gallery.page.locator('figure').count()).toBeGreaterThan(20);
});

it.each([
  ['in light', { theme: 'light', dir: 'ltr', zoom: 1 }],
  ['in dark', { theme: 'dark', dir: 'ltr', zoom: 1 }],
  ['right to left', { theme: 'light', dir: 'rtl', zoom: 1 }],
  ['with the font doubled', { theme: 'light', dir: 'ltr', zoom: 2 }],
])('every view in every state fits its width %s', async (_how, wish) => {
  await gallery.page.evaluate(({ theme, dir, zoom }) => {
    const html = document.documentElement;
    html.dataset['theme'] = theme;
    html.dir = dir;
    html.style.fontSize = `${87.5 * zoom}%`;
  }, wish);
  expect(await gallery.spilling()).toEqual([]);
});

it('whatever can be pressed is 24 pixels high and wide, or has words beside it that are pressed as well', async () => {
  await gallery.page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  const small = await gallery.page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, select, input, textarea')].flatMap((control) => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return width > 0 && Math.min(width, height) < 24 ? [control.outerHTML] : [];
    }),
  );
  expect(small).toEqual([]);
});

it('in forced colours what is chosen stands out in the two colours that belong together', async () => {
  await gallery.page.emulateMedia({ forcedColors: 'active' });
  const chosen = await gallery.page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
    const colours = (of: Element) => {
      const { color, backgroundColor } = getComputedStyle(of);
      return `${color} on ${backgroundColor}`;
    };
    const pair = document.createElement('p');
    pair.style.cssText = 'forced-color-adjust:none;color:HighlightText;background:Highlight';
    document.body.append(pair);
    const chosen = [...document.querySelectorAll('button[aria-pressed="true"]')].map(colours);
    return { system: colours(pair), ours: [...new Set(chosen)] };
  });
  expect(chosen.ours).toEqual([chosen.system]);
  await gallery.page.emulateMedia({ forcedColors: null });
});

it('with reduced motion nothing moves', async () => {
  await gallery.page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await gallery.page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) =>
        getComputedStyle(each)
          .transitionDuration.split(',')
          .some((time) => Number.parseFloat(time) > 0),
      )
      .map((each) => each.className),
  );
  expect(moving).toEqual([]);
});
