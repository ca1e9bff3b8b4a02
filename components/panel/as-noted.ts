import type { Range } from '../../lib/scoring/report';

const LETTER = /[\p{L}\p{N}]/u;

/** Where the letter has a note's very words, whatever spaces and capitals; null for nowhere. In any language. */
export function asNoted(body: string, note: string): Range | null {
  const words = note.trim().split(/\s+/).map(escaped).join('\\s+');
  if (words === '') return null;
  // Half a word is not there; a note may begin or end with a sign, beside which any letter may stand.
  const before = LETTER.test(note.trim().slice(0, 1)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = LETTER.test(note.trim().slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  const found = new RegExp(`${before}${words}${after}`, 'iu').exec(body);
  return found && [found.index, found.index + found[0].length];
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
