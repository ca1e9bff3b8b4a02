/**
 * Learns what promises a file (`lib/scoring/warnings/promises.ts`) from sentences written for it (attachments.jsonl)
 * and from our own letters, and prints what is found of sentences by writers it was not fitted to:
 * `node tests/training/run.mjs attachments.ts [--write] [--errors]`. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { signsOf } from '../../lib/scoring/warnings/promises';
import { shareOf } from '../../lib/substance/words/turns';
import { HOLLOW, LETTERS } from './corpus';
import { jsonLines } from './files';
import { pack } from './pack';
import { type Example, margin, train } from './sparse';

/** Margin from which it is told of, set by cross-validation: few mails come without what they promise. */
const CUT = 0.45;
const KEPT = 5000;
const GROUPS = 6;
/** A sentence of our letters teaches less: nobody looked at each. Those that may promise something are left out. */
const LETTER_WEIGHT = 0.3;
const MAY_PROMISE = /attach|enclos|herewith/i;

interface Line extends Example {
  readonly writer: string;
  readonly text: string;
}

function lineOf(text: string, yes: boolean, writer: string, weight: number): Line {
  const features = [...signsOf(text)];
  return { text, yes, writer, features, weight, evidence: weight, share: shareOf(features.length) };
}

const written: Line[] = jsonLines('tests/training/attachments.jsonl').map(({ text, promises, writer }) =>
  lineOf(text, promises, writer, 1),
);
const letters: Line[] = [LETTERS, HOLLOW]
  .flatMap(jsonLines)
  .filter(({ expected_warnings }) => !expected_warnings?.includes('missing-attachment'))
  .flatMap(({ body }) => String(body).split(/(?<=[.!?])\s+|\n+/))
  .filter((text) => text !== '' && !MAY_PROMISE.test(text))
  .map((text) => lineOf(text, false, 'letters', LETTER_WEIGHT));

const all = [...written, ...letters];
const writers = [...new Set(written.map(({ writer }) => writer))].sort();
/** Some writers a group, and some sentences of our letters. */
const groupOf = ({ writer }: Line, i: number): number => (writer === 'letters' ? i : writers.indexOf(writer)) % GROUPS;
const judged = Array.from({ length: GROUPS }, (_, k) => {
  const model = train(
    all.filter((line, i) => groupOf(line, i) !== k),
    KEPT,
  );
  return all.filter((line, i) => groupOf(line, i) === k).map((line) => ({ line, margin: margin(model, line) }));
}).flat();

const say = (line: string): void => void process.stdout.write(`${line}\n`);
for (const cut of [CUT - 0.5, CUT, CUT + 0.5]) {
  const found = (is: (line: Line) => boolean): string => {
    const those = judged.filter(({ line }) => is(line));
    return `${those.filter(({ margin }) => margin > cut).length} of ${those.length}`;
  };
  const alike = found(({ yes, writer }) => !yes && writer !== 'letters');
  say(
    `cut ${cut}\tpromises ${found(({ yes }) => yes)}\talike ${alike}\tletters ${found(({ writer }) => writer === 'letters')}`,
  );
}
if (process.argv.includes('--errors')) {
  for (const { line, margin } of judged.toSorted((a, b) => b.margin - a.margin))
    if (line.yes !== margin > CUT) say(`${line.yes} ${margin.toFixed(1)} ${line.writer}: ${line.text}`);
}

if (process.argv.includes('--write')) {
  const { bias, weights } = train(all, KEPT);
  const { packed, levels } = pack(weights);
  const model = { bias: Math.round((bias - CUT) * 1000) / 1000, weights: packed, levels };
  writeFileSync(
    'lib/scoring/warnings/promises.generated.ts',
    `// Made by tests/training/attachments.ts. Do not edit.\nimport type { Packed } from '../../substance/model';\n\nexport const promises: Packed = ${JSON.stringify(model)};\n`,
  );
}
