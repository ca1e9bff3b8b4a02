import { readdirSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTools } from '../../../lib/substance/tools';
import { createThesaurus, packed, pairsOf, sensesOf, shareSense } from '../../../lib/substance/words/thesaurus';

const risingTo = (most: number) =>
  fc.uniqueArray(fc.nat(most), { maxLength: 40 }).map((numbers) => numbers.sort((a, b) => a - b));
const rising = risingTo(50_000);

test('numbers are packed and unpacked', () => {
  fc.assert(
    fc.property(fc.array(rising, { minLength: 1, maxLength: 5 }), (all) => {
      const groups = createThesaurus({
        TERMS: all.map((_, i) => `t${i}`).join(','),
        GROUPS: all.map(packed).join(' '),
      });
      return all.every((numbers, i) => JSON.stringify(groups(`t${i}`)) === JSON.stringify(numbers));
    }),
  );
});

test('what is packed needs no escape in a string and holds no space', () => {
  fc.assert(fc.property(rising, (numbers) => !/['"\\\s]/.test(packed(numbers))));
});

test('two words share a sense when they stand in one group', () => {
  fc.assert(
    fc.property(risingTo(60), risingTo(60), (a, b) => shareSense(a, b) === a.some((group) => b.includes(group))),
  );
});

const word = (stem: string, stop = false) => ({ stem, stop });

test('a term of two is the next word with a topic, or the very next', () => {
  const terms = (words: ReturnType<typeof word>[]): string[] => pairsOf(words).map(({ term }) => term);
  expect(terms([word('hand'), word('in', true), word('the', true), word('notic')])).toContain('hand notic');
  expect(terms([word('walk'), word('out', true)])).toEqual(['walk out']);
  const far = [word('hand'), ...['a', 'b', 'c', 'd'].map((glue) => word(glue, true)), word('notic')];
  expect(terms(far)).not.toContain('hand notic');
});

test('both words of a pair mean what the pair means', () => {
  const groups = createThesaurus({ TERMS: 'hand notic,quit,hand', GROUPS: [[7], [7, 9], [2]].map(packed).join(' ') });
  const senses = sensesOf([word('hand'), word('in', true), word('notic'), word('quit')], groups);
  expect(senses).toEqual([[2, 7], [], [7], [7, 9]]);
});

test('the shipped one knows other words for the same thing, and none that it should not', async () => {
  const { lexicon } = await loadTools();
  const alike = (a: string, b: string): boolean => shareSense(lexicon.groups(a), lexicon.groups(b));
  expect(alike('quit', 'resign')).toBe(true);
  expect(alike('helper', 'volunt')).toBe(true);
  expect(alike('stock take', 'inventori count')).toBe(true);
  expect(alike('parrot', 'forklift')).toBe(false);
});

test('a term by which JavaScript calls its own things is a term as any other', () => {
  const groups = createThesaurus({ TERMS: 'builder,constructor', GROUPS: [[3], [3, 5]].map(packed).join(' ') });
  expect(groups('constructor')).toEqual([3, 5]);
  expect(groups('__proto__')).toEqual([]);
});

test('what is known about words stays under 2 MB, all told', () => {
  const files = readdirSync('lib/substance', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.generated.ts'),
  );
  expect(files.length).toBeGreaterThanOrEqual(4);
  expect(files.reduce((sum, file) => sum + statSync(`lib/substance/${file}`).size, 0)).toBeLessThan(2_000_000);
});
