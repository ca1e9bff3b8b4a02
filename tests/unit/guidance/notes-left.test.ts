import { expect, test } from 'vitest';
import { loadScorer } from '../../../lib/scoring/scorer';

const scorer = await loadScorer();

const LETTER = `Dear Ana,

Thank you for the hour on Tuesday. You told me how the flood in 2011 took the first press, and that 12 sites have one.

Best,
Bo`;

/** How many notes the talking points say are left, and whether the next best change may name one. */
const left = (notes: string[]) => {
  const interview = { company: 'Acme', role: 'Shift lead', interviewers: [{ name: 'Ana Ruiz' }], notes };
  const { checks } = scorer.score({ body: LETTER, interview });
  const { say, params } = checks.find(({ id }) => id === 'talking-points') ?? {};
  return { say, left: params?.['left'] };
};

test.each([
  [['the parrot in the packing hall', 'goat on the roof'], 2],
  [['the parrot in the packing hall', 'she was rude'], 1],
  [['the parrot in the packing hall', 'forgot her name twice', 'up to 70k', '3 other candidates'], 1],
  [['the parrot in the packing hall', 'flood in 2011 took the first press'], 1],
])('notes left that one could use: %j', (notes, count) => {
  expect(left(notes)).toEqual({ say: 'noted', left: count });
});

test('with none but those that are kept for oneself, it speaks of no notes', () => {
  expect(left(['she was rude', 'Anna was let go in March', 'probation 6 months'])).toMatchObject({
    say: 'some',
    left: 0,
  });
});
