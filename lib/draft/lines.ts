/** One line of a text: its trimmed text and where that stands (UTF-16 offsets, end exclusive). */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Code units of the same line that stand before it and belong to the greeting. */
  readonly cut?: number;
}

/** How far a line reaches on the screen, in code units. */
export const reachOf = ({ text, cut = 0 }: Line): number => cut + text.length;

// Blank as a reader sees it: zero-width marks and byte order marks leave nothing on the screen.
const UNSEEN = /^[\s\u200B-\u200F\u2060\uFEFF]*$/u;

export const isBlank = (line: Line): boolean => UNSEEN.test(line.text);

/**
 * The same text, as long as before, with each line's end a line feed and nothing in a line that looks blank: patterns
 * know no other ends. Offsets stay.
 */
export const withPlainEnds = (text: string): string =>
  text
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/^(?:[^\S\n]|[\u200B-\u200F\u2060])+$/gm, (blank) => ' '.repeat(blank.length));

/** Lines of a text, whatever ends them (CRLF, LF, CR, Unicode's own), without the ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u0085\u2028\u2029]/g;
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    lines.push({ text: trimmed, start: trimmed ? start : from, end: trimmed ? start + trimmed.length : from });
  };
  for (const match of text.matchAll(ends)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
