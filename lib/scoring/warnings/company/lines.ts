import type { Draft } from '../../../draft/draft';
import { remember } from '../../../draft/remember';

interface Line {
  readonly text: string;
  /** Offset into the body; null: it is the subject. */
  readonly start: number | null;
}

/** Each blank a plain space, so that offsets stay: where a mail program broke a line, a name goes on. */
const onOneLine = remember((text) => text.replace(/\s/g, ' '));

/** Where a firm may be named: sentence by sentence, the subject last. */
export const linesOf = ({ subject, sentences }: Draft): readonly Line[] => [
  ...sentences.map(({ text, start }) => ({ text: onOneLine(text), start })),
  { text: onOneLine(subject), start: null },
];
