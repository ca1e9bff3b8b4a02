import { randomInt } from 'node:crypto';
import { nodeTool } from './test/node-tool';

/** `npm run fuzz -- [sequences]`: the random tests with a seed of the day and many more cases than in `npm test`. */
export async function main([sequences = '200000']: readonly string[]): Promise<number> {
  const seed = String(randomInt(2 ** 31 - 1));
  process.stdout.write(`Seed ${seed}, ${sequences} sequences. AFTERWORD_SEED and FC_SEED repeat a run.\n`);
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--testTimeout', '3600000'];
  const well = await nodeTool('vitest', args, { AFTERWORD_SEQUENCES: sequences, AFTERWORD_SEED: seed, FC_SEED: seed });
  return well ? 0 : 1;
}
