/**
 * Weighs the features of `lib/scoring/follow-up` by logistic regression and prints what they reach on mails they were
 * not fitted to, by part and by kind: `node tests/training/run.mjs follow-up.ts [--write] [--errors]`. It learns from
 * the invented mails beside it, from the letters that teach companies, and, where it is there, from the development
 * corpus. Deterministic.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { shareOf } from '../../lib/scoring/follow-up';
import { featuresOf } from '../../lib/scoring/follow-up/features';
import { LETTERS } from './corpus';
import { CORPUS_DIR, jsonLines } from './files';
import { inventedMails } from './follow-up-mails';
import { firstsOf } from './near-duplicates';
import { pack } from './pack';
import { type Example, margin, train } from './sparse';

const FOLDS = 10;
/** Ways to deal the mails into folds: how far a figure differs between them is how far it is chance. */
const DEALS = [1, 2, 3];
/**
 * Margin from which a mail opens the pill, set by cross-validation: as high as the follow-ups bear, for nobody should
 * notice Afterword on an ordinary mail.
 */
const CUT = 0.4;
/**
 * Mails at the border are rarer in life than here. With their full weight twice as many of our letters were missed;
 * with this one the corpus is read as well as without them, and of other "no" a fifth fewer open the pill.
 */
const BORDER_WEIGHT = 0.3;
/** Mails by many writers, the most of them terse, which life has fewer of. */
const VOICE_WEIGHT = 0.3;
/** Follow-ups alone, and all of today: with full weight the published ones were missed for them. */
const LETTERS_WEIGHT = 0.3;
/** Published mails are few, and most like what people send. */
const PUBLISHED_WEIGHT = 1.5;
const OWN_WEIGHT = { 'follow-up': 1, border: BORDER_WEIGHT, voices: VOICE_WEIGHT } as const;
/** Features kept, and how strongly weights are held at nothing. */
const KEPT = 16_000;
const HOLD = 0.6;

/** What one mail weighs. Ordinary mail is easy and much: less of it counts when features are compared. */
const WEIGHT = { yes: 1, near: 1, ordinary: 2.5 } as const;
const SHARE_OF_ORDINARY = 0.15;

interface Mail extends Example {
  readonly label: keyof typeof WEIGHT;
  readonly part: string;
  /** From where or from whom it is. What one source alone has, as the name of a firm, says nothing. */
  readonly source: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
}

/** Parts that come from one place. */
const SOURCES: Readonly<Record<string, string>> = { 'ordinary-dev': 'dev', modern2: 'modern' };

function mailOf(mail: Omit<Mail, 'features' | 'share' | 'yes' | 'evidence'>): Mail {
  const features = [...featuresOf(mail.subject, mail.body)];
  const { label, weight } = mail;
  return {
    ...mail,
    features,
    share: shareOf(features.length),
    yes: label === 'yes',
    weight: weight * WEIGHT[label],
    evidence: weight * (label === 'ordinary' ? SHARE_OF_ORDINARY : 1),
  };
}

/** The development corpus without the mails on which reasonable people differ. */
function corpusMails(dir: string): Mail[] {
  const files = ['dev', 'modern', 'modern2', 'ordinary-dev'].map((part) => [part, `${dir}${part}.jsonl`] as const);
  return [...files, ['letters', LETTERS] as const].flatMap(([part, file]) =>
    (existsSync(file) ? jsonLines(file) : [])
      .filter(({ borderline }) => !borderline)
      .map(({ category, kind_of_negative, subject, body }) =>
        mailOf({
          part,
          source: SOURCES[part] ?? part,
          kind: kind_of_negative ?? category ?? '',
          label: part === 'ordinary-dev' ? 'ordinary' : category === 'negative' ? 'near' : 'yes',
          subject: subject ?? '',
          body,
          weight: part === 'dev' ? PUBLISHED_WEIGHT : 1,
        }),
      ),
  );
}

/** Letters after interviews by many writers, whatever they say of companies. */
const companyLetters = (): Mail[] =>
  jsonLines('tests/training/company-letters.jsonl').map(({ subject, body, writer }) =>
    mailOf({
      part: 'company letters',
      source: `companies ${writer}`,
      kind: '',
      label: 'yes',
      subject,
      body,
      weight: LETTERS_WEIGHT,
    }),
  );

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const all = withoutOnesOwn([
  ...corpusMails(CORPUS_DIR),
  ...(['follow-up', 'border', 'voices'] as const).flatMap((file) =>
    inventedMails(file).map(({ followUp, kind, writer, subject, body }) => {
      const label = followUp ? 'yes' : kind === 'ordinary' ? 'ordinary' : 'near';
      const [part, source] = writer ? ['voices', writer] : ['own', 'own'];
      // Those who wrote everyday mail alone wrote as much of it as life has.
      const weight = writer.length > 1 ? 1 : OWN_WEIGHT[file];
      return mailOf({ part, source, kind, label, subject, body, weight });
    }),
  ),
  ...companyLetters(),
]);

/** The mails without the features that one source alone has. */
function withoutOnesOwn(mails: readonly Mail[]): Mail[] {
  const sources = new Map<string, Set<string>>();
  for (const { source, features } of mails)
    for (const name of features) sources.set(name, (sources.get(name) ?? new Set()).add(source));
  return mails.map((mail) => ({
    ...mail,
    features: mail.features.filter((name) => (sources.get(name)?.size ?? 0) > 1),
  }));
}
const firsts = firstsOf(all.map(({ body }) => body));

/** The fold of each mail; what repeats another is in the same one. */
function dealt(deal: number): number[] {
  const hash = (text: string): number =>
    [...text].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261 ^ deal) >>> 8;
  return firsts.map((first) => hash(all[first]?.body ?? '') % FOLDS);
}

/** Each mail's margin by a model that saw neither it nor its like, for each way of dealing. */
const judged = DEALS.map((deal) => {
  const folds = dealt(deal);
  const margins = new Map<Mail, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      all.filter((_, i) => folds[i] !== fold),
      KEPT,
      HOLD,
    );
    all.forEach((mail, i) => {
      if (folds[i] === fold) margins.set(mail, margin(model, mail));
    });
  }
  return margins;
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]): number => Math.sqrt(mean(values.map((v) => (v - mean(values)) ** 2)));

/** F1 with its spread over the deals, and what each of them missed and opened wrongly. */
function tell(name: string, of: readonly Mail[], cut = CUT): void {
  const yes = of.filter(({ label }) => label === 'yes').length;
  const deals = judged.map((margins) => {
    const opened = of.filter((mail) => (margins.get(mail) ?? 0) > cut);
    const right = opened.filter(({ label }) => label === 'yes').length;
    return { missed: yes - right, wrong: opened.length - right, f1: (2 * right) / (yes + opened.length) };
  });
  const f1 = deals.map((deal) => deal.f1);
  say(
    [
      name,
      yes ? `F1 ${mean(f1).toFixed(3)} ±${spread(f1).toFixed(3)}` : '',
      yes ? `missed ${deals.map(({ missed }) => missed).join(', ')} of ${yes}` : '',
      yes < of.length ? `wrong ${deals.map(({ wrong }) => wrong).join(', ')} of ${of.length - yes}` : '',
    ]
      .filter(Boolean)
      .join('\t'),
  );
}
const CORPUS = ['dev', 'modern', 'modern2'];
for (const cut of [CUT - 0.3, CUT, CUT + 0.3]) {
  for (const part of new Set(all.map(({ part }) => part)))
    tell(
      `cut ${cut.toFixed(1)}\t${part}`,
      all.filter((mail) => mail.part === part),
      cut,
    );
  tell(
    `cut ${cut.toFixed(1)}\tcorpus`,
    all.filter(({ part }) => CORPUS.includes(part)),
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
  for (const mail of all) {
    const { label, part, kind, subject, body } = mail;
    const value = mean(judged.map((margins) => margins.get(mail) ?? 0));
    if ((label === 'yes') !== value > CUT)
      say(`${label} ${value.toFixed(1)} ${part} ${kind} [${subject}] ${body.slice(0, 300).replace(/\s+/g, ' ')}`);
  }
}

if (process.argv.includes('--write')) {
  const { bias, weights } = train(all, KEPT, HOLD);
  const { packed, levels } = pack(weights);
  writeFileSync(
    `${process.cwd()}/lib/scoring/follow-up/weights.generated.ts`,
    `// Made by tests/training/follow-up.ts; packed.ts reads it. Do not edit.\nexport const BIAS: number = ${(bias - CUT).toFixed(3)};\nexport const LEVELS: readonly number[] = ${JSON.stringify(levels)};\nexport const WEIGHTS: string =\n  '${packed}';\n`,
  );
}
