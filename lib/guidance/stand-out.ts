import { defineCheck } from './check';

/** Guidance row 2: one of about ten people interviewed; a concrete moment is what stays. */
export const standOut = defineCheck({
  id: 'stand-out',
  title: 'A moment',
  why: 'Interviewers often meet ten people for one job. A story, a joke or something you were shown brings the hour with you back.',
  row: 2,
  weight: 10,
  says: {
    met: 'You bring back a moment.',
    missed: 'Bring back one moment: a story, a joke, something you were shown.',
  },
  evaluate(_draft, { substance: { moments } }) {
    return moments.length > 0 ? { earned: 1, say: 'met', ranges: moments } : { earned: 0, say: 'missed' };
  },
});
