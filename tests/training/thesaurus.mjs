/**
 * Makes `lib/substance/words/thesaurus.generated.ts` out of `thesaurus.txt` beside it: lines of words and phrases that people
 * use for one another when they talk of work and of themselves. They were written for this, without sight of the
 * development corpus and out of nobody's list.
 *
 *   node tests/training/run.mjs thesaurus.mjs
 *
 *   1. a term is one stem or two: of "hand in the notice" the words with a topic, of "walk out" both; what is longer is
 *      hardly ever said twice
 *   2. of two stems it has to be said in our own mails or to stand in three lines: the others are half the bytes, and by
 *      cross-validation bring nothing
 *   3. words by which every letter reports ("as you suggested") name nothing of what was said, by themselves
 *   4. a line within another adds nothing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createLexicon } from '../../lib/substance/words/lexicon';
import { isNumeral } from '../../lib/substance/words/numbers';
import * as sentences from '../../lib/substance/words/sentence-vectors.generated';
import { packed, pairsOf } from '../../lib/substance/words/thesaurus';
import { stemIn, tokensOf } from '../../lib/substance/words/tokens';
import * as words from '../../lib/substance/words/word-vectors.generated';

const OWN_MAILS = ['letters.jsonl', 'follow-up-mails.txt', 'border-mails.txt', 'point-mails.txt'];
const LINES_ENOUGH = 3;
const REPORTING =
  `suggest mention recommend advise describe explain share tell ask show impress talk discuss say hear learn
  enjoy appreciate understand feel hope like love interest think wonder remember notice`.split(/\s+/);

const read = (file) => readFileSync(`tests/training/${file}`, 'utf8');
const lexicon = createLexicon(words, sentences, { TERMS: '', GROUPS: '' });

// 1.
const termOf = (phrase) => {
  const said = tokensOf(phrase, lexicon);
  const telling = said.filter(({ stop }) => !stop);
  const kept = telling.length === 2 ? telling : said;
  const [only] = kept;
  if (telling.length === 0 || kept.length > 2 || /[^\p{L}\s'’/-]/u.test(phrase)) return [];
  return kept.length === 1 && isNumeral(only.lower) ? [] : [kept.map(({ stem }) => stem).join(' ')];
};
const lines = read('thesaurus.txt')
  .split('\n')
  .map((line) => new Set(line.split('|').flatMap(termOf)));

// 2. and 3.
const said = new Set();
for (const line of OWN_MAILS.flatMap((file) => read(file).split(/\\n|[\n.!?;:"]/)))
  for (const { term } of pairsOf(tokensOf(line, lexicon))) said.add(term);
const standsIn = (all) => {
  const of = new Map();
  all.forEach((terms, line) => {
    for (const term of terms) of.set(term, [...(of.get(term) ?? []), line]);
  });
  return of;
};
const often = standsIn(lines);
const reporting = new Set(REPORTING.map((word) => stemIn(word, lexicon)));
const groups = lines
  .map((terms) =>
    [...terms].filter(
      (term) =>
        (term.includes(' ') && (said.has(term) || (often.get(term)?.length ?? 0) >= LINES_ENOUGH)) ||
        !(term.includes(' ') || reporting.has(term)),
    ),
  )
  .filter(({ length }) => length > 1)
  .sort((a, b) => b.length - a.length);

// 4.
const kept = [];
const before = new Map();
for (const terms of groups) {
  const common = terms.map((term) => before.get(term) ?? []).reduce((a, b) => a.filter((line) => b.includes(line)));
  if (common.length > 0) continue;
  for (const term of terms) before.set(term, [...(before.get(term) ?? []), kept.length]);
  kept.push(terms);
}

const terms = [...standsIn(kept)].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  'lib/substance/words/thesaurus.generated.ts',
  [
    '// Made by tests/training/thesaurus.mjs out of our own thesaurus.txt. Do not edit.',
    `export const TERMS: string = ${JSON.stringify(terms.map(([term]) => term).join(','))};`,
    `export const GROUPS: string =\n  '${terms.map(([, of]) => packed(of)).join(' ')}';`,
    '',
  ].join('\n'),
);
process.stdout.write(`${kept.length} groups of ${lines.length} lines, ${terms.length} terms\n`);
