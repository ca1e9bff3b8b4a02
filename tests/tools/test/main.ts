import { parseArgs } from 'node:util';
import { getBrowser } from '../browsers/browser';
import { buildSteps } from './builds';
import { nodeTool } from './node-tool';
import { runStep, type Step } from './step';
import { add, line, NOTHING, type Tally } from './tally';
import { vitest } from './vitest';

const say = (text: string) => void process.stdout.write(`${text}\n`);

const SOURCE: readonly Step[] = [
  { name: 'types of WXT', run: () => nodeTool('wxt', ['prepare', '--level', 'error']) },
  { name: 'types', run: () => nodeTool('tsc', ['--noEmit']) },
  { name: 'lint and format', run: () => nodeTool('biome', ['check', '--error-on-warnings']) },
  { name: 'no file, export or dependency that nothing uses', run: () => nodeTool('knip', ['--no-progress']) },
];

const browserStep = (family: 'chromium' | 'firefox'): Step => ({
  name: `a ${family === 'chromium' ? 'Chromium' : 'Firefox'} to test with`,
  run: async (tell) => {
    const { path } = getBrowser(family, tell);
    tell(path);
    return true;
  },
});

async function inOrder(steps: readonly Step[]): Promise<Tally> {
  let sum = NOTHING;
  for (const step of steps) sum = add(sum, await runStep(step, say));
  return sum;
}

export const USAGE = `npm test\n  --fast   no browser and no build (npm run test:fast)`;

/** `npm test`; with `--fast` without browsers and builds. The last line is the sum. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { fast: { type: 'boolean', default: false } } });
  let sum = await inOrder(SOURCE);
  sum = add(sum, await vitest(['unit', 'dom']));
  if (!values.fast) {
    sum = add(sum, await inOrder(buildSteps));
    const browsers = await inOrder([browserStep('chromium'), browserStep('firefox')]);
    sum = add(sum, browsers);
    if (browsers.failed === 0) sum = add(sum, await vitest(['e2e', 'killed']));
    else say('The browser tests were not run: see above for how to get a browser.');
  }
  say(line(sum));
  return sum.failed === 0 ? 0 : 1;
}
