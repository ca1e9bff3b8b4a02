import { openGaps, openSlots, slotInSubject } from '../../draft/placeholders';
import { defineWarning } from './warning';

/** Something meant to be filled in. */
export const placeholder = defineWarning({
  id: 'placeholder',
  says: {
    found: '{slot} is still in the text.',
    more: '{slot} and {count} more {count|place|places} are still to fill in.',
    subject: '{slot} is still in the subject.',
    gap: 'A word seems to be missing in “{slot}”.',
  },
  find(draft) {
    const ranges = openSlots(draft);
    const [first] = ranges;
    if (!first) {
      const slot = slotInSubject(draft.subject);
      if (slot !== undefined) return { say: 'subject', params: { slot } };
      const gaps = openGaps(draft);
      return gaps[0] ? { say: 'gap', params: { slot: draft.body.slice(...gaps[0]).trim() }, ranges: gaps } : null;
    }
    const slot = draft.body.slice(...first).slice(0, 40);
    const count = ranges.length - 1;
    return count === 0 ? { say: 'found', params: { slot }, ranges } : { say: 'more', params: { slot, count }, ranges };
  },
});
