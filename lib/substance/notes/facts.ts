import { remember, rememberOf } from '../../draft/remember';
import type { Lexicon } from '../words/lexicon';
import { tokensOf } from '../words/tokens';
import { datesIn } from './dates';
import type { Fact } from './fact';
import { figuresIn } from './figures';
import { moneyIn } from './money';

/** What a text, on one line (`plainOf`), says in numbers and days, where it is plain of what; read once for each lexicon. */
export const factsIn = (text: string, lexicon: Lexicon): readonly Fact[] => readerFor(lexicon)(text);

const readerFor = rememberOf((lexicon: Lexicon) =>
  remember((text): readonly Fact[] => {
    const tokens = tokensOf(text, lexicon);
    return [...figuresIn(text, tokens), ...moneyIn(text, tokens), ...datesIn(text, tokens)];
  }, 200),
);
