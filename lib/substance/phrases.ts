import type { Clause } from './clauses';
import { type Packed, sigmoid, weightsOf } from './model';
import type { Token } from './tokens';

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

interface Weighed {
  readonly sum: number;
  readonly count: number;
}

const weighed = (phrases: readonly string[], weightOf: (phrase: string) => number): Weighed => ({
  sum: phrases.reduce((sum, phrase) => sum + weightOf(phrase), 0),
  count: phrases.length,
});

/** What a clause weighs in itself, and for those after and before it. */
type Places = Readonly<Record<'own' | '<' | '>', Weighed>>;

const known = new WeakMap<Packed, WeakMap<Clause, Places>>();

function placesOf(clause: Clause, model: Packed): Places {
  const ofModel = known.get(model) ?? new WeakMap<Clause, Places>();
  known.set(model, ofModel);
  const before = ofModel.get(clause);
  if (before) return before;
  const weightOf = weightsOf(model);
  const made: Places = {
    own: weighed(phrasesOf(clause.tokens), weightOf),
    '<': weighed(beside(clause, '<'), weightOf),
    '>': weighed(beside(clause, '>'), weightOf),
  };
  ofModel.set(clause, made);
  return made;
}

const likelihood = ({ bias }: Packed, parts: readonly Weighed[]): number => {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return sigmoid(bias + shareOf(count) * parts.reduce((sum, part) => sum + part.sum, 0));
};

/** Probability of each clause of a mail, in order, by its turns of phrase and its neighbours'. */
export function byPhrases(model: Packed, clauses: readonly Clause[]): number[] {
  const atEdge = (mark: '<' | '>'): Weighed => weighed(beside(undefined, mark), weightsOf(model));
  const places = clauses.map((clause) => placesOf(clause, model));
  return places.map(({ own }, i) =>
    likelihood(model, [own, places[i - 1]?.['<'] ?? atEdge('<'), places[i + 1]?.['>'] ?? atEdge('>')]),
  );
}

/** Probability of a text by its own turns of phrase. */
export const byPhrasesAlone = (model: Packed, tokens: readonly Token[]): number =>
  likelihood(model, [weighed(phrasesOf(tokens), weightsOf(model))]);
