import { expect, test } from 'vitest';
import { pairUp } from '../../../lib/substance/notes/note-pairing';

const sure = 0.9;

test('a clause answers the note that fits better, and leaves the other alone', () => {
  const [better = 0, worse = 0] = pairUp([[3], [1]], [sure], 1, 0);
  const [unopposed = 0] = pairUp([[1]], [sure], 1, 0);
  expect(better).toBeGreaterThan(0.7);
  expect(worse).toBeLessThan(unopposed / 2);
});

test('two notes with a clause each are both answered', () => {
  const paired = pairUp(
    [
      [3, -2],
      [-2, 3],
    ],
    [sure, sure],
    1,
    0,
  );
  for (const likely of paired) expect(likely).toBeGreaterThan(0.8);
});

test('a clause of manners answers less than a thing from the talk that fits as well', () => {
  const [manners = 0] = pairUp([[1]], [0.02], 1, 0);
  const [thing = 0] = pairUp([[1]], [sure], 1, 0);
  expect(manners).toBeLessThan(thing - 0.3);
});

test('without clauses nothing is answered, without notes there is nothing to say', () => {
  expect([...pairUp([[]], [], 1, 0)]).toEqual([0]);
  expect(pairUp([], [sure], 1, 0)).toHaveLength(0);
});
