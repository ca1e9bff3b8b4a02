import { expect, it } from 'vitest';
import { anyOf } from '../../../lib/draft/any-of';

const thanks = anyOf(/thank you|can't wait/);

it.each([
  'thank you',
  'THANK YOU',
  '«thank you»',
  '·thank you',
  '¿thank you',
  'thank you´',
  'thank\nyou',
  'I can’t wait',
  'cant wait',
])('finds whole words, whatever stands beside them: %s', (text) => {
  expect(thanks.test(text)).toBe(true);
});

it.each(['thank youth', 'éthank you', 'thank youß', 'thank youề', '1thank you', 'thank yous'])(
  'finds no part of a word: %s',
  (text) => {
    expect(thanks.test(text)).toBe(false);
  },
);
