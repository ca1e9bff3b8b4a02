import { rangeOf } from '../draft/draft';
import { strangersAmong } from '../draft/name-match';
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
    stranger: 'You greet {name}, who is not among the people you met.',
    missed: 'Start with the name of the person who met you.',
    missedKnown: 'Start with {name}.',
  },
  evaluate({ greeting }, context) {
    const ranges = greeting ? [rangeOf(greeting)] : [];
    const names = greeting?.names ?? [];
    const strangers = strangersAmong(names, context);
    const named = names.find((name) => !strangers.includes(name));
    if (named) return { earned: 1, say: 'met', params: { name: named }, ranges };
    if (strangers[0]) return { earned: 0, say: 'stranger', params: { name: strangers[0] }, ranges };
    const reader = context.recipients[0]?.givenName;
    if (reader) return { earned: 0, say: 'missedKnown', params: { name: reader }, ranges };
    return { earned: 0, say: 'missed', ranges };
  },
});
