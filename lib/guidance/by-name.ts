import { rangeOf } from '../draft/draft';
import { defineCheck } from './check';

/** Guidance row 3: the greeting names a person who will read it. */
export const byName = defineCheck({
  id: 'by-name',
  title: 'By name',
  why: 'A name shows it was written to someone. "Hi there" fits anyone.',
  row: 3,
  weight: 7,
  anyLanguage: true,
  says: {
    met: 'You greet {name}.',
    missed: 'Start with the name of the person who met you.',
    missedKnown: 'Start with {name}.',
  },
  evaluate({ greeting }, { recipients }) {
    const ranges = greeting ? [rangeOf(greeting)] : [];
    const [named] = greeting?.names ?? [];
    if (named) return { earned: 1, say: 'met', params: { name: named }, ranges };
    const reader = recipients[0]?.givenName;
    if (reader) return { earned: 0, say: 'missedKnown', params: { name: reader }, ranges };
    return { earned: 0, say: 'missed', ranges };
  },
});
