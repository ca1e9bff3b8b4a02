/**
 * Draws assets/public/icon/*.png from assets/icon/afterword.svg: `node tests/tools/draw-icons.ts [path of a Chromium]`.
 * Run it after changing the drawing; the pictures are committed, so that a build needs no browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const assets = new URL('../../assets/', import.meta.url);

const svg = await readFile(new URL('icon/afterword.svg', assets), 'utf8');
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? process.env['AFTERWORD_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`public/icon/${size}.png`, assets), png);
}
await browser.close();
