/** Why a search found an interview: the words that its row in the list does not show. */
import type { Entry } from './model';
import { plain, wordsOf } from './search';

/** A piece of what was found; `hit`: it is one of the words that were looked for. */
interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

type Excerpt = readonly Piece[];

/** Letters before the first word that was found, and altogether. */
const BEFORE = 24;
const SHOWN = 110;

/** Excerpts of as few notes (or names, or addresses) as hold the words; none where what is `seen` of the interview holds them all. */
export function whyFound({ interview, interviewers, notes }: Entry, query: string, seen: string): readonly Excerpt[] {
  const shown = plain(seen);
  const hidden = wordsOf(query).filter((word) => !shown.includes(word));
  const texts = [
    ...notes.map(({ text }) => text),
    ...interviewers.flatMap(({ name, email }) => [name, email]),
    interview.organiserEmail ?? '',
  ];
  const excerpts: Excerpt[] = [];
  for (let missing = hidden; missing.length > 0; ) {
    const held = (text: string) => missing.filter((word) => plain(text).includes(word));
    const [best = ''] = [...texts].sort((a, b) => held(b).length - held(a).length);
    const found = held(best);
    // What is left goes across two of them, or was changed meanwhile.
    if (found.length === 0) break;
    excerpts.push(excerptOf(best, hitsIn(best, hidden)));
    missing = missing.filter((word) => !found.includes(word));
  }
  return excerpts;
}

/** Which letters of the text belong to the words. Letter by letter, because folding changes how many there are. */
function hitsIn(text: string, words: readonly string[]): ReadonlySet<number> {
  const letters = [...text].map(plain);
  const folded = letters.join('');
  const letterAt = letters.flatMap((letter, index) => Array.from(letter, () => index));
  const hits = new Set<number>();
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      for (const letter of letterAt.slice(at, at + word.length)) hits.add(letter);
    }
  }
  return hits;
}

/** It begins a few words before the first hit. */
function excerptOf(text: string, hits: ReadonlySet<number>): Excerpt {
  const letters = [...text];
  const first = Math.min(...hits);
  const from = first <= BEFORE ? 0 : Math.max(letters.indexOf(' ', first - BEFORE) + 1, first - BEFORE);
  const pieces: { text: string; hit: boolean }[] = from === 0 ? [] : [{ text: '… ', hit: false }];
  for (const [index, letter] of letters.slice(from, from + SHOWN).entries()) {
    const hit = hits.has(from + index);
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += letter;
    else pieces.push({ text: letter, hit });
  }
  return letters.length > from + SHOWN ? [...pieces, { text: ' …', hit: false }] : pieces;
}
