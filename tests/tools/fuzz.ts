import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { AskedWrongly } from './asked-wrongly';
import { nodeTool } from './test/node-tool';

export const USAGE = `npm run fuzz -- [SEQUENCES]
The random tests with a new seed and many more cases than in npm test: 200000, if no number is given.`;

export async function main(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [sequences = '200000', ...more] = positionals;
  if (!/^[1-9]\d*$/.test(sequences) || more.length > 0) throw new AskedWrongly('How many is one whole number.');
  const seed = String(randomInt(2 ** 31 - 1));
  process.stdout.write(`Seed ${seed}, ${sequences} sequences. AFTERWORD_SEED and FC_SEED repeat a run.\n`);
  const tool = ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--testTimeout', '3600000'];
  const well = await nodeTool('vitest', tool, { AFTERWORD_SEQUENCES: sequences, AFTERWORD_SEED: seed, FC_SEED: seed });
  return well ? 0 : 1;
}
