import { expect, test } from 'vitest';
import { sinceOf, spoken } from '../../../lib/deadlines/timing';
import { DAY, HOUR, MINUTE } from '../../../lib/time';
import { sayLate } from '../../../lib/words/say-late';

test.each([
  ['whole hours', 5 * HOUR + 59 * MINUTE, 'hours', 5],
  ['one hour', HOUR, 'hours', 1],
  ['minutes begun', 44 * MINUTE + 1, 'minutes', 45],
  ['nothing left', 0, 'minutes', 0],
])('a span is said in %s', (_, span, unit, n) => {
  expect(spoken(span)).toEqual({ unit, n });
});

test.each([
  ['hours at first', 26 * HOUR + 59 * MINUTE, 'hours', 26],
  ['hours on the third day', 71 * HOUR, 'hours', 71],
  ['days from the fourth on', 3 * DAY, 'days', 3],
])('what has passed is said in %s', (_, since, unit, n) => {
  expect(sinceOf(since)).toEqual({ unit, n });
});

/** "Still worth sending" is true of the second day, and would be no more than a phrase after a month. */
test.each([
  [2, /^It’s been 48 hours\. Still worth sending/],
  [4, /^It’s been 4 days\. A few honest lines are still welcome/],
  [10, /^It’s been 10 days\. They may have decided by now/],
  [30, /^It’s been 30 days\. Nothing is owed any more/],
])('on day %i a late follow-up is spoken of as what it still is', (days, says) => {
  expect(sayLate(days * DAY)).toMatch(says);
});
