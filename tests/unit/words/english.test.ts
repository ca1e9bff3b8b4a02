import { expect, test } from 'vitest';
import { englishOf } from '@/lib/words/english';

test.each([
  ['en-US', 'en-US'],
  ['en', 'en'],
  ['EN-gb', 'EN-gb'],
  ['de-AT', 'en-GB'],
  ['enm', 'en-GB'],
  ['', 'en-GB'],
])('whoever reads %j gets dates in %s', (own, english) => {
  expect(englishOf(own)).toBe(english);
});
