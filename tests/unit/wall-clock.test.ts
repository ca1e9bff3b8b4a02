import { expect, test } from 'vitest';
import { instantOf, wallAt } from '../../lib/wall-clock';
import { at } from './deadlines/builders';

test.each([
  ['Berlin in winter', '2026-01-15T21:30:00Z', 'Europe/Berlin', [2026, 1, 15, 22 * 60 + 30]],
  ['Berlin in summer', '2026-07-15T21:30:00Z', 'Europe/Berlin', [2026, 7, 15, 23 * 60 + 30]],
  ['Kathmandu, three quarters off', '2026-07-15T00:00:00Z', 'Asia/Kathmandu', [2026, 7, 15, 5 * 60 + 45]],
  ['over the date line', '2026-07-15T11:00:00Z', 'Pacific/Kiritimati', [2026, 7, 16, 60]],
  ['midnight is 0, not 24', '2026-01-14T23:00:00Z', 'Europe/Berlin', [2026, 1, 15, 0]],
])('the clock on the wall: %s', (_, iso, zone, [year, month, day, minute]) => {
  const wall = { year: year ?? 0, month: month ?? 0, day: day ?? 0, minute: minute ?? 0 };
  expect(wallAt(at(iso), zone)).toEqual(wall);
  expect(instantOf(wall, zone, 'earlier')).toBe(at(iso));
  expect(instantOf(wall, zone, 'later')).toBe(at(iso));
});

test.each([
  ['an hour shown twice, first time', '2026-10-25', 150, 'earlier', '2026-10-25T00:30:00Z'],
  ['an hour shown twice, second time', '2026-10-25', 150, 'later', '2026-10-25T01:30:00Z'],
  ['an hour never shown, just before', '2026-03-29', 150, 'earlier', '2026-03-29T00:30:00Z'],
  ['an hour never shown, just after', '2026-03-29', 150, 'later', '2026-03-29T01:30:00Z'],
] as const)('clock change in Berlin: %s', (_, date, minute, pick, iso) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  expect(instantOf({ year, month, day, minute }, 'Europe/Berlin', pick)).toBe(at(iso));
});

test('a day past the end of its month is the next one’s', () => {
  expect(instantOf({ year: 2026, month: 2, day: 29, minute: 0 }, 'UTC', 'earlier')).toBe(at('2026-03-01T00:00:00Z'));
});
