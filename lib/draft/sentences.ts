import type { Sentence, Span } from './draft';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATED = /\b(?:mrs?|ms|dr|prof|st|inc|ltd|co|corp|vs|approx|no|dept|e\.g|i\.e|u\.s|[A-Z])\.\s*$/i;

/** The sentences of one paragraph; `paragraph` is its index. */
export function sentencesOf(body: string, span: Span, paragraph: number): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = span.text.slice(from, to);
    const text = raw.trim();
    const start = span.start + from + (raw.length - raw.trimStart().length);
    from = to;
    if (text) found.push({ start, end: start + text.length, text: body.slice(start, start + text.length), paragraph });
  };
  for (const { segment, index } of segmenter.segment(span.text)) {
    if (!ABBREVIATED.test(segment)) add(index + segment.length);
  }
  add(span.text.length);
  return found;
}
