import { defineCheck } from './check';

/** Guidance row 3: what was enjoyed, or learned, as in the article's own sample. */
export const enjoyedOrLearned = defineCheck({
  id: 'enjoyed-or-learned',
  title: 'Enjoyed or learned',
  why: 'Saying what you took away tells them the hour was worth it.',
  row: 3,
  weight: 2,
  says: {
    met: 'You say what you took away.',
    missed: 'Say what you enjoyed, or what was new to you.',
  },
  evaluate(_draft, { substance: { enjoyed } }) {
    return enjoyed.length > 0 ? { earned: 1, say: 'met', ranges: enjoyed } : { earned: 0, say: 'missed' };
  },
});
