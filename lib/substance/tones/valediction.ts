import { anyOf } from '../../draft/any-of';

/** What such a sentence hands over. */
const REGARDS =
  '(?:salutations?|regards|greetings|respects?|sentiments?|consideration|gratitude|esteem|thanks|wishes|compliments)';
/** "I beg you to receive my sincere salutations": a formal close, word for word from languages that end a letter so. */
const FORMAL_CLOSE = anyOf(
  new RegExp(
    `i (?:beg|pray|ask|request|entreat)(?: of)?(?: that)? you(?:,? (?:dear )?(?:sir|madam|\\w+\\.? \\w+),?)?,? (?:to )?(?:kindly )?(?:receive|accept|believe|find|agree to)(?! (?:me|my (?!(?:(?!my|with|as)\\w+ ){0,3}${REGARDS})))[^.!?]{1,60} ${REGARDS}`,
  ),
);

/** True: it closes a letter with manners of another language, however it pleads by its words. */
export const isFormalClose = (text: string): boolean => FORMAL_CLOSE.test(text);
