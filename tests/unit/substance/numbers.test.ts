import { expect, test } from 'vitest';
import { loadTools } from '../../../lib/substance/tools';
import { tokensOf } from '../../../lib/substance/words/tokens';

const { lexicon } = await loadTools();
const read = (text: string) => tokensOf(text, lexicon);
const numbers = (text: string): number[] => read(text).flatMap(({ number }) => number ?? []);
const days = (text: string): number[] => read(text).flatMap(({ days }) => days ?? []);

test.each<[string, number[]]>([
  ['200 volunteers', [200]],
  ['two hundred volunteers', [200]],
  ['a hundred and ten people', [110]],
  ['twenty-five', [25]],
  ['eleven hundred', [1100]],
  ['5,206', [5206]],
  ['five thousand two hundred and six', [5206]],
  ['two million three hundred thousand', [2_300_000]],
  ['a thousand million', [1e9]],
  ['1.5 million', [1_500_000]],
  ['0 million', [0]],
  ['40k', [40_000]],
  ['3.2bn', [3.2e9]],
  ['half a dozen', [6]],
  ['half a million', [500_000]],
  ['a couple of hundred', [200]],
  ['two and a half', [2.5]],
  ['3 dozen', [36]],
  ['a couple of dogs', [2]],
  ['nineteen ninety-eight', [1998]],
  ['twenty twenty-four', [2024]],
  // Several numbers are no one number.
  ['one two three', [1, 2, 3]],
  ['five to ten', [5, 10]],
  ['two and three', [2, 3]],
  ['between one hundred and two hundred people', [100, 200]],
  ['two hundred-three hundred', [200, 300]],
  ['two hundred. Three stayed', [200, 3]],
  ['seven seven', [7, 7]],
  ['20 one', [20, 1]],
  ['4 on 3 off', [4, 3]],
  ['1,2,3', []],
  // What stands behind digits does not always multiply them.
  ['6 m deep', [6]],
  ['40 K8s clusters', [40, 8]],
  ['since 2021 M. runs it', [2021]],
  ['a k in between', []],
  ['no number', []],
])('%s', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test('a number of several words is told once, by the last', () => {
  expect(read('two hundred volunteers').map(({ number, stop }) => [number, stop])).toEqual([
    [null, true],
    [200, false],
    [null, false],
  ]);
});

test.each<[string, string]>([
  ['three months', '12 weeks'],
  ['a fortnight', 'two weeks'],
  ['three fortnights', '6 weeks'],
  ['half an hour', '30 min'],
  ['a decade', 'ten years'],
  ['two decades', '20 years'],
  ['two and a half years', '30 months'],
  ['a couple of weeks', '14 days'],
])('%s is about as long as %s', (one, other) => {
  const [[a = Number.NaN], [b = Number.NaN]] = [days(one), days(other)];
  expect(a / b).toBeGreaterThan(0.9);
  expect(a / b).toBeLessThan(1.1);
});

test.each(['the second week', 'two dogs', 'ten'])('"%s" is no time that passes', (text) => {
  expect(days(text)).toEqual([]);
});

test('a span of time is no bare number', () => {
  expect(numbers('a decade')).toEqual([]);
  expect(numbers('two decades')).toEqual([2]);
});
