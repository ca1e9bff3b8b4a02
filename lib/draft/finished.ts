/** Is somebody plainly still writing? A letter that breaks off is not said to be ready, whatever it has by then. */
import type { Draft, Span } from './draft';

/** A sentence is over, and what may stand behind its mark is seen, too: a bracket, a quote, a smile. */
const OVER = /(?:[.!?…:;)\]"”’»]|\p{Extended_Pictographic})(?:[\s*_~]|\ufe0f)*$/u;
/** "Thanks for your time. Cal": a name behind the last mark is a farewell as well. */
const NAME_BEHIND = /[.!?,–—-]\s*(\p{Lu}[\p{L}\p{M}’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,2})\.?\s*$/u;
/** A line of its own is no name if it ends as a sentence does: "pawel k." may be one, "See you there!" is none. */
const SENTENCE = /(?:[!?…:;]|\p{L}{3,}\.)\s*$/u;
/** More words than these have no name and what stands behind it: "Luz Ordaz-Finch, BSN, RN". */
const MOST_WORDS = 5;
/** With these a sentence begins, or goes on; no name holds one. */
const NO_NAME =
  /^(?:i|you|we|he|she|it|they|my|your|our|his|her|its|their|me|us|the|an?|this|that|these|those|there|here|what|how|why|who|which|when|where|if|as|at|by|for|from|in|of|on|to|with|and|but|or|so|after|before|since|also|not|no|is|are|was|were|am|be|have|has|had|do|does|did|would|could|can|should|thanks?|please|looking|hop(?:e|ing)|let|i['’]\p{L}+|it['’]s|that['’]s)$/iu;

/** Its last line, or what stands behind its last mark, may be the writer's name. */
function endsInName(text: string): boolean {
  const line = text.trim().split('\n').at(-1) ?? '';
  const name = NAME_BEHIND.exec(line)?.[1] ?? (SENTENCE.test(line) ? '' : line);
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.length > 0 && words.length <= MOST_WORDS && !words.some((word) => NO_NAME.test(word));
}

/**
 * It has no farewell yet, or breaks off before it within a sentence: its last paragraph has no mark at its end, and all
 * others have one. Who sets none anywhere is taken to be done, and so is a `short` mail without a farewell.
 */
export function isUnfinished({ paragraphs, signOff, signature, postscript }: Draft, short: boolean): boolean {
  const last = paragraphs.at(-1);
  if (!last) return signOff === null;
  // "With warm thanks for your time," above a name is a farewell in other words.
  const isOver = ({ text }: Span): boolean => OVER.test(text) || (signature !== null && /,\s*$/.test(text));
  const isNamed = endsInName(last.text);
  const breaksOff = paragraphs.length > 1 && !isOver(last) && !isNamed && paragraphs.slice(0, -1).every(isOver);
  const isSigned = [signOff, signature, postscript].some((part) => part !== null) || isNamed;
  return breaksOff || !(short || isSigned);
}
