import type { Range } from '../report';

/** Before a blank line, which no slot goes over: at a key only its own paragraph is searched anew. */
const BETWEEN = /(?=\n[^\S\n]*\n)/;

/** What `read` finds in each paragraph of a text: offsets into the text. */
export function byParagraph(text: string, read: (paragraph: string) => readonly Range[]): Range[] {
  let at = 0;
  return text.split(BETWEEN).flatMap((paragraph) => {
    const shift = at;
    at += paragraph.length;
    return read(paragraph).map(([start, end]): Range => [shift + start, shift + end]);
  });
}
