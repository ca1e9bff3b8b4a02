import { writeFileSync } from 'node:fs';
import { loadExamples, loadInvented } from './corpus';
import { fitModels } from './fit.mjs';

/**
 * Trains what `lib/substance` ships: `node tests/training/run.mjs train.mjs [--all]`. Without --all the fifth that is
 * kept aside is not seen, so that it can be measured (measure.mjs).
 */
const all = process.argv.includes('--all');
const examples = (loadExamples() ?? []).filter(({ aside }) => all || !aside);
if (examples.length === 0) {
  process.stdout.write('The development corpus is not here: nothing trained.\n');
  process.exit(0);
}
writeFileSync(
  'lib/substance/models.generated.ts',
  [
    '// Made by tests/training/train.mjs. Do not edit: change the features or the script and train again.',
    "import type { Models } from './model';",
    `export const models: Models = ${JSON.stringify(fitModels([...examples, ...loadInvented()]))};`,
    '',
  ].join('\n'),
);
process.stdout.write(`${examples.length} mails${all ? '' : ' (a fifth kept aside)'}\n`);
