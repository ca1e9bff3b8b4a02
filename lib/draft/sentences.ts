import type { Sentence, Span } from './draft';
import { remember } from './remember';

/** Where a sentence may end: its mark, closing quotes or brackets, then a space; a blank line; or a line that starts a list item. */
const END =
  /(?<![.!?…])[.!?…]+["'”’)\]*]*(?=\s)|(?<![。！？])[。！？]+[」』）]*|(?:\r\n|\n|\r)(?=[^\S\r\n]*(?:\r\n|\n|\r))|\n(?=[^\S\n]*(?:[•*‣▪◦–—-]|\d{1,2}[.)])\s?\S)/gu;
const ABBREVIATION =
  /(?:^|[\s("“])(?:mrs?|ms|mx|dr|prof|sr|jr|st|mt|ave|inc|ltd|co|corp|vs|approx|dept|no|nos|fig|e\.g|i\.e|etc|capt|sgt|lt|gen|col|rev|hon|u\.s|a\.m|p\.m|jan|feb|aug|sept?|oct|nov|dec|\p{L})\.$/iu;
/** The number of a list's item. */
const ITEM = /(?:^|\n)[^\S\n]*\d{1,2}\.$/;

/** One string for the same words at every key: two dozen readings are looked up by it, and need not compare letters. */
const same = remember((text) => text);

/**
 * The sentences of one paragraph; `paragraph` is its index. Written by hand rather than with `Intl.Segmenter`: that one
 * breaks at every line of a hard-wrapped mail, and not before a lower-case letter, as hurried people type.
 */
export function sentencesOf(span: Span, paragraph: number): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = span.text.slice(from, to);
    const text = raw.trim();
    const start = span.start + from + (raw.length - raw.trimStart().length);
    from = to;
    if (text) found.push({ start, end: start + text.length, text: same(text), paragraph });
  };
  for (const match of span.text.matchAll(END)) {
    const to = match.index + match[0].length;
    const before = span.text.slice(Math.max(from, to - 12), to);
    // "etc. and", "p.m. on" and "No. 5" go on; "9 p.m. We" and "the answer is no. We" do not.
    const goesOn =
      (ABBREVIATION.test(before) || ITEM.test(span.text.slice(from, to))) &&
      !(/(?:etc|[ap]\.m|no)\.$/i.test(before) && /^\s+\p{Lu}/u.test(span.text.slice(to, to + 4)));
    if (!goesOn) add(to);
  }
  add(span.text.length);
  return found;
}
