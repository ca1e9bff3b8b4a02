import { openNotes } from '../substance/notes/open';
import { ENOUGH, shareOf } from '../substance/steps';
import { defineCheck } from './check';

/** Guidance rows 12 and 14: four distinct, specific things from this conversation. */
export const talkingPoints = defineCheck({
  id: 'talking-points',
  title: 'Talking points',
  why: 'Half an hour of talk gives plenty to come back to. Many advisers are content with one or two points; an employer the guidance quotes looks for four.',
  row: 12,
  weight: 30,
  says: {
    met: '{count} things that come from your talk.',
    some: '{count} of four. Add {missing|one more thing|more things} you talked about.',
    noted: '{count} of four. Your notes still hold {left} {left|thing|things} you could use.',
    none: 'Name one thing you talked about.',
    noneNoted: 'Name one thing you talked about; you noted {left}.',
  },
  evaluate(_draft, { substance, notes }) {
    const count = substance.points.length;
    const ranges = substance.points.map(({ span }) => span);
    const earned = shareOf(count);
    const left = openNotes(notes, substance).filter(({ note }) => note.kind !== 'next-step').length;
    if (count >= ENOUGH) return { earned, say: 'met', params: { count }, ranges };
    if (count === 0) return { earned, say: left > 0 ? 'noneNoted' : 'none', params: { left } };
    const missing = ENOUGH - count;
    return { earned, say: left > 0 ? 'noted' : 'some', params: { count, missing, left }, ranges };
  },
});
