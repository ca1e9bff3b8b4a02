import { remember } from '../../draft/remember';
import type { Clause } from '../points/clauses';
import type { Lexicon } from '../words/lexicon';
import { shareSense } from '../words/thesaurus';
import type { Token } from '../words/tokens';

/** How far a note's word is met by a word of the draft: in meaning, to the letter, and by likeness however faint. */
interface Match {
  readonly soft: number;
  readonly exact: number;
  readonly near: number;
}

/** How a clause meets a note: for each of the note's words the best match. */
export interface Meeting {
  readonly soft: readonly number[];
  readonly exact: readonly number[];
  readonly near: readonly number[];
  /** The other way: for each word of the clause that says something how near the note comes to it. */
  readonly back: readonly number[];
  /** Words of the clause that the note holds, too. */
  readonly met: number;
  readonly nameAgrees: boolean;
}

/** "R." for Rafa: a capital alone stands for a name. */
const isInitial = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text) && text !== 'I' && text !== 'A';

/** The words of a note that say something. */
export const wordsOf = (note: readonly Token[]): Token[] => note.filter((token) => !token.stop || isInitial(token));

/** The words of a clause that say something; numbers do. */
export const tellingOf = (clause: readonly Token[]): Token[] =>
  clause.filter(({ stop, number }) => !stop || number !== null);

/** What a word weighs: the rarer the more; company, role and interviewers hardly anything. */
export function weightOf(token: Token, header: ReadonlySet<string>): number {
  if (token.stop && !isInitial(token)) return 0;
  const base =
    token.number !== null ? 9 : isInitial(token) || (token.name && token.rarity > 11) ? 11 : Math.min(token.rarity, 13);
  return Math.max(0.2, (base - 4.5) / 7) * (header.has(token.stem) ? 0.15 : 1);
}

/** Meets notes with clauses; each pair is compared once and remembered. */
export function createMatcher(lexicon: Lexicon): (noteText: string, note: readonly Token[], clause: Clause) => Meeting {
  const byNote = remember(() => new Map<string, Meeting>(), 60);
  return (noteText, note, clause) => {
    const known = byNote(noteText);
    const before = known.get(clause.text);
    if (before) return before;
    const made = meet(note, clause, lexicon);
    if (known.size > 500) known.clear();
    known.set(clause.text, made);
    return made;
  };
}

function meet(note: readonly Token[], { tokens }: Clause, lexicon: Lexicon): Meeting {
  const soft = note.map(() => 0);
  const exact = note.map(() => 0);
  const near = note.map(() => 0);
  const content = tellingOf(tokens);
  const back = content.map(() => 0);
  let met = 0;
  let nameAgrees = false;
  for (const [at, word] of content.entries()) {
    let hit = false;
    note.forEach((n, i) => {
      const match = matchOf(n, word, lexicon);
      soft[i] = Math.max(soft[i] ?? 0, match.soft);
      exact[i] = Math.max(exact[i] ?? 0, match.exact);
      near[i] = Math.max(near[i] ?? 0, match.near);
      back[at] = Math.max(back[at] ?? 0, match.near);
      hit ||= match.soft >= 0.5;
      nameAgrees ||= (n.name || isInitial(n)) && word.name && match.exact >= 0.5;
    });
    if (hit && !word.stop) met++;
  }
  return { soft, exact, near, back, met, nameAgrees };
}

function matchOf(note: Token, word: Token, lexicon: Lexicon): Match {
  if (aboutAsLong(note, word)) return { soft: 1, exact: 1, near: 1 };
  const otherwise = shareSense(note.senses, word.senses) ? SAID_OTHERWISE : 0;
  if (note.number !== null || word.number !== null) {
    const exact = note.number !== word.number ? 0 : (note.number ?? 0) > 2 ? 1 : 0.5;
    // "A couple" and "a pair": what is no number on either side is another word at most.
    return { soft: exact > 0 ? 1 : otherwise, exact, near: Math.max(exact, otherwise) };
  }
  if (note.stem === word.stem || note.lower === word.lower) return { soft: 1, exact: 1, near: 1 };
  if (isInitial(note)) {
    const stands = word.name && word.text.startsWith(note.text);
    return stands ? { soft: 0.7, exact: 0.5, near: 0.5 } : NOT_MET;
  }
  const [a, b] = note.stem.length < word.stem.length ? [note.stem, word.stem] : [word.stem, note.stem];
  const likeness = Math.max(otherwise, lexicon.likeness(note.stem, word.stem));
  const spelt = (soft: number, exact: number): Match => ({
    soft: Math.max(soft, otherwise),
    exact,
    near: Math.max(exact, likeness),
  });
  if (a.length >= 4 && b.startsWith(a)) return spelt(0.8, 0.6);
  if (a.length >= 4 && b.endsWith(a)) return spelt(0.7, 0.5);
  if (a.length >= 5 && oneSlip(a, b)) return spelt(0.9, 0.8);
  return spelt(likeness > 0.35 ? Math.min(0.9, (likeness - 0.2) * 1.2) : 0, 0);
}

/** Another word for the same thing, where the thesaurus has both: by cross-validation as good as the word itself. */
const SAID_OTHERWISE = 1;
/** "Three months" and "twelve weeks". */
const aboutAsLong = ({ days: a }: Token, { days: b }: Token): boolean =>
  a !== null && b !== null && Math.max(a, b) < 1.1 * Math.min(a, b);

const NOT_MET: Match = { soft: 0, exact: 0, near: 0 };

/** One letter more, less or other, or two swapped. */
function oneSlip(a: string, b: string): boolean {
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y ||
    y.slice(1) === x ||
    x.slice(1) === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}
