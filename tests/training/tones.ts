/**
 * Learns the tones of `lib/substance/tones/tone.ts` from sentences written for it (tones.jsonl) and from our own letters, and
 * prints what is found of sentences by writers it was not fitted to: `node tests/training/run.mjs tones.ts [--write]
 * [--errors]`.
 * Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { TONES, type Tone } from '../../lib/substance/tones/tone';
import { shareOf, turnsOf, wordsOf } from '../../lib/substance/words/turns';
import { LETTERS } from './corpus';
import { jsonLines } from './files';
import { pack } from './pack';
import { type Example, margin, train } from './sparse';

/** Margin from which a sentence is told of, set by cross-validation: a letter has many sentences, and most are honest. */
const CUT = 3;
/** Turns kept for each tone. */
const KEPT = 5500;
const GROUPS = 5;
/** A sentence of our letters teaches less: nobody looked at each. */
const LETTER_WEIGHT = 0.3;

interface Line extends Example {
  readonly tone: Tone | 'honest';
  readonly writer: string;
  readonly text: string;
}

function lineOf(text: string, tone: Line['tone'], writer: string, weight: number): Line {
  const features = [...turnsOf(wordsOf(text))];
  return {
    text,
    tone,
    writer,
    weight: 4 * weight,
    evidence: weight,
    features,
    share: shareOf(features.length),
    yes: false,
  };
}

const written: Line[] = jsonLines('tests/training/tones.jsonl').map(({ text, tone, writer }) =>
  lineOf(text, tone, writer, 1),
);
const letters: Line[] = jsonLines(LETTERS)
  .flatMap(({ body }) => String(body).split(/(?<=[.!?])\s+|\n+/))
  .filter((text) => text.split(' ').length > 3)
  .map((text) => lineOf(text, 'honest', 'letters', LETTER_WEIGHT));

const learn = (lines: readonly Line[]) =>
  TONES.map((tone) => ({
    tone,
    model: train(
      lines.map((line) => ({ ...line, yes: line.tone === tone })),
      KEPT,
    ),
  }));
/** The likeliest tone. */
const judge = (models: ReturnType<typeof learn>, line: Line) =>
  models
    .map(({ tone, model }) => ({ line, as: tone, margin: margin(model, line) }))
    .reduce((most, each) => (each.margin > most.margin ? each : most));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const all = [...written, ...letters];
const writers = [...new Set(written.map(({ writer }) => writer))].sort();
/** Some writers a group, and every fifth sentence of our letters. */
const groupOf = ({ writer }: Line, i: number): number => (writer === 'letters' ? i : writers.indexOf(writer)) % GROUPS;
const judged = Array.from({ length: GROUPS }, (_, k) => {
  const models = learn(all.filter((line, i) => groupOf(line, i) !== k));
  return all.filter((line, i) => groupOf(line, i) === k).map((line) => judge(models, line));
}).flat();

for (const cut of [CUT - 0.5, CUT, CUT + 0.5]) {
  const found = (is: (line: Line) => boolean, as?: Tone): string => {
    const those = judged.filter(({ line }) => is(line));
    return `${those.filter((each) => each.margin > cut && (as ?? each.as) === each.as).length} of ${those.length}`;
  };
  const tones = TONES.map((tone) => `${tone} ${found((line) => line.tone === tone, tone)}`);
  const honest = found(({ tone, writer }) => tone === 'honest' && writer !== 'letters');
  say(
    [`cut ${cut}`, ...tones, `honest ${honest}`, `letters ${found(({ writer }) => writer === 'letters')}`].join('\t'),
  );
}
if (process.argv.includes('--errors')) {
  for (const { line, as, margin } of judged.toSorted((a, b) => b.margin - a.margin))
    if (line.tone === 'honest' && margin > CUT) say(`${margin.toFixed(1)} ${as} ${line.writer}: ${line.text}`);
}

if (process.argv.includes('--write')) {
  const models = Object.fromEntries(
    learn(all).map(({ tone, model: { bias, weights } }) => {
      const { packed, levels } = pack(weights);
      return [tone, { bias: Math.round((bias - CUT) * 1000) / 1000, weights: packed, levels }];
    }),
  );
  writeFileSync(
    'lib/substance/tones/tones.generated.ts',
    `// Made by tests/training/tones.ts. Do not edit.\nimport type { ToneModels } from './tone';\n\nexport const tones: ToneModels = ${JSON.stringify(models)};\n`,
  );
}
