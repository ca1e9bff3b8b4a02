import { type Draft, rangeOf, type Sentence } from '../draft/draft';
import { remember } from '../draft/remember';
import type { Range } from '../report';
import { looksAhead } from '../substance/ahead';
import { defineCheck } from './check';

/** Share of the words after which a mail is closing. Readers say "the last third"; a mail of six sentences closes earlier. */
const END_FROM = 0.4;

const wordsIn = remember((text) => text.split(/\s+/).length);

/** Where the draft says, towards its end, that the writer wants it or looks forward to what comes next. */
export function findLookingAhead({
  sentences,
  words,
  signOff,
}: Pick<Draft, 'sentences' | 'words' | 'signOff'>): Range[] {
  let before = 0;
  const found: Sentence[] = [];
  for (const [i, sentence] of sentences.entries()) {
    before += wordsIn(sentence.text);
    const late = before >= words * END_FROM || i >= sentences.length - 2;
    if (late && looksAhead(sentence.text)) found.push(sentence);
  }
  // "I hope to hear from you," above the name.
  const closing = signOff && looksAhead(signOff.text) ? [signOff] : [];
  return [...found, ...closing].map(rangeOf);
}

/** Guidance row 10: it sets the stage for what comes next. */
export const lookingAhead = defineCheck({
  id: 'looking-ahead',
  title: 'Looking ahead',
  why: 'A follow-up sets the stage for what comes next, and shows that you want it.',
  row: 10,
  weight: 5,
  says: {
    met: 'You say what you hope comes next.',
    missed: 'Close with what you look forward to, or what you would start with.',
  },
  evaluate(draft) {
    const ranges = findLookingAhead(draft);
    return ranges.length > 0 ? { earned: 1, say: 'met', ranges } : { earned: 0, say: 'missed' };
  },
});
