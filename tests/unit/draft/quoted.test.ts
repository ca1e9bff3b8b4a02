import { expect, test } from 'vitest';
import { quoted } from '@/lib/draft/quoted';

test.each([
  ['as it was noted', 'read Traction', 'read Traction'],
  ['without the stop at its end', 'she moves to Leith in May.', 'she moves to Leith in May'],
  ['on one line', 'a goat\n  and a dog', 'a goat and a dog'],
  ['what it quotes itself', 'he said “cellars” and "never again"', 'he said ‘cellars’ and ‘never again’'],
  ['and in brackets', '("the cold store")', '(‘the cold store’)'],
  [
    'cut between two words',
    'Baumgartner’s remark that a run-off book is “a cellar nobody wants to inventory”',
    'Baumgartner’s remark that a run-off book is ‘a cellar…',
  ],
  ['and not after a comma', `${'word '.repeat(10)}a word, longerthanthat`, `${'word '.repeat(10)}a word…`],
  ['one word without end', 'x'.repeat(500), `${'x'.repeat(59)}…`],
  ['nothing but dots', '...', '...'],
])('%s', (_what, text, shown) => expect(quoted(text)).toBe(shown));
