/**
 * Weighs the cues of `lib/scoring/follow-up.ts` by logistic regression, writes the weights into that file and prints
 * what they reach on mails they were not fitted to: `node tests/training/run.mjs follow-up.ts [--write]`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CUES, cuesOf, PAIRS } from '../../lib/scoring/follow-up';
import { inventedMails } from './follow-up-mails';

const RIDGE = Number(process.env['RIDGE'] ?? 1);
const FOLDS = 10;
const STEPS = 600;
/** An ordinary mail opened by mistake is worse than a follow-up missed, and there are far more of them in life. */
const WEIGHT = { yes: 1, near: 1, ordinary: Number(process.env['ORD'] ?? 1) };

interface Row {
  readonly id: string;
  readonly part: string;
  readonly kind: keyof typeof WEIGHT;
  readonly subject: string;
  readonly body: string;
  /** Reasonable people differ: neither fitted nor counted. */
  readonly borderline: boolean;
  readonly cues: readonly number[];
}

interface Model {
  readonly weights: number[];
  readonly bias: number;
}

const row = (id: string, part: string, kind: Row['kind'], subject: string, body: string, borderline = false): Row => ({
  id,
  part,
  kind,
  subject,
  body,
  borderline,
  cues: cuesOf(subject, body).flatMap((shown, i) => (shown ? [i] : [])),
});

function corpusRows(dir: string): Row[] {
  if (!existsSync(`${dir}dev.jsonl`)) return [];
  return ['dev', 'modern', 'modern2', 'ordinary-dev'].flatMap((part) =>
    readFileSync(`${dir}${part}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const mail = JSON.parse(line);
        const kind = part === 'ordinary-dev' ? 'ordinary' : mail.category === 'negative' ? 'near' : 'yes';
        return row(mail.id, part, kind, mail.subject ?? '', mail.body, mail.borderline === true);
      }),
  );
}

const margin = ({ weights, bias }: Model, { cues }: Row): number =>
  cues.reduce((sum, i) => sum + (weights[i] ?? 0), bias);

/** Logistic regression with a ridge, by gradient steps with momentum. Deterministic. */
function fit(rows: readonly Row[], size: number): Model {
  const model = { weights: new Array<number>(size).fill(0), bias: 0 };
  const velocity = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size + 1);
    for (const one of rows) {
      const error = (1 / (1 + Math.exp(-margin(model, one))) - Number(one.kind === 'yes')) * WEIGHT[one.kind];
      for (const i of one.cues) gradient[i] = (gradient[i] ?? 0) + error;
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    for (let i = 0; i <= size; i++) {
      const pull = i < size ? RIDGE * (model.weights[i] ?? 0) : 0;
      velocity[i] = 0.9 * (velocity[i] ?? 0) - 0.004 * ((gradient[i] ?? 0) + pull);
      if (i < size) model.weights[i] = (model.weights[i] ?? 0) + velocity[i];
      else model.bias += velocity[i] ?? 0;
    }
  }
  return model;
}

const foldOf = (id: string): number =>
  ([...id].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261) >>> 8) % FOLDS;

const dir = process.env['CORPUS'] ?? `${process.cwd()}/../shared/corpus/`;
const all = [
  ...corpusRows(dir),
  ...inventedMails().map(({ followUp, subject, body }, i) =>
    row(`own${i}`, 'own', followUp ? 'yes' : 'near', subject, body),
  ),
].filter(({ borderline }) => !borderline);
const names = [
  ...Object.entries(CUES).flatMap(([group, cues]) => cues.map((_, i) => `${group} ${i}`)),
  ...PAIRS.map((pair) => pair.join('+')),
];

const said = new Map<Row, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fit(
    all.filter(({ id }) => foldOf(id) !== fold),
    names.length,
  );
  for (const one of all) if (foldOf(one.id) === fold) said.set(one, margin(model, one));
}

for (const cut of [-0.5, 0, 0.5, 1]) {
  const parts = [...new Set(all.map(({ part }) => part))].map((part) => {
    const of = all.filter((one) => one.part === part);
    const yes = (one: Row): boolean => (said.get(one) ?? 0) > cut;
    const right = of.filter((one) => one.kind === 'yes' && yes(one)).length;
    const missed = of.filter((one) => one.kind === 'yes' && !yes(one)).length;
    const wrong = of.filter((one) => one.kind !== 'yes' && yes(one)).length;
    const f1 = right ? ((2 * right) / (2 * right + missed + wrong)).toFixed(3) : '–';
    return `${part}: F1 ${f1}, missed ${missed}, wrong ${wrong} of ${of.length}`;
  });
  console.log(`cut ${cut}  ${parts.join(' | ')}`);
}
if (process.env['SHOW']) {
  const look: string[] = JSON.parse(readFileSync(process.env['SHOW'], 'utf8'));
  for (const [one, value] of said) {
    if ((one.kind === 'yes') !== value > 0 && (one.part === 'own' || look.includes(one.id)))
      console.log(
        one.kind,
        value.toFixed(1),
        one.part,
        one.id,
        `[${one.subject}]`,
        one.body.slice(0, 350).replaceAll('\n', ' '),
        one.cues.map((i) => names[i]).join(', '),
      );
  }
}

const model = fit(all, names.length);
names.forEach((name, i) => {
  const [yes, no] = [true, false].map(
    (is) => all.filter((one) => (one.kind === 'yes') === is && one.cues.includes(i)).length,
  );
  console.log(`${name.padEnd(14)} ${model.weights[i]?.toFixed(1)}  ${yes} yes, ${no} no`);
});
console.log('bias', model.bias.toFixed(1));
if (process.argv.includes('--write')) {
  const file = `${process.cwd()}/lib/scoring/follow-up.ts`;
  const text = readFileSync(file, 'utf8')
    .replace(
      /const WEIGHTS: readonly number\[\] = \[[^\]]*\];/,
      `const WEIGHTS: readonly number[] = [${model.weights.map((w) => Number(w.toFixed(1))).join(', ')}];`,
    )
    .replace(/const BIAS = .*;/, `const BIAS = ${model.bias.toFixed(1)};`);
  writeFileSync(file, text);
}
