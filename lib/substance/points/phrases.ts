import { hashOf } from '../../draft/packed';
import { rememberOf } from '../../draft/remember';
import { type Packed, sigmoid, weightsOf } from '../model';
import type { Token } from '../words/tokens';
import type { Clause } from './clauses';

/** Words in a row that make a turn of phrase, in the text itself and in its neighbours. */
const LONGEST = 3;
const LONGEST_BESIDE = 2;
/** So many features weigh in full: a long clause has more of all kinds, and means no more by it. */
const MIDDLING = 30;

/** Words by their stems; names and numbers by what they are: which they are, says nothing. */
const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.map(({ number, name, stem }) => (number !== null ? '#' : name ? '@' : stem));

function runsOf(words: readonly string[], longest: number, mark: string): string[] {
  const runs: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to++)
      runs.push(mark + words.slice(from, to).join(' '));
  return runs;
}

/** Turns of phrase of a text by itself, each once. */
export const phrasesOf = (tokens: readonly Token[]): string[] => [
  ...new Set(runsOf(['^', ...wordsOf(tokens), '$'], LONGEST, '')),
];

const beside = (clause: Clause | undefined, mark: '<' | '>'): string[] =>
  clause ? [...new Set(runsOf(wordsOf(clause.tokens), LONGEST_BESIDE, mark))] : [mark];

/** Turns of phrase of a clause and of those before and after it, which say whether it goes on with something. */
export const phrasesAmong = (clause: Clause, before: Clause | undefined, after: Clause | undefined): string[] => [
  ...phrasesOf(clause.tokens),
  ...beside(before, '<'),
  ...beside(after, '>'),
];

/** How much each phrase counts where there are so many. */
export const shareOf = (phrases: number): number => Math.min(1, Math.sqrt(MIDDLING / Math.max(1, phrases)));

/** What a clause shows in itself, to the clause after it and to the one before: hashes, for every model the same. */
type Places = Readonly<Record<'own' | '<' | '>', Uint32Array>>;

const hashesOf = (phrases: readonly string[]): Uint32Array => Uint32Array.from(phrases, hashOf);
const EDGES = { '<': hashesOf(beside(undefined, '<')), '>': hashesOf(beside(undefined, '>')) } as const;

const placesOf = rememberOf(
  (clause: Clause): Places => ({
    own: hashesOf(phrasesOf(clause.tokens)),
    '<': hashesOf(beside(clause, '<')),
    '>': hashesOf(beside(clause, '>')),
  }),
);

/** What phrases weigh together by a model. */
const sumBy = rememberOf((model: Packed) =>
  rememberOf((phrases: Uint32Array): number => {
    const weightOf = weightsOf(model);
    let sum = 0;
    for (const hash of phrases) sum += weightOf(hash);
    return sum;
  }),
);

function likelihood(model: Packed, parts: readonly Uint32Array[]): number {
  const sumOf = sumBy(model);
  let [sum, count] = [0, 0];
  for (const part of parts) {
    sum += sumOf(part);
    count += part.length;
  }
  return sigmoid(model.bias + shareOf(count) * sum);
}

/** A clause as it was judged last. */
interface Judged {
  readonly before: Clause | undefined;
  readonly after: Clause | undefined;
  readonly probability: number;
}
const judgedBy = rememberOf((_: Packed) => new WeakMap<Clause, Judged>());

/**
 * Probability of each clause of a mail, in order, by its turns of phrase and its neighbours'; the same clause between the
 * same is judged once.
 */
export function byPhrases(model: Packed, clauses: readonly Clause[]): number[] {
  const judged = judgedBy(model);
  return clauses.map((clause, i) => {
    const [before, after] = [clauses[i - 1], clauses[i + 1]];
    const last = judged.get(clause);
    if (last && last.before === before && last.after === after) return last.probability;
    const probability = likelihood(model, [
      placesOf(clause).own,
      before ? placesOf(before)['<'] : EDGES['<'],
      after ? placesOf(after)['>'] : EDGES['>'],
    ]);
    judged.set(clause, { before, after, probability });
    return probability;
  });
}

const ownPhrases = rememberOf((tokens: readonly Token[]) => hashesOf(phrasesOf(tokens)));

/** Probability of a text by its own turns of phrase; the same list of tokens is read once. */
export const byPhrasesAlone = (model: Packed, tokens: readonly Token[]): number =>
  likelihood(model, [ownPhrases(tokens)]);
