import type { Draft } from '../../../draft/draft';
import { remember } from '../../../draft/remember';

interface Line {
  readonly text: string;
  /** Offset into the body; null: it is the subject. */
  readonly start: number | null;
}

/** Each blank a plain space, so that offsets stay: where a mail program broke a line, a name goes on. */
const onOneLine = remember((text) => text.replace(/\s/g, ' '));

/** "I liked it – PS My number changed": what stands behind such a mark opens a line, and the mark is no part of a name. */
const POSTSCRIPT = /(?:^|[-–—(,;:]\s*)(?:(?:P\.?\s?){1,2}S|N\.?B)\b[.:,]*\s+/g;

/** Where a firm may be named: sentence by sentence, the subject last. */
export const linesOf = ({ subject, sentences }: Draft): readonly Line[] => [
  ...sentences.flatMap(({ text, start }) => {
    const marks = [...text.matchAll(POSTSCRIPT)];
    const ends = [...marks.map(({ index }) => index), text.length];
    return [0, ...marks.map((mark) => mark.index + mark[0].length)].flatMap((from, i): Line[] =>
      from < (ends[i] ?? 0) ? [{ text: onOneLine(text.slice(from, ends[i])), start: start + from }] : [],
    );
  }),
  { text: onOneLine(subject), start: null },
];
