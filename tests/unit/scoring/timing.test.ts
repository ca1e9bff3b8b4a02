import { expect, test } from 'vitest';
import { timingOf } from '../../../lib/scoring/timing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
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
  const timing = timingOf({
    now: new Date(END + passed).toISOString(),
    interview: { endedAt: new Date(END).toISOString() },
  });
  expect(timing?.state).toBe(state);
  expect(timing?.hoursLeft).toBeCloseTo(hoursLeft, 3);
});

test.each([
  ['no time is given', { interview: { endedAt: '2026-03-02T15:00:00Z' } }],
  ['no interview is known', { now: '2026-03-02T15:00:00Z' }],
  ['a time is none', { now: 'soon', interview: { endedAt: '2026-03-02T15:00:00Z' } }],
])('says nothing where %s', (_, input) => expect(timingOf(input)).toBeNull());
