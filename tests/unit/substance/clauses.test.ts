import { expect, test } from 'vitest';
import { clausesOf } from '../../../lib/substance/points/clauses';
import { loadTools } from '../../../lib/substance/tools';

const { lexicon } = await loadTools();
const parts = (sentence: string) => clausesOf(sentence, lexicon).map(({ text }) => text);

test.each([
  'I wrote to Dr. Okoro about the imaging course',
  'I look forward to meeting Mr. Hale',
  'Say hello to J. Whitcombe from the night shift',
  'The depot in St. Gallen floods every spring',
])('a shortened word parts nothing: %s', (sentence) => {
  expect(parts(sentence)).toEqual([sentence]);
});

test.each([
  [
    'I liked the harbour tour, and I have read the book on tides',
    ['I liked the harbour tour', 'and I have read the book on tides'],
  ],
  [
    'You ran the night shift at Harbour Cranes Inc. You told me of the flood in the cellar',
    ['You ran the night shift at Harbour Cranes Inc', 'You told me of the flood in the cellar'],
  ],
  [
    'The foreman had no key for the store and neither had I. The flood took the lower shelf',
    ['The foreman had no key for the store and neither had I', 'The flood took the lower shelf'],
  ],
  [
    'The night shift went with plan B. You told me of the flood in the cellar',
    ['The night shift went with plan B', 'You told me of the flood in the cellar'],
  ],
  [
    'The crew on the night shift said no. You told me of the flood in the cellar',
    ['The crew on the night shift said no', 'You told me of the flood in the cellar'],
  ],
  [
    'Two stories stayed with me: the crane on the ice, the coffee machine',
    ['Two stories stayed with me', 'the crane on the ice', 'the coffee machine'],
  ],
])('%s', (sentence, clauses) => {
  expect(parts(sentence)).toEqual(clauses);
});
