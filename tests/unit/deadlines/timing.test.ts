import { expect, test } from 'vitest';
import { HOUR, MINUTE, spoken, timingOf } from '../../../lib/deadlines/timing';
import { timingOf as scorersTiming } from '../../../lib/scoring/timing';

const END = Date.parse('2026-03-02T15:00:00Z');

test.each([
  ['before the interview is over', -HOUR, 'early', 25],
  ['on the doorstep', 0, 'early', 24],
  ['in the last moment of the first half hour', 30 * MINUTE - 1, 'early', 23.5],
  ['after half an hour', 30 * MINUTE, 'in-time', 23.5],
  ['with exactly six hours left', 18 * HOUR, 'in-time', 6],
  ['with a little less than six hours left', 18 * HOUR + 1, 'urgent', 6],
  ['at the very deadline', 24 * HOUR, 'urgent', 0],
  ['a moment after it', 24 * HOUR + 1, 'late', 0],
  ['two days on', 48 * HOUR, 'late', -24],
])('%s', (_, passed, state, hoursLeft) => {
  const timing = timingOf(END, END + passed);
  expect(timing.state).toBe(state);
  expect(timing.hoursLeft).toBeCloseTo(hoursLeft, 3);
});

test('popup, panel and scorer tell the same time', () => {
  for (let passed = -2 * HOUR; passed < 50 * HOUR; passed += 7 * MINUTE) {
    const now = END + passed;
    const scored = scorersTiming({
      now: new Date(now).toISOString(),
      interview: { endedAt: new Date(END).toISOString() },
    });
    expect(timingOf(END, now).hoursLeft).toBeCloseTo(scored?.hoursLeft ?? Number.NaN, 6);
    if (passed >= 0) expect(timingOf(END, now).state).toBe(scored?.state);
  }
});

test.each([
  ['whole hours', 5 * HOUR + 59 * MINUTE, 'hours', 5],
  ['one hour', HOUR, 'hours', 1],
  ['minutes begun', 44 * MINUTE + 1, 'minutes', 45],
  ['nothing left', 0, 'minutes', 0],
])('a span is said in %s', (_, span, unit, n) => {
  expect(spoken(span)).toEqual({ unit, n });
});
