/** What a whole letter says of each name in it: does it stand for the firm one talks to? */
import type { Draft } from '../../../draft/draft';
import { remember } from '../../../draft/remember';
import type { NameInLine, WarningContext } from '../warning';
import { linesOf } from './lines';
import { areNamesakes, LIKE } from './match';
import { type Found, isOther, speaksOf } from './other';

/** In the order of the learnt weights. */
export const EVIDENCE = [
  'how far its line speaks for it',
  'how late in the letter it stands',
  'it stands in the subject',
  'the right firm is named in the text',
  'it has several words',
  "how like a firm's it is",
  'it tells a trade',
  "it reads as somebody's name",
  'it is told of as elsewhere, here or in another line',
  'it ends as the right name does',
  'how many names there are',
] as const;

export interface Candidate extends Found {
  /** So likely it has to be. */
  readonly needs: number;
  /** As `EVIDENCE`. */
  readonly evidence: readonly number[];
}

/** One word is as likely somebody's name, and two that "and" joins are as likely two. */
const OF_SEVERAL_WORDS = /^(?!.* and ).*[\s&]/;
/**
 * How likely is likely enough: a false alarm costs trust. One word may be anybody's name, what is told of as another
 * house's mostly is, and what is like a town or a department mostly is one. By writers kept aside
 * (tests/training/companies.ts).
 */
const SURE = { severalWords: 0.6, oneWord: 0.9, elsewhere: 0.96 } as const;
/** Up to so many sentences a letter has no late ones. */
const SHORT = 5;
/** More names than so many say no more. */
const MANY = 4;

/** A name in its line, and where the line stands. */
interface Seen extends NameInLine {
  /** Of the line in the body; null: it is the subject. */
  readonly start: number | null;
  /** 0 for the first sentence, 1 for the subject and for the last, where there are five at least: a short letter has no end. */
  readonly late: number;
}

/** Of those that are likely enough the likeliest. */
export const likeliest = <C extends Candidate>(
  candidates: readonly C[],
  likelihood: (candidate: C) => number,
): C | undefined =>
  candidates
    .map((candidate) => ({ candidate, sure: likelihood(candidate) }))
    .filter(({ candidate, sure }) => sure >= candidate.needs)
    .sort((a, b) => b.sure - a.sure)[0]?.candidate;

/** The names that may stand for a firm which is not this one, in order. Beside the right one in a line they are compared with it. */
export function candidatesIn(draft: Draft, company: string, context: WarningContext): Candidate[] {
  const isRight = speaksOf(company);
  const other = remember((name) => isOther(name, company, draft, context));
  const namesake = remember((name) => areNamesakes(name, company));
  const lines = linesOf(draft);
  const last = Math.max(SHORT - 1, lines.length - 2);
  const seen = lines.flatMap(({ text, start }, i): Seen[] => {
    if (isRight(text)) return [];
    return context
      .namesInLine(text, start === null)
      .filter(({ name }) => other(name))
      .map((name) => ({ ...name, start, late: start === null ? 1 : i / last }));
  });
  const rightIsNamed = draft.sentences.some(({ text }) => isRight(text));
  const elsewhere = new Set(seen.filter((name) => name.elsewhere).map(({ name }) => name));
  const many = Math.min(MANY, new Set(seen.map(({ name }) => name)).size);
  return seen.map(({ name, range: [from, to], start, late, like, trade, person, margin }) => ({
    name,
    range: [(start ?? 0) + from, (start ?? 0) + to],
    inSubject: start === null,
    needs:
      elsewhere.has(name) || like === LIKE.inside
        ? SURE.elsewhere
        : OF_SEVERAL_WORDS.test(name)
          ? SURE.severalWords
          : SURE.oneWord,
    evidence: [
      margin,
      late,
      Number(start === null),
      Number(rightIsNamed),
      Number(OF_SEVERAL_WORDS.test(name)),
      namesake(name) ? LIKE.name : like,
      Number(trade),
      Number(person),
      Number(elsewhere.has(name)),
      Number(namesake(name)),
      many,
    ],
  }));
}
