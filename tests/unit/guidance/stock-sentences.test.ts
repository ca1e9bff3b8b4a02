import { expect, test } from 'vitest';
import { loadScorer } from '../../../lib/scoring/scorer';
import { sayDone } from '../../../lib/words/say-next';

const scorer = await loadScorer();

const STOCK = [
  'I am confident that my skills would be a great fit for your team.',
  'I am very excited about the opportunity to join your company.',
  'My experience would make me a valuable asset to your organization.',
];
const POLITE = ['Thank you for taking the time to meet with me today.', 'I look forward to hearing from you.'];
const letter = (...sentences: string[]): string => `Dear Ana,

I am still laughing about the parrot in the packing hall, and how Ruth oils the second press every morning since the flood in 2011 took the first.

You told me that drivers choose their own routes on Fridays. I went home and read the Traction chapter you recommended: the bullseye fits the Leith move, and I sketched it for the night shift. Your question about nights with a newborn is still on my mind; I should have said that my sister lives next door.

${sentences.join(' ')}

Best,
Bo Lind`;
const report = (...sentences: string[]) =>
  scorer.score({
    body: letter(...sentences),
    interview: { company: 'Acme', role: 'Lead', interviewers: [{ name: 'Ana Ruiz' }], notes: [] },
  });

test.each([
  [STOCK.slice(0, 2), 2],
  [[...POLITE, ...STOCK.slice(1)], 2],
  [[...STOCK, ...POLITE], 3],
])('a letter with stock sentences is told to tie or drop these: %j', (sentences, count) => {
  const found = report(...sentences);
  expect(found.band).toBe('memorable');
  expect(sayDone(found, 0)).toBe(
    `${count} sentences fit any candidate. Tie them to what you talked about, or drop them. Then send it.`,
  );
  expect(sayDone(found, 2)).toMatch(/drop them\. Look at the lines below, then send it\.$/);
});

test.each([[[]], [POLITE], [POLITE.slice(1)]])('manners make no letter anybody’s: %j', (sentences) => {
  expect(sayDone(report(...sentences), 0)).toBe('This is a letter only you could have written. Send it.');
});

test('a letter that breaks off, or has no farewell yet, is not to be sent as it is', () => {
  const whole = report();
  const still = { ...whole, facts: { ...whole.facts, unfinished: true } };
  expect(whole.facts.unfinished).toBe(false);
  expect(sayDone(still, 0)).toBe('This is a letter only you could have written. Bring it to an end, then send it.');
  expect(sayDone({ ...still, band: 'personal' }, 1)).toBe(
    'It says what it has to. Bring it to an end, look at the line below, then send it.',
  );
});
