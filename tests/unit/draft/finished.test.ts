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
  ['a line of its own begins a sentence', `${FIRST}I would`],
  ['a short sentence ends it', `${FIRST}Great parrot!`],
  ['nothing but a greeting stands', ''],
])('somebody is still writing where %s', (_, body) => {
  expect(unfinished(body)).toBe(true);
});

test.each([
  ['it is signed', `${FIRST}I liked the parrot.\n\nBest,\nSam`],
  ['a name ends it', `${FIRST}I liked the parrot.\n\nSam`],
  ['the name stands in the last line', `${FIRST}I liked the parrot. Leonard Pym`],
  ['that name is a rare one', `${FIRST}I hope you call soon. Nerys`],
  ['the name is a word, too', `${FIRST}I hope you call soon. Will`],
  ['a name stands below, however it is written', `${FIRST}let me know about round two.\n\npawel k.`],
  ['a name stands below another paragraph without a mark', `${FIRST}keep me posted\n\n/ tove`],
  ['a name stands in the line below', `${FIRST}Have a nice weekend,\nTeodor`],
  ['degrees stand behind the name', `${FIRST}With gratitude for your time,\n\nLuz Ordaz-Finch, BSN, RN`],
  ['a farewell in other words ends it', `${FIRST}With warm thanks to your husband for the cake,\n\nOttavia Renn`],
  ['a smile ends it', `${FIRST}I liked the parrot 🙂\n\nBest,\nSam`],
  ['no mark stands anywhere', 'thank you for the talk\n\nlooking forward to it\n\ncheers\nKyle'],
])('it is done where %s', (_, body) => {
  expect(unfinished(body)).toBe(false);
});

test('a short mail needs no farewell, and no half sentence', () => {
  expect(unfinished('Is there any news?', true)).toBe(false);
  expect(unfinished('Is there any news?\n\nI would', true)).toBe(true);
});
