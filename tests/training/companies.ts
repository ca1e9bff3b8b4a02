/**
 * Learns which name in a letter stands for the firm one talks to, in two steps: by its line
 * (`lib/scoring/warnings/company/signs.ts`), from sentences written for it (companies.jsonl: that firm in [[ ]]), from
 * letters with and without another firm's name in its place (company-letters.jsonl) and from our own letters; and by the
 * whole letter (`company/evidence.ts`), from the letters, where the first step is one that did not learn from them. Prints
 * what is found of other writers' letters: `node tests/training/run.mjs companies.ts [--write] [--errors]`. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import type { Draft } from '../../lib/draft/draft';
import { parseDraft } from '../../lib/draft/parse';
import type { ScoreInput } from '../../lib/report';
import { contextOf } from '../../lib/scoring/context';
import { type Candidate, candidatesIn, EVIDENCE, likeliest } from '../../lib/scoring/warnings/company/evidence';
import { beginsLikeGiven, companyLike } from '../../lib/scoring/warnings/company/like';
import { linesOf } from '../../lib/scoring/warnings/company/lines';
import { isSameCompany } from '../../lib/scoring/warnings/company/match';
import { isPerson } from '../../lib/scoring/warnings/company/other';
import { type Named, namedIn, namesBy, shareOf } from '../../lib/scoring/warnings/company/signs';
import type { WarningContext } from '../../lib/scoring/warnings/warning';
import { NO_SUBSTANCE } from '../../lib/substance/substance';
import { loadTools } from '../../lib/substance/tools';
import { HOLLOW, LETTERS, VOICES } from './corpus';
import { jsonLines } from './files';
import { linear, logistic, type Weighted } from './learn.mjs';
import { pack } from './pack';
import { type Example, margin, train } from './sparse';

const KEPT = 8000;
/** Parts that are kept aside in turn; what one writer wrote stays together. */
const GROUPS = 8;
/** Our letters name the right firm; where it stands another one would. */
const LETTER_WEIGHT = 0.3;
const RIDGE = 0.3;

interface Line extends Example {
  readonly writer: string;
}

/** A letter and what is known around it; `wrong` is the firm that stands where the interview's own should. */
interface Letter extends ScoreInput {
  readonly writer: string;
  readonly interview: NonNullable<ScoreInput['interview']>;
  readonly wrong?: string;
}

const { lexicon } = await loadTools();
const named = namedIn(lexicon, companyLike(lexicon));

function lineOf({ signs }: Pick<Named, 'signs'>, yes: boolean, writer: string, weight: number): Line {
  const features = [...signs];
  return { yes, writer, features, weight, evidence: weight, share: shareOf(features.length) };
}

const sentences: Line[] = jsonLines('tests/training/companies.jsonl').flatMap(({ text: marked, writer }) => {
  const firms: [number, number][] = [];
  let text = '';
  for (const piece of String(marked).split(/(\[\[.*?\]\])/s)) {
    const firm = piece.startsWith('[[') ? piece.slice(2, -2) : null;
    if (firm) firms.push([text.length, text.length + firm.length]);
    text += firm ?? piece;
  }
  return named(text, false).map((each) => {
    const [start, end] = each.range;
    return lineOf(
      each,
      firms.some(([from, to]) => start < to && end > from),
      `sentences ${writer}`,
      1,
    );
  });
});

const letters: Letter[] = [
  ...jsonLines('tests/training/company-letters.jsonl').map((letter) => ({
    ...letter,
    writer: `letters ${letter.writer}`,
  })),
  ...[LETTERS, VOICES, HOLLOW]
    .flatMap(jsonLines)
    .filter((mail) => mail.interview?.company && !mail.expected_warnings?.includes('wrong-company'))
    // One hand wrote most of them.
    .map((mail, i) => ({ ...mail, writer: `own ${i % GROUPS}` })),
];
const isSame = (name: string, wrong: string | undefined): boolean =>
  wrong !== undefined && (` ${name} `.includes(` ${wrong} `) || ` ${wrong} `.includes(` ${name} `));
const linesOfLetters: Line[] = letters.flatMap(
  ({ subject, body, interview: { company, interviewers }, to, wrong, writer }) => {
    const emails = [...(to ?? []), ...(interviewers ?? []).map(({ email }) => email ?? '')];
    return linesOf(parseDraft(subject ?? '', body)).flatMap(({ text, start }) =>
      named(text, start === null).map((each) =>
        lineOf(
          each,
          isSameCompany(each.name, company ?? '', emails) || isSame(each.name, wrong),
          writer,
          writer.startsWith('own') ? LETTER_WEIGHT : 1,
        ),
      ),
    );
  },
);

const all = [...sentences, ...linesOfLetters];
const writers = [...new Set(all.map(({ writer }) => writer))].sort();
const groupOf = ({ writer }: { readonly writer: string }): number => writers.indexOf(writer) % GROUPS;
const byLine = Array.from({ length: GROUPS }, (_, k) =>
  train(
    all.filter((line) => groupOf(line) !== k),
    KEPT,
  ),
);

interface Read {
  readonly letter: Letter;
  readonly candidates: readonly (Candidate & { readonly yes: boolean; readonly person: boolean })[];
}

function read(letter: Letter): Read {
  const draft: Draft = parseDraft(letter.subject ?? '', letter.body);
  const model = byLine[groupOf(letter)];
  if (!model) throw new Error('no model');
  const context: WarningContext = contextOf(draft, letter, 'en', {
    read: () => NO_SUBSTANCE,
    isEnglishWord: () => true,
    companyLike: companyLike(lexicon),
    likeGiven: (name) => beginsLikeGiven(name, lexicon),
    namesInLine: namesBy(named, (signs) => margin(model, lineOf({ signs }, false, '', 1))),
  });
  const text = draft.sentences.map((sentence) => sentence.text).join('\n');
  const candidates = candidatesIn(draft, letter.interview.company ?? '', context);
  return {
    letter,
    candidates: candidates.map((each) => ({
      ...each,
      yes: isSame(each.name, letter.wrong),
      person: isPerson(each.name, text, context),
    })),
  };
}
const readings = letters.map(read);

function learn(from: readonly Read[]): Weighted {
  const rows = from.flatMap(({ candidates }) => candidates);
  return logistic(
    rows.map(({ evidence }) => evidence),
    rows.map(({ yes }) => Number(yes)),
    rows.map(() => 1),
    RIDGE,
  );
}
const byLetter = Array.from({ length: GROUPS }, (_, k) =>
  learn(readings.filter(({ letter }) => groupOf(letter) !== k)),
);

/** The name that is warned of in a letter by models which knew nothing of its writer; none: ''. */
const judged = readings.map(({ letter, candidates }) => {
  const model = byLetter[groupOf(letter)];
  const found = likeliest(candidates, ({ evidence, person }) => (model && !person ? linear(model, evidence) : 0));
  return { letter, name: found?.name ?? '' };
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const report = (of: string, those: typeof judged): void => {
  const count = (wrong: boolean): string => {
    const all = those.filter(({ letter }) => (letter.wrong !== undefined) === wrong);
    return `${all.filter(({ name }) => name !== '').length} of ${all.length}`;
  };
  say(`${of}\tfound ${count(true)}\tfalse ${count(false)}`);
};
report('all', judged);
const sourceOf = ({ writer }: Letter): string => (writer.startsWith('own') ? 'own' : writer);
for (const source of new Set(letters.map(sourceOf)))
  report(
    source,
    judged.filter(({ letter }) => sourceOf(letter) === source),
  );
if (process.argv.includes('--errors')) {
  for (const { letter, name } of judged)
    if ((letter.wrong !== undefined) !== (name !== ''))
      say(
        `${letter.writer} ${name || 'none'} (${letter.wrong ?? 'none'}, ${letter.interview.company}): ${letter.body.replace(/\s+/g, ' ')}`,
      );
}

if (process.argv.includes('--write')) {
  const { bias, weights } = train(all, KEPT);
  const { packed, levels } = pack(weights);
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  const letter = learn(readings);
  for (const [i, of] of EVIDENCE.entries()) say(`${letter.weights[i]?.toFixed(2)}\t${of}`);
  writeFileSync(
    'lib/scoring/warnings/company/companies.generated.ts',
    `// Made by tests/training/companies.ts. Do not edit.\nimport type { Linear, Packed } from '../../substance/model';\n\nexport const companies: Packed = ${JSON.stringify({ bias: round(bias), weights: packed, levels })};\n\nexport const firmEvidence: Linear = ${JSON.stringify({ bias: round(letter.bias), weights: letter.weights.map(round) })};\n`,
  );
}
