import { dot } from './lexicon';
import { logit } from './model';
import type { Candidate } from './point-features';

/** A clause as judged alone. */
export interface FirstLook extends Candidate {
  /** How likely it is a thing from the talk by trees, by weights, by its turns of phrase. */
  readonly views: readonly number[];
  /** The same by all three. */
  readonly alone: number;
  /** How likely it is something that happened. */
  readonly standsOut: number;
}

/** "You told me a story" says that there was one, and nothing of it. */
const FEWEST_WORDS = 2;

/** The clause has words enough to say something. */
export const saysMore = ({ clause }: Candidate): boolean => {
  let words = 0;
  for (const { stop, number } of clause.tokens) if (!stop || number !== null) words++;
  return words >= FEWEST_WORDS;
};

export const MOMENT_FEATURES = [
  'most',
  'second',
  'expected',
  'expected points',
  'clauses',
  'best of both',
  'third',
  'fourth',
  'fifth',
  'second of both',
  'third of both',
  'points squared',
] as const;

/** What speaks for a moment in the mail as a whole. */
export const momentOf = (clauses: readonly FirstLook[]): Float64Array =>
  momentsOf(clauses, [null])[0] ?? new Float64Array(MOMENT_FEATURES.length);

/** The first `many` of a list that do not stand in one sentence. */
function firstOf<T extends { readonly sentence: number }>(list: readonly T[], many: number, but: number | null): T[] {
  const found: T[] = [];
  for (const one of list) {
    if (found.length === many) break;
    if (one.sentence !== but) found.push(one);
  }
  return found;
}

/** The same for the mail without each of these sentences; null leaves none out. */
export function momentsOf(clauses: readonly FirstLook[], without: readonly (number | null)[]): Float64Array[] {
  const all = clauses.filter(saysMore).map(({ sentence, standsOut, alone }) => ({
    sentence,
    standsOut,
    point: alone,
    both: Math.sqrt(standsOut * alone),
  }));
  // Sorted once: what is left of a sorted list is sorted. A long letter asks for each of its hundred sentences.
  const byStandsOut = [...all].sort((a, b) => b.standsOut - a.standsOut);
  const byBoth = [...all].sort((a, b) => b.both - a.both);
  return without.map((left) => {
    const most = firstOf(byStandsOut, 5, left);
    const both = firstOf(byBoth, 3, left);
    let [expected, points, squared, count] = [0, 0, 0, 0];
    for (const { sentence, standsOut } of byStandsOut) if (sentence !== left) expected += standsOut;
    for (const { sentence, point } of all) {
      if (sentence === left) continue;
      points += point;
      squared += point * point;
      count++;
    }
    return Float64Array.of(
      logit(most[0]?.standsOut ?? 0),
      logit(most[1]?.standsOut ?? 0),
      expected,
      points,
      Math.log(1 + count),
      logit(both[0]?.both ?? 0),
      logit(most[2]?.standsOut ?? 0),
      logit(most[3]?.standsOut ?? 0),
      logit(most[4]?.standsOut ?? 0),
      both[1]?.both ?? 0,
      both[2]?.both ?? 0,
      squared,
    );
  });
}

export const CONTEXT_FEATURES = [
  'trees',
  'weights',
  'phrases',
  'clause before',
  'clause after',
  'best other of the sentence',
  'best of the sentence',
  'sentence before',
  'sentence after',
  'like the last strong one',
  'strong before in paragraph',
  'mail: expected a clause',
  'a note',
  'a note of its own',
  'told here',
  'own words',
] as const;

/** From here on a clause is strong enough to have opened a topic. */
const STRONG = 0.35;
/** How likely anything is, at the least: what stands nowhere is no likelier. */
const LEAST = 0.01;

/** How likely a note is met, and by which clauses. */
export interface MetNote {
  readonly probability: number;
  readonly members: readonly number[];
}

/**
 * What the neighbours and the notes say about each clause.
 *
 * @param without which neighbour sentence is thought away: -1 the one before, 1 the one after, 0 none
 */
export function contextOf(
  clauses: readonly FirstLook[],
  notes: readonly MetNote[],
  without: -1 | 0 | 1 = 0,
): Float64Array[] {
  const first = Float64Array.from(clauses, ({ alone }) => alone);
  const sumOf = (members: Iterable<number>): number => {
    let sum = 0;
    for (const j of members) sum += first[j] ?? 0;
    return sum;
  };
  const best = (members: readonly number[], but = -1): number => {
    let most = LEAST;
    for (const j of members) if (j !== but) most = Math.max(most, first[j] ?? 0);
    return most;
  };
  const expected = sumOf(first.keys());
  // A sentence is of one paragraph; its clauses stand side by side.
  const bySentence = new Map<number, { readonly members: number[]; readonly paragraph: number; best: number }>();
  clauses.forEach(({ sentence, paragraph }, i) => {
    const known = bySentence.get(sentence);
    if (known) known.members.push(i);
    else bySentence.set(sentence, { members: [i], paragraph, best: LEAST });
  });
  for (const known of bySentence.values()) known.best = best(known.members);
  const strongBefore: number[] = [];

  return clauses.map((clause, i) => {
    const { sentence, paragraph, views } = clause;
    const mine = first[i] ?? 0;
    const here = (j: number): boolean => clauses[j]?.sentence === sentence;
    const gone = without === 0 ? [] : (bySentence.get(sentence + without)?.members ?? []);
    const bestBeside = (step: -1 | 1): number => {
      const beside = bySentence.get(sentence + (step === without ? 2 * step : step));
      return beside?.paragraph === paragraph ? beside.best : LEAST;
    };
    let strong = 0;
    let last = -1;
    for (const j of strongBefore) {
      if (clauses[j]?.paragraph !== paragraph || gone.includes(j)) continue;
      strong++;
      last = j;
    }
    if (mine >= STRONG) strongBefore.push(i);
    const other = clauses[last]?.direction;
    let [note, alone] = [0, 0];
    for (const { probability, members } of notes) {
      if (!members.includes(i)) continue;
      note = Math.max(note, probability * (members.length > 1 ? 0.8 : 1));
      if (members.length === 1) alone = Math.max(alone, probability);
    }
    return Float64Array.of(
      logit(views[0] ?? 0),
      logit(views[1] ?? 0),
      logit(views[2] ?? 0),
      here(i - 1) ? logit(first[i - 1] ?? 0) : -3,
      here(i + 1) ? logit(first[i + 1] ?? 0) : -3,
      logit(best(bySentence.get(sentence)?.members ?? [], i)),
      +(mine >= (bySentence.get(sentence)?.best ?? LEAST)),
      logit(bestBeside(-1)),
      logit(bestBeside(1)),
      clause.direction && other ? dot(clause.direction, other) : 0,
      strong,
      (expected - sumOf(gone)) / (clauses.length - gone.length),
      note,
      alone,
      +clause.told,
      clause.contentWords,
    );
  });
}
