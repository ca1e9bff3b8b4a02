/**
 * Weighs the features of `lib/scoring/follow-up` by logistic regression and prints what they reach on mails they were
 * not fitted to, by part and by kind: `node tests/training/run.mjs follow-up.ts [--write] [--errors]`. It learns from
 * the invented mails beside it and, where it is there, from the development corpus. Deterministic.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../../lib/scoring/follow-up/features';
import { LETTERS } from './corpus';
import { inventedMails } from './follow-up-mails';

const FOLDS = 10;
const STEPS = 120;
/** Fits with other dropouts, of which the mean is taken. */
const FITS = 3;
const RATE = 0.05;
/** How strongly a weight is held at nothing. */
const HOLD = 0.7;
/** Share of a mail's features that a step sees: what hangs on one phrase falls where that phrase is missing. */
const KEEP = 0.5;
/** A feature counts from this many mails on; of those the weightiest are kept. */
const FEWEST_MAILS = 3;
const KEPT = 3500;
/** What one mail weighs. Ordinary mail is easy and much: less of it counts when features are compared. */
const WEIGHT = { yes: 1, near: 1, ordinary: 2.5 } as const;
const SHARE_OF_ORDINARY = 0.15;
/** Margin from which a mail opens the pill, set by cross-validation between what is missed and what is wrongly opened. */
const CUT = -0.1;

interface Mail {
  readonly id: string;
  readonly part: string;
  readonly kind: string;
  readonly label: keyof typeof WEIGHT;
  readonly subject: string;
  readonly body: string;
  readonly features: readonly string[];
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const mailOf = (mail: Omit<Mail, 'features'>): Mail => ({
  ...mail,
  features: [...featuresOf(mail.subject, mail.body)],
});

/** The development corpus without the mails on which reasonable people differ. */
function corpusMails(dir: string): Mail[] {
  const files = ['dev', 'modern', 'modern2', 'ordinary-dev'].map((part) => [part, `${dir}${part}.jsonl`] as const);
  return [...files, ['letters', LETTERS] as const].flatMap(([part, file]) =>
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ borderline }) => !borderline)
      .map(({ id, category, kind_of_negative, subject, body }) =>
        mailOf({
          id,
          part,
          kind: kind_of_negative ?? category ?? '',
          label: part === 'ordinary-dev' ? 'ordinary' : category === 'negative' ? 'near' : 'yes',
          subject: subject ?? '',
          body,
        }),
      ),
  );
}

interface Seen {
  mails: number;
  yes: number;
  no: number;
}

/** How often each feature is seen, and the sums over all mails as the counts would be in a balanced world. */
function countsOf(mails: readonly Mail[]): { seen: Map<string, Seen>; all: Seen } {
  const seen = new Map<string, Seen>();
  const all: Seen = { mails: 0, yes: 0, no: 0 };
  for (const { label, features } of mails) {
    const share = label === 'ordinary' ? SHARE_OF_ORDINARY : 1;
    const add = (entry: Seen): void => {
      entry.mails++;
      entry[label === 'yes' ? 'yes' : 'no'] += share;
    };
    add(all);
    for (const feature of features) {
      const entry = seen.get(feature) ?? { mails: 0, yes: 0, no: 0 };
      seen.set(feature, entry);
      add(entry);
    }
  }
  return { seen, all };
}

/**
 * Logistic regression with dropout, by Adam's steps. Each feature is scaled by how unevenly the two kinds have it
 * (the log of its odds, as in "NB-SVM", Wang and Manning 2012), so that even words hardly move.
 */
function fitOn(mails: readonly Mail[], vocabulary: readonly string[], start = 1): Model {
  const { seen, all } = countsOf(mails);
  const index = new Map(vocabulary.map((name, k) => [name, k]));
  const size = vocabulary.length;
  const scale = Float64Array.from(vocabulary, (name) => {
    const { yes, no } = seen.get(name) ?? { yes: 0, no: 0 };
    return Math.abs(Math.log((yes + 1) / (all.yes + 2) / ((no + 1) / (all.no + 2)))) / KEEP;
  });
  const rows = mails.map(({ features }) => Int32Array.from(features.flatMap((name) => index.get(name) ?? [])));
  // The bias is the last of each.
  const [weights, slope, speed, spread] = [0, 0, 0, 0].map(() => new Float64Array(size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let seed = start;
  const kept = (): boolean => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return seed >>> 0 < KEEP * 2 ** 32;
  };
  for (let step = 1; step <= STEPS; step++) {
    slope.fill(0);
    rows.forEach((row, i) => {
      const label = mails[i]?.label ?? 'near';
      const shown = row.filter(kept);
      let sum = weights[size] ?? 0;
      for (const k of shown) sum += (weights[k] ?? 0) * (scale[k] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - Number(label === 'yes')) * WEIGHT[label];
      for (const k of shown) slope[k] = (slope[k] ?? 0) + error * (scale[k] ?? 0);
      slope[size] = (slope[size] ?? 0) + error;
    });
    const rate = RATE * (1 - (step - 1) / STEPS);
    for (let k = 0; k <= size; k++) {
      const pull = (slope[k] ?? 0) + (k < size ? HOLD * (weights[k] ?? 0) : 0);
      speed[k] = 0.9 * (speed[k] ?? 0) + 0.1 * pull;
      spread[k] = 0.99 * (spread[k] ?? 0) + 0.01 * pull * pull;
      const swing = Math.sqrt((spread[k] ?? 0) / (1 - 0.99 ** step)) + 1e-3;
      weights[k] = (weights[k] ?? 0) - (rate * (speed[k] ?? 0)) / (1 - 0.9 ** step) / swing;
    }
  }
  return {
    bias: weights[size] ?? 0,
    weights: new Map(vocabulary.map((name, k) => [name, (weights[k] ?? 0) * (scale[k] ?? 0) * KEEP])),
  };
}

/** Fits twice: the second time with the features alone that earned their bytes. */
function train(mails: readonly Mail[]): Model {
  const { seen } = countsOf(mails);
  const often = (name: string): number => seen.get(name)?.mails ?? 0;
  const first = fitOn(
    mails,
    [...seen.keys()].filter((name) => often(name) >= FEWEST_MAILS),
  );
  const worth = [...first.weights].map(
    ([name, weight]) => [name, Math.abs(weight) * Math.sqrt(Math.min(20, often(name)))] as const,
  );
  const best = worth.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, KEPT);
  const vocabulary = best.map(([name]) => name);
  const fits = Array.from({ length: FITS }, (_, i) => fitOn(mails, vocabulary, i + 1));
  const mean = (of: (model: Model) => number): number => fits.reduce((sum, fit) => sum + of(fit), 0) / FITS;
  return {
    bias: mean(({ bias }) => bias),
    weights: new Map(vocabulary.map((name) => [name, mean(({ weights }) => weights.get(name) ?? 0)])),
  };
}

const margin = ({ bias, weights }: Model, { features }: Mail): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);

const foldOf = (id: string): number =>
  ([...id].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261) >>> 8) % FOLDS;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const all = [
  ...corpusMails(process.env['CORPUS'] ?? `${process.cwd()}/../shared/corpus/`),
  ...inventedMails().map(({ followUp, kind, subject, body }, i) =>
    mailOf({ id: `own${i}`, part: 'own', kind, label: followUp ? 'yes' : 'near', subject, body }),
  ),
];
const judged = new Map<Mail, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(all.filter(({ id }) => foldOf(id) !== fold));
  for (const mail of all) if (foldOf(mail.id) === fold) judged.set(mail, margin(model, mail));
}

function tell(name: string, of: readonly Mail[], cut = CUT): void {
  const opened = of.filter((mail) => (judged.get(mail) ?? 0) > cut);
  const yes = of.filter(({ label }) => label === 'yes').length;
  const right = opened.filter(({ label }) => label === 'yes').length;
  const f1 = yes ? ((2 * right) / (yes + opened.length)).toFixed(3) : '–';
  say(`${name}\tF1 ${f1}\tmissed ${yes - right} of ${yes}\twrong ${opened.length - right} of ${of.length - yes}`);
}
const parts = [...new Set(all.map(({ part }) => part))];
for (const cut of [-0.5, CUT, 0.3]) {
  for (const part of parts)
    tell(
      `cut ${cut}\t${part}`,
      all.filter((mail) => mail.part === part),
      cut,
    );
  tell(
    `cut ${cut}\tcorpus`,
    all.filter(({ part }) => ['dev', 'modern', 'modern2'].includes(part)),
    cut,
  );
}
for (const label of ['yes', 'near'] as const) {
  const of = all.filter((mail) => mail.label === label);
  for (const kind of [...new Set(of.map((mail) => mail.kind))].sort())
    tell(
      `${label}\t${kind}`,
      of.filter((mail) => mail.kind === kind),
    );
}
if (process.argv.includes('--errors')) {
  for (const [{ label, part, kind, subject, body }, value] of judged) {
    if ((label === 'yes') !== value > CUT)
      say(`${label} ${value.toFixed(1)} ${part} ${kind} [${subject}] ${body.slice(0, 300).replace(/\s+/g, ' ')}`);
  }
}

if (process.argv.includes('--write')) {
  const model = train(all);
  const byWeight = new Map<string, string[]>();
  for (const [name, weight] of [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rounded = (Math.round(weight * 20) / 20).toFixed(2);
    if (Number(rounded) !== 0) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), name]);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([weight, names]) => `  '${Number(weight)}': ${JSON.stringify(names.join(';'))},`);
  writeFileSync(
    `${process.cwd()}/lib/scoring/follow-up/weights.generated.ts`,
    `// Made by tests/training/follow-up.ts.\nexport const BIAS: number = ${(model.bias - CUT).toFixed(2)};\n/** By weight: the features that have it. */\nexport const FEATURES: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
  );
}
