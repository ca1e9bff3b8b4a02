import { literal } from '../../lib/draft/literal';
import type { Range } from '../../lib/report';

const LETTER = /[\p{L}\p{N}]/u;
/** Nobody puts a longer note into a letter as it is, and a browser makes no pattern of a whole transcript. */
const LONGEST = 5000;

/** Where the letter has a note's very words, whatever spaces and capitals; null for nowhere. In any language. */
export function asNoted(body: string, note: string): Range | null {
  const text = note.trim();
  // Looked for at every key: the pattern, which says where, is made for what is there.
  if (text === '' || text.length > LONGEST || !even(body).includes(even(text))) return null;
  const words = text.split(/\s+/).map(literal).join('\\s+');
  // Half a word is not there; a note may begin or end with a sign, beside which any letter may stand.
  const before = LETTER.test(text.slice(0, 1)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = LETTER.test(text.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  const found = new RegExp(`${before}${words}${after}`, 'iu').exec(body);
  return found && [found.index, found.index + found[0].length];
}

const even = (text: string): string => text.replace(/\s+/g, ' ').toUpperCase();
