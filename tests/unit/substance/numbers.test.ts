import { expect, test } from 'vitest';
import { numbersOf } from '../../../lib/substance/numbers';

const read = (text: string) =>
  numbersOf((text.match(/[a-z]+|\d[\d.,:]*/g) ?? []).map((word, i) => ({ word, joined: i > 0 })));
const values = (text: string): number[] =>
  read(text).flatMap((number) => (number && number !== 'part' ? [number.value] : []));
const days = (text: string): number | null =>
  read(text).reduce<number | null>((found, number) => (number && number !== 'part' ? number.days : found), null);

test.each<[string, number[]]>([
  ['200 volunteers', [200]],
  ['two hundred volunteers', [200]],
  ['a hundred and ten people', [110]],
  ['twenty-five', [25]],
  ['eleven hundred', [1100]],
  ['5,206', [5206]],
  ['five thousand two hundred and six', [5206]],
  ['two million three hundred thousand', [2_300_000]],
  ['1.5 million', [1_500_000]],
  ['40k', [40_000]],
  ['half a dozen', [6]],
  ['3 dozen', [36]],
  ['a couple of dogs', [2]],
  // Several numbers are no one number.
  ['one two three', [1, 2, 3]],
  ['five to ten', [5, 10]],
  ['two and three', [2, 3]],
  ['twenty ten', [20, 10]],
  ['seven seven', [7, 7]],
  ['20 one', [20, 1]],
  ['a k in between', []],
  ['no number', []],
])('%s', (text, numbers) => {
  expect(values(text)).toEqual(numbers);
});

test('a word that goes on is a part of the number that ends later', () => {
  expect(
    read('two hundred volunteers').map((number) => (number === 'part' ? number : (number?.value ?? null))),
  ).toEqual(['part', 200, null]);
});

test('what stands apart is not counted together', () => {
  const words = ['two', 'hundred'].map((word) => ({ word, joined: false }));
  expect(numbersOf(words).map((number) => number !== 'part' && number?.value)).toEqual([2, 100]);
});

test.each<[string, string]>([
  ['three months', '12 weeks'],
  ['a fortnight', 'two weeks'],
  ['half an hour', '30 min'],
  ['a decade', 'ten years'],
  ['a couple of weeks', '14 days'],
])('%s is about as long as %s', (one, other) => {
  const ratio = (days(one) ?? Number.NaN) / (days(other) ?? Number.NaN);
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.1);
});

test('the second week is no time that passes', () => {
  expect(days('the second week')).toBeNull();
  expect(days('two dogs')).toBeNull();
});
