/** Is somebody plainly still writing? A letter that breaks off is not said to be ready, whatever it has by then. */
import type { Draft, Span } from './draft';
import { isGivenName } from './people/name-match';

/** A sentence is over, and what may stand behind its mark is seen, too: a bracket, a quote, a smile. */
const OVER = /(?:[.!?…:;)\]"”’»]|\p{Extended_Pictographic})(?:[\s*_~]|\ufe0f)*$/u;
/** "Thanks for your time. Cal": a name behind the last mark is a farewell as well. */
const NAME_BEHIND = /[.!?,–—-]\s*(\p{Lu}[\p{L}\p{M}’-]*)\.?(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,2}\s*$/u;

/**
 * It has no farewell yet, or breaks off before it within a sentence: its last paragraph has no mark at its end, and all
 * others have one. Who sets none anywhere is taken to be done, and so is a `short` mail without a farewell.
 */
export function isUnfinished({ paragraphs, signOff, signature, postscript }: Draft, short: boolean): boolean {
  const last = paragraphs.at(-1);
  if (!last) return signOff === null;
  const isOver = ({ text }: Span): boolean => OVER.test(text);
  const isNamed = isGivenName(NAME_BEHIND.exec(last.text)?.[1] ?? '');
  const breaksOff = paragraphs.length > 1 && !isOver(last) && !isNamed && paragraphs.slice(0, -1).every(isOver);
  const isSigned = [signOff, signature, postscript].some((part) => part !== null) || isNamed;
  return breaksOff || !(short || isSigned);
}
