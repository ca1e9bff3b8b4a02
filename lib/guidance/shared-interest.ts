import { defineCheck } from './check';

/** Guidance rows 5 and 14: something both sides care about. */
export const sharedInterest = defineCheck({
  id: 'shared-interest',
  title: 'In common',
  why: 'Something you share makes a letter between people out of one between roles.',
  row: 5,
  weight: 3,
  says: {
    met: 'You mention something you have in common.',
    missed: 'Did you find something you share? One line on it.',
    unknown: 'Only where you found something you share: one line on it.',
  },
  evaluate(_draft, { substance, notes }) {
    const kinds = substance.points.filter(({ kind }) => kind === 'shared-interest').map(({ range }) => range);
    const ranges = [...substance.sharedInterest, ...kinds];
    if (ranges.length > 0) return { earned: 1, say: 'met', ranges };
    // Few interviews have it: who noted none is not asked for it in every letter.
    return { earned: 0, say: notes.some(({ kind }) => kind === 'shared-interest') ? 'missed' : 'unknown' };
  },
});
