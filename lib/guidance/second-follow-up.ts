import { asks, nothingNewIn, refersBack } from '../substance/letter/second';
import type { Point } from '../substance/substance';
import { defineCheck } from './check';

/** A second mail is read in a minute; advisers say three to five sentences. */
const LONG_FROM = 130;

/**
 * Guidance row 10, for the second mail: short, one look back, one new thing, one question. It weighs nothing, so that the
 * score never depends on which kind of mail a draft reads like; it only says what helps.
 */
export const secondFollowUp = defineCheck({
  id: 'second-follow-up',
  title: 'A second follow-up',
  why: 'The second mail only has to be easy to answer. One is enough; nobody likes to be chased.',
  row: 10,
  weight: 0,
  anyLetter: true,
  says: {
    met: 'Short, with a look back, something new and a question.',
    long: 'A second mail is best short: {words} words could be half.',
    back: 'Say which talk or mail you mean, in a few words.',
    fresh: 'Add one new thing: what you did since, or a thing you talked about.',
    ask: 'Ask one plain question, such as where things stand.',
  },
  evaluate(draft, { substance, second }) {
    if (!second) return null;
    const back = refersBack(draft);
    // What was talked about says which talk.
    const looksBack = back.length > 0 || substance.covered.size > 0;
    const short = draft.words <= LONG_FROM;
    const known = nothingNewIn(draft);
    const isNew = ({ range: [from] }: Point): boolean => !known.some(([start, end]) => start <= from && from < end);
    const fresh = substance.points.some(isNew) || substance.acted.length > 0 || substance.moments.length > 0;
    const answerable = fresh && asks(draft);
    const earned = (Number(short) + Number(looksBack) + Number(answerable)) / 3;
    if (!looksBack) return { earned, say: 'back' };
    if (!short) return { earned, say: 'long', params: { words: draft.words } };
    return { earned, say: !fresh ? 'fresh' : answerable ? 'met' : 'ask', ranges: back.slice(0, 1) };
  },
});
