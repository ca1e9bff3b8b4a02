import { expect, test } from 'vitest';
import { snoozeUntil } from '../../../lib/deadlines/snooze';
import { HOUR, MINUTE } from '../../../lib/time';
import { at, END, entryOf, settingsOf, ZONE } from './builders';

test.each([
  ['an hour later', 3 * HOUR, 4 * HOUR],
  ['not at all when the last call comes first', 21.5 * HOUR, null],
  ['an hour again after the last call', 22 * HOUR, 23 * HOUR],
  ['with time left to write', 23 * HOUR, 23.75 * HOUR],
  ['not at all in the last quarter of an hour', 23.8 * HOUR, null],
  ['an hour, also when it is late', 25 * HOUR, 26 * HOUR],
])('"in an hour" is %s', (_, passed, expected) => {
  const until = snoozeUntil(entryOf(), settingsOf({}, { on: false }), END + passed, ZONE);
  expect(until).toBe(expected === null ? null : END + expected);
});

test('an hour that falls into the quiet hours is the morning, if the deadline allows', () => {
  const now = at('2026-03-02T21:30:00+01:00');
  const morning = at('2026-03-03T07:30:00+01:00');
  expect(snoozeUntil(entryOf(), settingsOf(), now, ZONE)).toBe(morning);
  const nightly = entryOf({ endsAt: at('2026-03-02T06:10:00+01:00') });
  // The last call came at 21:45, and at 06:10 it is over: the hour is kept, as asked.
  expect(snoozeUntil(nightly, settingsOf(), now + 20 * MINUTE, ZONE)).toBe(now + 80 * MINUTE);
});
