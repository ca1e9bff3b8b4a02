import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { getBrowser } from './browsers/browser';
import { root } from './root';

const SIZES = [16, 32, 48, 96, 128];
const assets = join(root, 'assets');

export const USAGE = `node tests/tools/run.mjs tests/tools/draw-icons.ts
Draws assets/public/icon/*.png from assets/icon/afterword.svg, after the drawing has changed. The pictures are
committed, so that a build needs no browser.`;

export async function main(): Promise<number> {
  const { path } = getBrowser('chromium', (line) => void process.stderr.write(`${line}\n`));
  const svg = await readFile(join(assets, 'icon/afterword.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: path, args: ['--disable-gpu'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(assets, `public/icon/${size}.png`), png);
  }
  await browser.close();
  return 0;
}
