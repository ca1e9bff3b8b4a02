import { expect, test } from 'vitest';
import { phoneAlarms } from '../../../lib/deadlines/phone-alarms';
import { at, entryOf, settingsOf, ZONE } from './builders';

test.each([
  ['a good time to write, and the last call', '2026-03-02T14:00:00+01:00', ['2026-03-02T17:00', '2026-03-03T12:00']],
  ['none in the night: the morning', '2026-03-02T20:00:00+01:00', ['2026-03-03T07:30', '2026-03-03T18:00']],
  ['or the evening before', '2026-03-02T06:10:00+01:00', ['2026-03-02T09:10', '2026-03-02T21:45']],
])('%s, also where the browser’s own are off', (_, end, alarms) => {
  for (const settings of [settingsOf(), settingsOf({ write: false, lastCall: false })]) {
    const rings = phoneAlarms(entryOf({ endsAt: at(end) }), settings, ZONE);
    expect(rings).toEqual(alarms.map((time) => at(`${time}:00+01:00`)));
  }
});
