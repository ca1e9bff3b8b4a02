/**
 * Weighs the cues and words of `lib/scoring/follow-up.ts` by logistic regression and prints what they reach on mails
 * they were not fitted to: `node tests/training/run.mjs follow-up.ts [--write]`. It learns from the invented mails beside
 * it and, where it is there, from the development corpus.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CUES, cuesOf, PAIRS, wordsOf } from '../../lib/scoring/follow-up';
import { LETTERS } from './corpus';
import { inventedMails } from './follow-up-mails';

/** How strongly weights are held: cues at what they should mean, words at nothing. */
const HOLD_CUES = Number(process.env['HOLD'] ?? 1);
const HOLD_WORDS = 3;
/** A word counts if this many mails of at least two sources have it, and its weight is worth its bytes. */
const FEWEST_MAILS = 6;
const LEAST_WEIGHT = Number(process.env['LEAST'] ?? 0.12);
const FOLDS = 10;
const STEPS = 400;
/** An ordinary mail opened by mistake is worse than a follow-up missed, and there are far more of them in life. */
const WEIGHT = { yes: 1, near: 1, ordinary: Number(process.env['ORD'] ?? 1.5) };

interface Mail {
  readonly id: string;
  readonly part: string;
  readonly kind: keyof typeof WEIGHT;
  readonly subject: string;
  readonly body: string;
  readonly features: readonly string[];
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const cueNames = [
  ...Object.entries(CUES).flatMap(([group, [, ...cues]]) => cues.map((_, i) => `#${group} ${i}`)),
  ...PAIRS.map((pair) => `#${pair.join('+')}`),
];
/** What a cue should weigh before any mail was seen; the mails move it from there. */
const prior = new Map<string, number>(
  Object.entries(CUES).flatMap(([group, [weight, ...cues]]) => cues.map((_, i) => [`#${group} ${i}`, weight] as const)),
);

const mailOf = (id: string, part: string, kind: Mail['kind'], subject: string, body: string): Mail => ({
  id,
  part,
  kind,
  subject,
  body,
  features: [
    ...cuesOf(subject, body).flatMap((shown, i) => (shown ? (cueNames[i] ?? []) : [])),
    ...wordsOf(subject, body),
  ],
});

/** The development corpus without the mails on which reasonable people differ. */
function corpusMails(dir: string): Mail[] {
  if (!existsSync(`${dir}dev.jsonl`)) return [];
  const files = ['dev', 'modern', 'modern2', 'ordinary-dev'].map((part) => [part, `${dir}${part}.jsonl`] as const);
  return [...files, ['letters', LETTERS] as const].flatMap(([part, file]) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ borderline }) => !borderline)
      .map(({ id, category, subject, body }) =>
        mailOf(
          id,
          part,
          part === 'ordinary-dev' ? 'ordinary' : category === 'negative' ? 'near' : 'yes',
          subject ?? '',
          body,
        ),
      ),
  );
}

function vocabularyOf(mails: readonly Mail[]): string[] {
  const seen = new Map<string, { count: number; parts: Set<string> }>();
  for (const { features, part } of mails) {
    for (const feature of features) {
      const entry = seen.get(feature) ?? { count: 0, parts: new Set() };
      entry.count++;
      entry.parts.add(part);
      seen.set(feature, entry);
    }
  }
  return [...seen].flatMap(([name, { count, parts }]) =>
    name.startsWith('#') || (count >= FEWEST_MAILS && parts.size > 1) ? [name] : [],
  );
}

const margin = ({ bias, weights }: Model, { features }: Mail): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);

/** Logistic regression, by gradient steps with momentum. Deterministic. */
function fitOn(mails: readonly Mail[], vocabulary: readonly string[]): Model {
  const index = new Map(vocabulary.map((name, i) => [name, i]));
  const rows = mails.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const size = vocabulary.length;
  const rest = vocabulary.map((name) => prior.get(name) ?? 0);
  const hold = vocabulary.map((name) => (name.startsWith('#') ? HOLD_CUES : HOLD_WORDS));
  const weights = Float64Array.from([...rest, 0]);
  const speed = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size + 1);
    rows.forEach((row, i) => {
      const mail = mails[i];
      if (!mail) return;
      const sum = row.reduce((total, k) => total + (weights[k] ?? 0), weights[size] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - Number(mail.kind === 'yes')) * WEIGHT[mail.kind];
      for (const k of [...row, size]) slope[k] = (slope[k] ?? 0) + error;
    });
    for (let k = 0; k <= size; k++) {
      const pull = (hold[k] ?? 0) * ((weights[k] ?? 0) - (rest[k] ?? 0));
      speed[k] = 0.9 * (speed[k] ?? 0) - 0.002 * ((slope[k] ?? 0) + pull);
      weights[k] = (weights[k] ?? 0) + (speed[k] ?? 0);
    }
  }
  return { bias: weights[size] ?? 0, weights: new Map(vocabulary.map((name, k) => [name, weights[k] ?? 0])) };
}

/** Fits twice: the second time with the words alone that earned their place. */
function train(mails: readonly Mail[]): Model {
  const first = fitOn(mails, vocabularyOf(mails));
  const kept = [...first.weights].flatMap(([name, weight]) =>
    name.startsWith('#') || Math.abs(weight) >= LEAST_WEIGHT ? [name] : [],
  );
  return fitOn(mails, kept);
}

const foldOf = (id: string): number =>
  ([...id].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261) >>> 8) % FOLDS;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const all = [
  ...corpusMails(process.env['CORPUS'] ?? `${process.cwd()}/../shared/corpus/`),
  ...inventedMails().map(({ followUp, subject, body }, i) =>
    mailOf(`own${i}`, 'own', followUp ? 'yes' : 'near', subject, body),
  ),
];
const judged = new Map<Mail, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(all.filter(({ id }) => foldOf(id) !== fold));
  for (const mail of all) if (foldOf(mail.id) === fold) judged.set(mail, margin(model, mail));
}
for (const cut of [-0.5, 0, 0.5]) {
  for (const part of [...new Set(all.map((mail) => mail.part))]) {
    const of = all.filter((mail) => mail.part === part);
    const opened = of.filter((mail) => (judged.get(mail) ?? 0) > cut);
    const right = opened.filter(({ kind }) => kind === 'yes').length;
    const missed = of.filter(({ kind }) => kind === 'yes').length - right;
    const wrong = opened.length - right;
    const f1 = right ? ((2 * right) / (2 * right + missed + wrong)).toFixed(3) : '–';
    say(`cut ${cut}\t${part}\tF1 ${f1}\tmissed ${missed}\twrong ${wrong} of ${of.length}`);
  }
}
if (process.env['SHOW']) {
  const look: string[] = JSON.parse(readFileSync(process.env['SHOW'], 'utf8'));
  for (const [{ id, kind, part, subject, body }, value] of judged) {
    if ((kind === 'yes') !== value > 0 && (part === 'own' || look.includes(id)))
      say(`${kind} ${value.toFixed(1)} ${part} [${subject}] ${body.slice(0, 300).replaceAll('\n', ' ')}`);
  }
}

const model = train(all);
for (const name of cueNames) {
  const [yes, no] = [true, false].map(
    (is) => all.filter(({ kind, features }) => (kind === 'yes') === is && features.includes(name)).length,
  );
  say(`${name}\t${model.weights.get(name)?.toFixed(1) ?? '–'}\t${yes} yes, ${no} no`);
}
const words = [...model.weights].filter(([name]) => !name.startsWith('#'));
say(`bias ${model.bias.toFixed(2)}, ${words.length} words`);
if (process.argv.includes('--write')) {
  const cues = cueNames.map((name) => Number((model.weights.get(name) ?? prior.get(name) ?? 0).toFixed(1)));
  const listed = words
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, weight]) => `${word}:${Number(weight.toFixed(1))}`)
    .filter((entry) => !entry.endsWith(':0') && !entry.endsWith(':-0'));
  writeFileSync(
    `${process.cwd()}/lib/scoring/follow-up.generated.ts`,
    `// Made by tests/training/follow-up.ts.\nexport const BIAS: number = ${model.bias.toFixed(2)};\nexport const CUE_WEIGHTS: readonly number[] = ${JSON.stringify(cues)};\nexport const WORDS: string =\n  ${JSON.stringify(listed.join(' '))};\n`,
  );
}
