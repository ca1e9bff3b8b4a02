import { rangeOf } from '../draft/draft';
import { openSlots } from '../draft/slots/placeholders';
import { defineCheck } from './check';

/** Guidance row 11: at least two paragraphs, the article's own number. Greeting, sign-off and signature are none. */
export const paragraphs = defineCheck({
  id: 'paragraphs',
  title: 'Two paragraphs',
  why: 'A mail of one paragraph rarely holds more than politeness.',
  row: 11,
  weight: 10,
  anyLanguage: true,
  says: {
    met: '{count} paragraphs.',
    one: 'One paragraph so far. Give what you talked about a second one.',
    none: 'Write at least two paragraphs.',
    gaps: 'Paragraphs with gaps to fill are not written yet.',
  },
  evaluate(draft) {
    const gaps = openSlots(draft);
    const written = draft.paragraphs.filter(({ start, end }) => !gaps.some(([at]) => start <= at && at < end));
    const count = written.length;
    const ranges = written.map(rangeOf);
    if (count >= 2) return { earned: 1, say: 'met', params: { count }, ranges };
    if (draft.paragraphs.length > count) return { earned: count === 1 ? 0.2 : 0, say: 'gaps', ranges };
    return count === 1 ? { earned: 0.2, say: 'one', ranges } : { earned: 0, say: 'none' };
  },
});
