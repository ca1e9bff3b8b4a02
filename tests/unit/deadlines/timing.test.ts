import { expect, test } from 'vitest';
import { spoken } from '../../../lib/deadlines/timing';
import { HOUR, MINUTE } from '../../../lib/time';

test.each([
  ['whole hours', 5 * HOUR + 59 * MINUTE, 'hours', 5],
  ['one hour', HOUR, 'hours', 1],
  ['minutes begun', 44 * MINUTE + 1, 'minutes', 45],
  ['nothing left', 0, 'minutes', 0],
])('a span is said in %s', (_, span, unit, n) => {
  expect(spoken(span)).toEqual({ unit, n });
});
