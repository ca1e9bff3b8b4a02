import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, buildInto, builtExtension, type Mode } from '../../e2e/harness/builds';
import { root } from '../root';
import { nodeTool } from './node-tool';
import { contentBudget, differences, filesOf, noSeams, nothingRemote } from './scans';
import type { Step } from './step';

/** The browser tests take the same, so that nothing is built twice. */
const release = (browser: BrowserName) => builtExtension(browser, 'production');
const again = join(root, 'node_modules/.cache/afterword/again');

const build = (name: string, browser: BrowserName, mode: Mode): Step => ({
  name,
  run: async () => {
    await builtExtension(browser, mode);
    return true;
  },
});

const scan = (name: string, browser: BrowserName, look: (files: Map<string, Buffer>) => string[]): Step => ({
  name,
  run: async (say) => {
    const found = look(await filesOf(await release(browser)));
    for (const each of found) say(each);
    return found.length === 0;
  },
});

/** The builds: what must hold for each that is released, and those with the tests' clock. */
export const buildSteps: readonly Step[] = [
  ...(['chrome', 'edge', 'firefox'] as const).map((browser) => build(`build for ${browser}`, browser, 'production')),
  ...(['chrome', 'firefox'] as const).map((browser) => build(`build for the tests in ${browser}`, browser, 'test')),
  ...(['chrome', 'firefox'] as const).flatMap((browser) => [
    scan(`${browser}: what is injected into a mail page is at most 10 kB`, browser, contentBudget),
    scan(`${browser}: no seam of the tests is in the release`, browser, noSeams),
    scan(`${browser}: nothing remote is in the release`, browser, nothingRemote),
  ]),
  {
    name: 'two builds of the same sources are the same bytes',
    run: async (say) => {
      await buildInto('chrome', 'production', again);
      const found = differences(await filesOf(await release('chrome')), await filesOf(again));
      await rm(again, { recursive: true });
      for (const each of found) say(each);
      return found.length === 0;
    },
  },
  {
    name: 'web-ext lint finds no error in the Firefox build',
    run: async () =>
      nodeTool('web-ext', ['lint', '--source-dir', await release('firefox'), '--no-config-discovery', '--boring']),
  },
];
