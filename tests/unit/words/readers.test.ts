import { expect, test } from 'vitest';
import { checks } from '@/lib/guidance';
import { next } from '@/lib/words/en/next';
import { panel } from '@/lib/words/en/panel';

/** Every sentence in a table, however deep. */
const sentencesIn = (table: object): string[] =>
  Object.values(table).flatMap((value) => (typeof value === 'string' ? [value] : sentencesIn(value)));

test('a letter may go to a panel of three: no sentence beside it says that there are two', () => {
  const said = [next, panel, ...checks.map(({ says, why }) => ({ says, why }))].flatMap(sentencesIn);
  expect(said.filter((sentence) => /\b(?:two of you|you two|you both)\b/i.test(sentence))).toEqual([]);
});
