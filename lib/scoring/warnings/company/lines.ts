import type { Draft } from '../../../draft/draft';

interface Line {
  readonly text: string;
  /** Offset into the body; null: it is the subject. */
  readonly start: number | null;
}

/** Where a firm may be named: sentence by sentence, the subject last. */
export const linesOf = ({ subject, sentences }: Draft): readonly Line[] => [
  ...sentences,
  { text: subject, start: null },
];
