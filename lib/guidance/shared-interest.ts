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
  },
  evaluate(_draft, { substance }) {
    const kinds = substance.points.filter(({ kind }) => kind === 'shared-interest').map(({ range }) => range);
    const ranges = [...substance.sharedInterest, ...kinds];
    return ranges.length > 0 ? { earned: 1, say: 'met', ranges } : { earned: 0, say: 'missed' };
  },
});
