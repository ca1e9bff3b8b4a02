import { expect, test } from 'vitest';
import { asNoted } from '../../../components/panel/as-noted';

const LETTER = 'Dear Jane,\n\nyour  Story of the\nlost robot made me laugh. C++ is fun.';

test.each([
  ['whatever its spaces and capitals', 'the story of the LOST robot'.slice(4), 'Story of the\nlost robot'],
  ['that ends with a sign', 'c++', 'C++'],
])('a note is found in the letter %s', (_, note, found) => {
  const [start, end] = asNoted(LETTER, note) ?? [0, 0];
  expect(LETTER.slice(start, end)).toBe(found);
});

test.each(['', ' ', 'robo', 'aught', 'her dog'])('%j is not in it', (note) => {
  expect(asNoted(LETTER, note)).toBeNull();
});

test('a note as long as a whole transcript is not, and costs the panel nothing', () => {
  expect(asNoted(LETTER, 'What she said about the robot. '.repeat(5000))).toBeNull();
  const endless = 'robot '.repeat(20_000);
  expect(asNoted(`${LETTER} ${endless}`, endless)).toBeNull();
});
