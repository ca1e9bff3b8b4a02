import { SAME_LETTER } from '../fingerprint';
import { defineWarning } from './warning';

/** Guidance row 4: the same mail to two interviewers. */
export const sameAsEarlier = defineWarning({
  id: 'same-as-earlier',
  says: { found: 'This is nearly a mail you sent before. Colleagues compare.' },
  find: (_draft, { likeness }) => (likeness >= SAME_LETTER ? { say: 'found' } : null),
});
