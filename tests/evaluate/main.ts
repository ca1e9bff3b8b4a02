/**
 * `npm run evaluate -- FILE.jsonl…`: how far the scorer agrees with mails that somebody judged, and where it does not.
 * A line is a mail (`subject`, `body`, optional `interview`, `to`, …) with any of the fields of `mails.ts`; what is not
 * judged is not counted. Two runs print the same bytes.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Report } from '../../lib/report';
import { loadScorer } from '../../lib/scoring/scorer';
import { endQuietlyWhenNobodyReads } from '../../lib/terminal/quiet-end';
import { AskedWrongly } from '../tools/asked-wrongly';
import { type Judged, readMails } from './mails';

export const USAGE = `npm run evaluate -- FILE.jsonl…
Each line is a mail with what a reader said of it; its fields are in tests/evaluate/mails.ts.
Ends with 0 when all was read, 1 when something could not be, 2 when asked in a way it does not know.`;

interface Question {
  readonly name: string;
  /** Undefined: not judged. */
  readonly gold: (mail: Judged) => boolean | undefined;
  readonly said: (report: Report) => boolean;
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'follow-up',
    gold: ({ category }) => (category === undefined ? undefined : category !== 'negative'),
    said: ({ followUp }) => followUp,
  },
  {
    name: 'two paragraphs',
    gold: ({ paragraphs }) => (paragraphs === undefined ? undefined : paragraphs >= 2),
    said: ({ facts }) => facts.paragraphs >= 2,
  },
  { name: 'by name', gold: (mail) => mail.addressed_by_name, said: ({ facts }) => facts.greeted.length > 0 },
  { name: 'thanks', gold: (mail) => mail.thanks_for_time, said: ({ facts }) => facts.thanks },
  { name: 'moment', gold: (mail) => mail.specific_moment, said: ({ facts }) => facts.moment },
  { name: 'acted on advice', gold: (mail) => mail.acted_on_advice, said: ({ facts }) => facts.actedOnAdvice },
  { name: 'looking ahead', gold: (mail) => mail.closing_interest, said: ({ facts }) => facts.lookingAhead },
  {
    name: 'placeholder',
    gold: (mail) => mail.has_placeholder,
    said: ({ warnings }) => warnings.some(({ id }) => id === 'placeholder'),
  },
];

const WORST = 12;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const shown = ({ id, subject, body }: Judged): string =>
  `${id ?? '–'} [${subject ?? ''}] ${body.slice(0, 90).replaceAll('\n', ' ')}`;

/** Ranks from 1; ties share their mean. */
function ranksOf(values: readonly number[]): number[] {
  return values.map(
    (value) =>
      values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2,
  );
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (of: (x: number, y: number) => number): number =>
    a.reduce((total, x, i) => total + of(x - ma, (b[i] ?? 0) - mb), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

const warn = (line: string): void => void process.stderr.write(`${line}\n`);

/** The mails of a file; what is wrong with it is told, and so is a file without a mail. */
function read(file: string): { readonly mails: readonly Judged[]; readonly well: boolean } {
  try {
    const { mails, wrong } = readMails(readFileSync(file, 'utf8'));
    for (const line of wrong) warn(`${file}:${line}`);
    if (mails.length === 0) warn(`There is no mail to judge in ${file}.`);
    return { mails, well: wrong.length === 0 && mails.length > 0 };
  } catch (error) {
    warn(`${file} can’t be read: ${error instanceof Error ? error.message : error}.`);
    return { mails: [], well: false };
  }
}

/** Prints the figures and the worst disagreements. Exit codes are those of `score`. */
export async function main(args: readonly string[]): Promise<number> {
  endQuietlyWhenNobodyReads();
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new AskedWrongly('No file is named.');
  const files = positionals.map(read);
  const mails = files.flatMap((file) => file.mails);
  if (mails.length === 0) return 1;
  const scorer = await loadScorer();
  const judged = mails.map((mail) => ({
    mail,
    report: scorer.score({ ...mail, ...(mail.expected_warnings ? { attachments: mail.attachments ?? [] } : {}) }),
  }));
  print(`${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}`);
  const lettersOnly = judged.filter(({ mail }) => mail.category !== 'negative');
  for (const { name, gold, said } of QUESTIONS) {
    const rows = judged.flatMap(({ mail, report }) => {
      const wanted = gold(mail);
      return wanted === undefined ? [] : [{ mail, wanted, got: said(report) }];
    });
    if (rows.length === 0) continue;
    const right = rows.filter(({ wanted, got }) => wanted && got).length;
    const wrong = rows.filter(({ wanted, got }) => wanted !== got);
    const f1 = right === 0 ? 0 : (2 * right) / (2 * right + wrong.length);
    print(`\n${name}: F1 ${f1.toFixed(3)}, ${wrong.length} of ${rows.length} differ`);
    for (const { mail, wanted } of wrong.slice(0, WORST)) print(`  ${wanted ? 'missed' : 'wrong '} ${shown(mail)}`);
  }
  const warned = lettersOnly.filter(({ mail }) => mail.expected_warnings);
  const differing = warned.filter(
    ({ mail, report }) =>
      [...(mail.expected_warnings ?? [])].sort().join() !==
      report.warnings
        .map(({ id }) => id)
        .sort()
        .join(),
  );
  if (warned.length > 0) print(`\nwarnings: ${differing.length} of ${warned.length} differ`);
  for (const { mail, report } of differing.slice(0, WORST))
    print(
      `  wanted ${mail.expected_warnings?.join() || 'none'}, got ${report.warnings.map(({ id }) => id).join() || 'none'}: ${shown(mail)}`,
    );

  const scored = lettersOnly.flatMap(({ mail, report }) =>
    mail.overall === undefined ? [] : [{ mail, gold: mail.overall, score: report.score ?? 0 }],
  );
  if (scored.length > 2) {
    print(
      `\nscore: rank correlation ${correlation(ranksOf(scored.map(({ gold }) => gold)), ranksOf(scored.map(({ score }) => score))).toFixed(3)} over ${scored.length}`,
    );
    for (const { mail, gold, score } of [...scored]
      .sort((a, b) => Math.abs(b.gold - b.score) - Math.abs(a.gold - a.score))
      .slice(0, WORST))
      print(`  reader ${gold}, scorer ${score}: ${shown(mail)}`);
  }
  return files.every(({ well }) => well) ? 0 : 1;
}
