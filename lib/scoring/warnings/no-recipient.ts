import { defineWarning } from './warning';

/** `to` absent is unknown; an empty one is nobody. */
export const noRecipient = defineWarning({
  id: 'no-recipient',
  says: { found: 'Nobody is in “To” yet.' },
  find: (_draft, _context, { to }) => (to?.length === 0 ? { say: 'found' } : null),
});
