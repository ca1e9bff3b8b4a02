import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';
import { isSettled } from '../../../lib/substance/letter/settled';

const settled = (text: string): boolean => isSettled(parseDraft('', `Dear Ana,\n\n${text}\n\nBest,\nBo`));

test.each([
  'Thank you for the offer; I accept with great pleasure.',
  'I am delighted to accept the position of night editor.',
  'I gladly accept the job. Please send the contract.',
  'After much thought I have decided to decline your offer.',
  'Thank you for the time you gave me, and for the generous offer. I have decided to stay where I am.',
  'Please take me off the list for the driver job.',
  'I am writing to withdraw my application for the post.',
  'I would like to withdraw from the process for family reasons.',
  'I have thought it over and will not be taking the position.',
  'I have accepted a position elsewhere.',
  'I am no longer available for the role.',
  'Yes! I am delighted to accept, and will start on the first of April.',
  'Yes please, I’ll take it. See you on Monday.',
  'After a weekend of thinking I have to say no. Your team would have been a pleasure.',
  'I have chosen another way and will not be pursuing the curator role.',
])('is settled: %s', (text) => expect(settled(text)).toBe(true));

test.each([
  'I would accept an offer tomorrow.',
  'If you offer me the position I will gladly accept.',
  'Please accept my apologies for the late reply.',
  'Two candidates had declined the offer, you said.',
  'I have not accepted any other position and want this one.',
  'I have another offer but would rather work for you.',
  'You asked why I declined the post in Hull. It was the dog.',
  'I accept that the pay is low; the work is what I want.',
  'Thank you for the offer of a lift.',
  'I would not take any other position.',
  'I cannot accept that the archive must close.',
  'I have to say no other talk was as good.',
  'If the book is still free I will take it.',
  'The board did not say yes to the lift, you told me.',
  'I am not pursuing a degree beside it.',
])('is still open: %s', (text) => expect(settled(text)).toBe(false));
