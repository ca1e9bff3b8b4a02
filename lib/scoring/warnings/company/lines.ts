import type { Draft } from '../../../draft/draft';
import { remember } from '../../../draft/remember';

interface Line {
  readonly text: string;
  /** Offset into the body; null: it is the subject. */
  readonly start: number | null;
}

/** Each blank a plain space, so that offsets stay: where a mail program broke a line, a name goes on. */
const onOneLine = remember((text) => text.replace(/\s/g, ' '));

/** "PS My number": what stands behind such a mark opens a sentence, and the mark is no part of a name. */
const POSTSCRIPT = /^(?:P\.?\s?){1,2}S\b[.:]*\s+|^N\.?B\b[.:]*\s+/;

/** Where a firm may be named: sentence by sentence, the subject last. */
export const linesOf = ({ subject, sentences }: Draft): readonly Line[] => [
  ...sentences.map(({ text, start }) => {
    const mark = POSTSCRIPT.exec(text)?.[0].length ?? 0;
    return { text: onOneLine(text.slice(mark)), start: start + mark };
  }),
  { text: onOneLine(subject), start: null },
];
