import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';
import { isAnswer } from '../../../lib/substance/letter/answer';

const answers = (text: string): boolean => isAnswer(parseDraft('', `Dear Ana,\n\n${text}\n\nBest,\nBo`));

test.each([
  'Thank you for the quick reply, and for saying how long it takes. I look forward to hearing from you then.',
  'Thanks so much for your kind note! Friday it is.',
  'Thank you for letting me know. I am sorry, of course, and wish whoever it is well.',
  'Thank you for telling me yourself, and so kindly.',
  'How good to hear from you.',
  'Thursday at ten suits me well. I will bring the catalogue.',
  'The 14th works for me.',
  'Here are the two references you asked for.',
  'I’ll be there at nine.',
  'You can count me in for the first of August.',
])('is an answer: %s', (text) => expect(answers(text)).toBe(true));

test.each([
  'Thank you in advance for your reply.',
  'I would be grateful for a reply.',
  'It would be good to hear from you.',
  'Thank you again for the call on Monday. I read the chapter since.',
  'Thank you for telling me about the eels. I looked them up.',
  'Thank you for your time last week. I am still keen.',
  'I came across the article you mentioned, and page nine is my village.',
  'No hurry at all: I only wanted to say that I passed the forklift test.',
])('is none: %s', (text) => expect(answers(text)).toBe(false));
