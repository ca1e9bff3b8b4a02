import { defineWarning } from './warning';

/** `subject` absent is unknown; an empty one, or nothing but "Re:", says nothing. */
export const noSubject = defineWarning({
  id: 'no-subject',
  says: { found: 'The subject is empty.' },
  find: (_draft, _context, { subject }) =>
    subject !== undefined && /^(?:\s|(?:re|fwd?|aw|wg|tr|rv)\s*:)*$/i.test(subject) ? { say: 'found' } : null,
});
