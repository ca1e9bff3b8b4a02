import { expect, test } from 'vitest';
import { isUnfinished } from '../../../lib/draft/finished';
import { parseDraft } from '../../../lib/draft/parse';

const unfinished = (body: string, short = false) => isUnfinished(parseDraft('', `Hi Ana,\n\n${body}`), short);
const FIRST = 'Thank you for the talk on Tuesday.\n\n';

test.each([
  ['there is no farewell', `${FIRST}I liked the parrot in the packing hall.`],
  ['it breaks off', `${FIRST}What stayed with me is how you`],
  ['it breaks off above a farewell', `${FIRST}What stayed with me is how you\n\nBest,\nSam`],
  ['it ends on one word', `${FIRST}It was good to meet you. I`],
  ['nothing but a greeting stands', ''],
])('somebody is still writing where %s', (_, body) => {
  expect(unfinished(body)).toBe(true);
});

test.each([
  ['it is signed', `${FIRST}I liked the parrot.\n\nBest,\nSam`],
  ['a name ends it', `${FIRST}I liked the parrot.\n\nSam`],
  ['the name stands in the last line', `${FIRST}I liked the parrot. Leonard Pym`],
  ['a smile ends it', `${FIRST}I liked the parrot 🙂\n\nBest,\nSam`],
  ['no mark stands anywhere', 'thank you for the talk\n\nlooking forward to it\n\ncheers\nKyle'],
])('it is done where %s', (_, body) => {
  expect(unfinished(body)).toBe(false);
});

test('a short mail needs no farewell, and no half sentence', () => {
  expect(unfinished('Is there any news?', true)).toBe(false);
  expect(unfinished('Is there any news?\n\nI would', true)).toBe(true);
});
