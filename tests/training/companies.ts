/**
 * Learns which name in a letter stands for the firm one talks to (`lib/scoring/warnings/company-signs.ts`) from sentences
 * written for it (companies.jsonl: that firm in [[ ]]) and from our own letters, and prints what is found of sentences by
 * writers it was not fitted to: `node tests/training/run.mjs companies.ts [--write] [--errors]`. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDraft } from '../../lib/draft/parse';
import { companyLike } from '../../lib/scoring/company-like';
import { isSameCompany } from '../../lib/scoring/company-match';
import { linesOf } from '../../lib/scoring/warnings/company-lines';
import { type Named, namedIn, shareOf } from '../../lib/scoring/warnings/company-signs';
import { loadTools } from '../../lib/substance/tools';
import { LETTERS } from './corpus';
import { pack } from './pack';
import { type Example, margin, train } from './sparse';

/** Margin from which a name is taken for that firm's, set by cross-validation: a false alarm costs trust. */
const CUT = -0.1;
const KEPT = 8000;
const GROUPS = 5;
/** Our letters name the right firm; where it stands another one would. */
const LETTER_WEIGHT = 0.3;

interface Line extends Example {
  readonly writer: string;
  readonly text: string;
  readonly name: string;
}

const { lexicon } = await loadTools();
const named = namedIn(lexicon, companyLike(lexicon));

function lineOf({ name, signs }: Named, yes: boolean, writer: string, text: string, weight: number): Line {
  const features = [...signs];
  return { name, text, yes, writer, features, weight, evidence: weight, share: shareOf(features.length) };
}

const jsonLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const written: Line[] = jsonLines('tests/training/companies.jsonl').flatMap(({ text: marked, writer }) => {
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
      writer,
      text,
      1,
    );
  });
});
const letters: Line[] = jsonLines(LETTERS)
  .filter((mail) => mail.interview?.company && !mail.expected_warnings?.includes('wrong-company'))
  .flatMap(({ subject, body, interview: { company, interviewers }, to }) => {
    const emails = [...(to ?? []), ...interviewers.map(({ email }: { email?: string }) => email ?? '')];
    return linesOf(parseDraft(subject ?? '', body)).flatMap(({ text, start }) =>
      named(text, start === null).map((each) =>
        lineOf(each, isSameCompany(each.name, company, emails), 'letters', text, LETTER_WEIGHT),
      ),
    );
  });

const all = [...written, ...letters];
const writers = [...new Set(written.map(({ writer }) => writer))].sort();
/** Some writers a group, and some names of our letters. */
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
  const found = (yes: boolean, own: boolean): string => {
    const those = judged.filter(({ line }) => line.yes === yes && (line.writer === 'letters') === own);
    return `${those.filter(({ margin }) => margin > cut).length} of ${those.length}`;
  };
  say(
    `cut ${cut}\tthat firm ${found(true, false)}\tothers ${found(false, false)}\tletters: ${found(true, true)}, ${found(false, true)}`,
  );
}
if (process.argv.includes('--errors')) {
  for (const { line, margin } of judged.toSorted((a, b) => b.margin - a.margin))
    if (line.yes !== margin > CUT) say(`${line.yes} ${margin.toFixed(1)} ${line.writer} ${line.name}: ${line.text}`);
}

if (process.argv.includes('--write')) {
  const { bias, weights } = train(all, KEPT);
  const { packed, levels } = pack(weights);
  const model = { bias: Math.round((bias - CUT) * 1000) / 1000, weights: packed, levels };
  writeFileSync(
    'lib/scoring/warnings/companies.generated.ts',
    `// Made by tests/training/companies.ts. Do not edit.\nimport type { Packed } from '../../substance/model';\n\nexport const companies: Packed = ${JSON.stringify(model)};\n`,
  );
}
