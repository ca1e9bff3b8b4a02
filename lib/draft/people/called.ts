import type { Draft, Span } from '../draft';
import { readNames } from './names';

/** "Many thanks, Paula, for the tour", "Thank you Ana! …". */
const THANKS =
  /^(?:(?:so |very )?many |a (?:big|huge) )?(?:thanks|thank you|thx|cheers)(?: again| so much| very much| a lot| once more)*,? /gi;
/** "I wanted to thank you, Paula, for the tour." */
const THANKED = /^[^.!?,]{1,60}\b(?:thank you|thanks(?: so much)?), /gi;
/** "It was good to meet you, Paula." Behind other words a capital may be a place. */
const AT_END = /\b(?<=^.{2,120})(?:(?:meet(?:ing)?|see(?:ing)?|thank) you|(?:you|time|today|yesterday|again|much),) /gi;
const GOES_ON = /^,? (?:for|and)\b/;
const GOES_ON_OR_ENDS = /^(?:,? (?:for|and)\b|\s*[!.—–,])/;
const ENDS = /^(?:\s*[,.!…]*$|, and for\b)/;

const FORMS = [
  [THANKS, GOES_ON_OR_ENDS],
  [THANKED, GOES_ON_OR_ENDS],
  [AT_END, ENDS],
] as const;
const FORMS_ALONE = [
  [THANKS, GOES_ON],
  [THANKED, GOES_ON],
] as const;

interface Called {
  readonly names: readonly string[];
  readonly span: Span;
}

/**
 * Whom the first sentence is said to, where no greeting says it. Above other sentences, as thanks that stand alone may
 * be a farewell with the writer's own name.
 */
export function calledIn({ sentences: [first, second] }: Pick<Draft, 'sentences'>): Called | null {
  if (!first) return null;
  const forms = second ? FORMS : FORMS_ALONE;
  for (const [form, follows] of forms)
    for (const { index, 0: words } of first.text.matchAll(form)) {
      const start = index + words.length;
      const { names, length } = readNames(first.text.slice(start), { casual: false });
      if (names.length === 0 || !follows.test(first.text.slice(start + length))) continue;
      const text = first.text.slice(start, start + length);
      return { names, span: { start: first.start + start, end: first.start + start + length, text } };
    }
  return null;
}
