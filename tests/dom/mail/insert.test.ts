import { expect, test } from 'vitest';
import { spaced } from '@/lib/mail/insert';

test.each([
  ['behind a word', 'Sam', 3, ' the gym'],
  ['before a word', 'Sam', 0, 'the gym '],
  ['behind a full stop', 'Thanks.', 7, ' the gym'],
  ['behind a bracket', 'today (at last)', 15, ' the gym'],
  ['behind an opening bracket', 'today (', 7, 'the gym'],
  ['behind what is quoted', 'the “cold store”', 16, ' the gym'],
  ['behind what is quoted in typed quotes', 'the "cold store"', 16, ' the gym'],
  ['behind an opening quote', 'the "', 5, 'the gym'],
  ['between words', 'you  again', 4, 'the gym'],
  ['on an empty line', '', 0, 'the gym'],
])('a note put %s keeps its distance from it and adds nothing else', (_where, text, offset, expected) => {
  const line = document.createElement('div');
  line.append(text);
  document.body.replaceChildren(line);
  getSelection()?.collapse(line.firstChild, offset);
  expect(spaced('the gym', getSelection())).toBe(expected);
});
