import { fingerprintOf, isSameLetter } from '../fingerprint';
import { defineWarning } from './warning';

/** Guidance row 4: the same mail to two interviewers. Colleagues compare. */
export const sameAsEarlier = defineWarning({
  id: 'same-as-earlier',
  says: { found: 'This is nearly the mail you sent to somebody else there. Colleagues compare.' },
  find({ sentences }, _context, { earlier = [] }) {
    if (earlier.length === 0) return null;
    const own = fingerprintOf(sentences.map(({ text }) => text).join('\n'));
    const same = earlier.some((other) =>
      isSameLetter(own, typeof other === 'string' ? fingerprintOf(other) : other.fingerprint),
    );
    return same ? { say: 'found' } : null;
  },
});
