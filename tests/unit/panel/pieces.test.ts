import { expect, test } from 'vitest';
import { cut } from '@/components/panel/cut';
import { piecesOf } from '@/components/panel/pieces';

test.each([
  ['nothing known', 'Hello', [], [], ['own:Hello']],
  ['a name inside anyone’s words', 'Dear Ana, hi', [[5, 8]], [[0, 12]], ['anyone:Dear ', 'name:Ana', 'anyone:, hi']],
  [
    'overlapping and beyond the end',
    'abcdef',
    [],
    [
      [0, 3],
      [2, 99],
    ],
    ['anyone:ab', 'anyone:c', 'anyone:def'],
  ],
  ['an empty letter', '', [], [[0, 5]], []],
] as const)('swap view: %s', (_shows, body, names, anyone, pieces) => {
  expect(piecesOf(body, names, anyone).map(({ look, text }) => `${look}:${text}`)).toEqual(pieces);
});

test.each([
  ['stays', 'short', 80, 'short'],
  ['becomes one line', ' a \n\n b ', 80, 'a b'],
  ['is cut by what a person counts', '👩‍👩‍👧'.repeat(30), 10, `${'👩‍👩‍👧'.repeat(9)}…`],
  ['turns nothing around', 'a\u202Eb', 80, 'a b'],
] as const)('a quote %s', (_what, text, most, expected) => {
  expect(cut(text, most)).toBe(expected);
});
