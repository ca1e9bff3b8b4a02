import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, buildInto } from '../../e2e/harness/builds';
import { root } from '../root';
import { nodeTool } from './node-tool';
import { contentBudget, differences, filesOf, noSeams, nothingRemote } from './scans';
import type { Step } from './step';

const folder = (name: string) => join(root, 'node_modules/.cache/afterword/release', name);

const scan = (name: string, browser: BrowserName, look: (files: Map<string, Buffer>) => string[]): Step => ({
  name,
  run: async (say) => {
    const found = look(await filesOf(folder(browser)));
    for (const each of found) say(each);
    return found.length === 0;
  },
});

/** The released builds, and what must hold for each of them. */
export const buildSteps: readonly Step[] = [
  ...(['chrome', 'edge', 'firefox'] as const).map(
    (browser): Step => ({
      name: `build for ${browser}`,
      run: async () => {
        await buildInto(browser, 'production', folder(browser));
        return true;
      },
    }),
  ),
  ...(['chrome', 'firefox'] as const).flatMap((browser) => [
    scan(`${browser}: what is injected into a mail page is at most 10 kB`, browser, contentBudget),
    scan(`${browser}: no seam of the tests is in the release`, browser, noSeams),
    scan(`${browser}: nothing remote is in the release`, browser, nothingRemote),
  ]),
  {
    name: 'two builds of the same sources are the same bytes',
    run: async (say) => {
      await buildInto('chrome', 'production', folder('again'));
      const found = differences(await filesOf(folder('chrome')), await filesOf(folder('again')));
      await rm(folder('again'), { recursive: true });
      for (const each of found) say(each);
      return found.length === 0;
    },
  },
  {
    name: 'web-ext lint finds no error in the Firefox build',
    run: () => nodeTool('web-ext', ['lint', '--source-dir', folder('firefox'), '--no-config-discovery', '--boring']),
  },
];
