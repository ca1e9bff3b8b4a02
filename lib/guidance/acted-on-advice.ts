import { isAdvice } from '../substance/notes/advice';
import { defineCheck } from './check';

/** Guidance row 6: whoever was given advice, a book, a site says what came of it. Without such a note it is left out. */
export const actedOnAdvice = defineCheck({
  id: 'acted-on-advice',
  title: 'Advice followed',
  why: 'They gave you something to read or try. Having done it within a day is the strongest sentence you can write.',
  row: 6,
  weight: 10,
  says: {
    met: 'You took up their advice, and say so.',
    ready: 'You did look into it: say so, in one sentence.',
    mentioned: 'You mention it. Say what you did with it, once you have.',
    missed: 'They gave you advice: look into it first, ten minutes will do, then say so.',
  },
  evaluate(_draft, { substance, notes }) {
    const advice = notes.flatMap((note, i) => (isAdvice(note) ? [{ note, i }] : []));
    if (advice.length === 0) return null;
    if (substance.acted.length > 0) return { earned: 1, say: 'met', ranges: substance.acted };
    const mentioned = advice.flatMap(({ i }) => {
      const range = substance.covered.get(i);
      return range ? [range] : [];
    });
    if (mentioned.length > 0) return { earned: 0, say: 'mentioned', ranges: mentioned };
    return { earned: 0, say: advice.some(({ note }) => note.done) ? 'ready' : 'missed' };
  },
});
