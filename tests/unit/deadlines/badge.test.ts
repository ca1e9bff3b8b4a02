import { expect, test } from 'vitest';
import { badgeOf, nextBadgeChange } from '../../../lib/deadlines/badge';
import { DAY, HOUR, MINUTE } from '../../../lib/time';
import { END, entryOf } from './builders';

test.each([
  ['nothing before the interview is over', -1, undefined, undefined],
  ['the whole day ahead', 0, '24h', 'calm'],
  ['calm until six hours', 18 * HOUR, '6h', 'calm'],
  ['warm after that', 18 * HOUR + 1, '5h', 'soon'],
  ['warm until two hours', 22 * HOUR, '2h', 'soon'],
  ['red after that', 22 * HOUR + 1, '1h', 'last'],
  ['the last hour', 23 * HOUR + MINUTE, '<1h', 'last'],
  ['over, for a day', 25 * HOUR, 'late', 'late'],
  ['then it rests', 2 * DAY, undefined, undefined],
])('%s', (_, passed, text, urgency) => {
  const badge = badgeOf([entryOf()], END + passed);
  expect(badge?.text).toBe(text);
  expect(badge?.urgency).toBe(urgency);
});

test.each([
  ['an hour', HOUR, '23h'],
  ['the very moment', 0, '24h'],
])('a deadline ahead counts before one that is over since %s', (_, since, text) => {
  const late = entryOf({ id: 'late', endsAt: END - DAY - since });
  const ahead = entryOf({ id: 'ahead', company: 'Bolt', endsAt: END - since });
  expect(badgeOf([late, ahead], END)).toMatchObject({ text, company: 'Bolt' });
});

test('nothing once all is sent', () => {
  expect(badgeOf([entryOf({}, { state: 'sent', at: END })], END + HOUR)).toBeNull();
});

test('every change of the badge is foreseen', () => {
  const entries = [entryOf(), entryOf({ id: 'i2', endsAt: END + 90 * MINUTE })];
  const look = (now: number) => badgeOf(entries, now)?.text;
  let now = END - HOUR;
  const seen: (string | undefined)[] = [];
  for (let next = nextBadgeChange(entries, now); next !== null; next = nextBadgeChange(entries, now)) {
    expect(next).toBeGreaterThan(now);
    for (let between = now; between < next; between += 13 * MINUTE) expect(look(between)).toBe(look(now));
    now = next;
    seen.push(look(now));
  }
  expect(seen.at(0)).toBe('24h');
  expect(seen.at(-1)).toBeUndefined();
});
