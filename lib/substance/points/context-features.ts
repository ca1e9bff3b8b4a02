import { rememberOf } from '../../draft/remember';
import { logit } from '../model';
import { dot } from '../words/lexicon';
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
export const saysMore = ({ said }: Candidate): boolean => said >= FEWEST_WORDS;

export const MOMENT_FEATURES = ['most', 'second', 'best of both', 'likely points'] as const;

/** Less likely than this, a second thing that happened is none. */
const HARDLY = 0.05;
/** A clause less likely than this is the manners around the points. */
const MANNERS = 0.3;

/** What speaks for a moment in the mail as a whole. None of it falls by a sentence more. */
export function momentOf(clauses: readonly FirstLook[]): readonly number[] {
  const telling = clauses.filter(saysMore);
  const [most = 0, second = 0] = telling.map(({ standsOut }) => standsOut).sort((a, b) => b - a);
  const both = Math.max(0, ...telling.map(({ standsOut, alone }) => Math.sqrt(standsOut * alone)));
  const points = telling.reduce((sum, { alone }) => sum + (alone < MANNERS ? 0 : alone), 0);
  return [logit(most), logit(Math.max(HARDLY, second)), logit(both), points];
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

/** Where a note's features stand in a context, side by side. */
const A_NOTE = CONTEXT_FEATURES.indexOf('a note');

/** From here on a clause is strong enough to have opened a topic. */
const STRONG = 0.35;
/** How likely anything is, at the least: what stands nowhere is no likelier. */
const LEAST = 0.01;

/** How likely a note is met, and by which clauses. */
export interface MetNote {
  readonly probability: number;
  readonly members: readonly number[];
}

/** Which neighbour sentence is thought away: the one before, the one after, or none. */
type Without = -1 | 0 | 1;

/** What the neighbours and the notes say about each clause. */
export const contextOf = (clauses: readonly FirstLook[], notes: readonly MetNote[]): (readonly number[])[] =>
  contextsOf(clauses, notes).map(([whole]) => whole);

/** A sentence is of one paragraph; its clauses stand side by side. */
interface Together {
  readonly members: number[];
  readonly paragraph: number;
  best: number;
  sum: number;
}

type Context = readonly number[];
type Contexts = readonly [whole: Context, withoutBefore: Context, withoutAfter: Context];

/** The same for each clause, and as if the neighbour before or the one after were not there. */
export function contextsOf(clauses: readonly FirstLook[], notes: readonly MetNote[]): readonly Contexts[] {
  const alone = amongNeighbours(clauses);
  if (notes.length === 0) return alone;
  const best = clauses.map(() => [0, 0] as [note: number, ofItsOwn: number]);
  for (const { probability, members } of notes) {
    for (const i of members) {
      const known = best[i];
      if (!known) continue;
      known[0] = Math.max(known[0], probability * (members.length > 1 ? 0.8 : 1));
      if (members.length === 1) known[1] = Math.max(known[1], probability);
    }
  }
  return alone.map((contexts, i): Contexts => {
    const [note = 0, ofItsOwn = 0] = best[i] ?? [];
    if (note === 0) return contexts;
    const noted = (context: Context): Context => context.with(A_NOTE, note).with(A_NOTE + 1, ofItsOwn);
    const [whole, withoutBefore, withoutAfter] = contexts;
    return [noted(whole), noted(withoutBefore), noted(withoutAfter)];
  });
}

/** What the neighbours alone say, no note known; asked twice for each mail. */
const amongNeighbours = rememberOf((clauses: readonly FirstLook[]): readonly Contexts[] => {
  const first = clauses.map(({ alone }) => alone);
  const odds = first.map(logit);
  const bySentence = new Map<number, Together>();
  let expected = 0;
  clauses.forEach(({ sentence, paragraph, alone }, i) => {
    expected += alone;
    const known = bySentence.get(sentence) ?? { members: [], paragraph, best: LEAST, sum: 0 };
    if (known.members.length === 0) bySentence.set(sentence, known);
    known.members.push(i);
    known.best = Math.max(known.best, alone);
    known.sum += alone;
  });
  /** Strong clauses before, of the same paragraph. */
  let strongBefore: number[] = [];
  let paragraphBefore = -1;

  return clauses.map(({ sentence, paragraph, views, direction, told, contentWords }, i) => {
    if (paragraph !== paragraphBefore) strongBefore = [];
    paragraphBefore = paragraph;
    const mine = first[i] ?? 0;
    const here = bySentence.get(sentence);
    const isHere = (j: number): boolean => clauses[j]?.sentence === sentence;
    const before = isHere(i - 1) ? (odds[i - 1] ?? 0) : -3;
    const after = isHere(i + 1) ? (odds[i + 1] ?? 0) : -3;
    let bestOther = LEAST;
    for (const j of here?.members ?? []) if (j !== i) bestOther = Math.max(bestOther, first[j] ?? 0);
    const [view1, view2, view3] = [logit(views[0] ?? 0), logit(views[1] ?? 0), logit(views[2] ?? 0)];
    const contextWithout = (left: Without): Context => {
      const gone = left === 0 ? undefined : bySentence.get(sentence + left);
      const bestBeside = (step: -1 | 1): number => {
        const beside = bySentence.get(sentence + (step === left ? 2 * step : step));
        return beside?.paragraph === paragraph ? beside.best : LEAST;
      };
      let [strong, last] = [0, -1];
      for (const j of strongBefore) {
        if (gone?.members.includes(j)) continue;
        strong++;
        last = j;
      }
      const other = clauses[last]?.direction;
      return [
        view1,
        view2,
        view3,
        before,
        after,
        logit(bestOther),
        +(mine >= (here?.best ?? LEAST)),
        logit(bestBeside(-1)),
        logit(bestBeside(1)),
        direction && other ? dot(direction, other) : 0,
        strong,
        (expected - (gone?.sum ?? 0)) / (clauses.length - (gone?.members.length ?? 0)),
        0,
        0,
        +told,
        contentWords,
      ];
    };
    const contexts: Contexts = [contextWithout(0), contextWithout(-1), contextWithout(1)];
    if (mine >= STRONG) strongBefore.push(i);
    return contexts;
  });
});
