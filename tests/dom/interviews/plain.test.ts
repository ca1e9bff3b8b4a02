import { describe, expect, test } from 'vitest';
import { addressIn } from '@/components/interviews/detail/pasted-address';
import { timelineOf } from '@/components/interviews/detail/timeline-events';
import { linesOf } from '@/components/interviews/notes/jottings';
import { elsewhere, fromWallTime, toWallTime } from '@/components/interviews/wall-time';
import { dayOf, leftOf } from '@/components/interviews/when';
import { hashOf, type Route, readRoute } from '@/lib/route';
import { entry } from '../../unit/interviews/entries';
import { HOUR, NOON } from '../../unit/interviews/time';
import { processorTime } from '../../unit/processor-time';

describe('routes', () => {
  const routes: readonly Route[] = [
    { name: 'home' },
    { name: 'interview', id: 'a-1' },
    { name: 'notes', id: 'a/ 1%' },
    { name: 'add' },
    { name: 'quick-note' },
    { name: 'gone' },
  ];
  test.each(routes.map((route) => [hashOf(route), route] as const))(
    '%s leads back to where it came from',
    (hash, route) => {
      expect(readRoute(hash)).toEqual(route);
    },
  );
  test.each(['', '#', '#/', '#/nowhere', '#/interview', '#/interview/', '#nonsense?%'])('%j is the list', (hash) => {
    expect(readRoute(hash)).toEqual({ name: 'home' });
  });
  test('a broken escape does no harm', () => {
    expect(readRoute('#/interview/%E0%A4%A')).toEqual({ name: 'interview', id: '%E0%A4%A' });
  });
});

describe('jottings', () => {
  test.each([
    ['one line is one note', 'climbing gym', ['climbing gym']],
    [
      'bullets and numbers at the front go',
      '- one\n* two\n• three\n4. four\n5) five',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['empty lines go', '\n one \r\n\r\n two\n', ['one', 'two']],
    ['the same line counts once', 'one\none', ['one']],
    ['a year or a price stays', '2026 was hard\n3.50 an hour', ['2026 was hard', '3.50 an hour']],
    ['a day stays', '3. Juni Entscheidung\n1. März Antwort', ['3. Juni Entscheidung', '1. März Antwort']],
    ['what is counted is no day', '1. Marketing\n2. Maintenance', ['Marketing', 'Maintenance']],
    ['nothing gives nothing', ' \n ', []],
  ])('%s', (_what, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('time on the wall', () => {
  test.each([
    ['summer in Berlin', '2026-07-01T15:00', 'Europe/Berlin', '2026-07-01T13:00:00Z'],
    ['winter in New York', '2026-01-05T09:30', 'America/New_York', '2026-01-05T14:30:00Z'],
    ['half an hour off in Kathmandu', '2026-01-05T09:30', 'Asia/Kathmandu', '2026-01-05T03:45:00Z'],
  ])('%s is read and shown', (_what, wall, zone, utc) => {
    expect(fromWallTime(wall, zone)).toBe(Date.parse(utc));
    expect(toWallTime(Date.parse(utc), zone)).toBe(wall);
  });
  test.each(['', '2026-01-05', '2026-01-05T', '0002-01-05T09:30', 'x'])('half typed %j is no time yet', (wall) => {
    expect(fromWallTime(wall, 'UTC')).toBeNull();
  });
  test('a zone that is nothing but an offset is called as people write it, and not as POSIX does', () => {
    expect(elsewhere(NOON, 'Etc/GMT-9')).toBe('GMT+9');
    expect(elsewhere(NOON, 'Etc/GMT+9')).toBe('GMT-9');
    expect(elsewhere(NOON, 'America/Los_Angeles')).toBe('Los Angeles');
  });

  test('a zone this browser does not know is no reason to fail', () => {
    expect(toWallTime(NOON, 'Mars/Olympus')).toMatch(/^\d{4}-/);
  });
});

describe('a person as mail pages copy them', () => {
  test.each([
    ['Jane  Whitfield   <jane@acme.example>', 'Jane  Whitfield', 'jane@acme.example'],
    ['"Whitfield, Jane" <mailto:jane@acme.example?subject=Hello>,', 'Whitfield, Jane', 'jane@acme.example'],
    ['"Jane Whitfield<jane@acme.example>', 'Jane Whitfield', 'jane@acme.example'],
    ['Jane Whitfield\r\n  <jane@acme.example>', 'Jane Whitfield', 'jane@acme.example'],
    [' <jane@acme.example>', '', 'jane@acme.example'],
    [`mailto:jane@acme.example?body=${'x'.repeat(2000)}`, '', 'jane@acme.example'],
  ])('%j', (pasted, name, email) => {
    expect(addressIn(pasted)).toEqual({ name, email });
  });

  test.each([
    'Jane Whitfield',
    'jane@acme.example',
    'Thanks,\nJane <jane@acme.example>',
    'Jane <jane@>',
    'a <b> c',
    '<>',
  ])('%j is none', (pasted) => {
    expect(addressIn(pasted)).toBeNull();
  });

  test.each([' ', '" ', '\n ', 'a" '])('nor is a whole page, which is told in no time (%j)', async (piece) => {
    const { ms, result } = await processorTime(() => addressIn(`x${piece.repeat(80_000)}y`));
    expect(result).toBeNull();
    expect(ms).toBeLessThan(500);
  });
});

test.each([
  [18.9 * HOUR, '18 h left'],
  [HOUR, '1 h left'],
  [HOUR - 1, '60 min left'],
  [30_000, '1 min left'],
  [0, '24 h since the interview'],
  [-2.5 * HOUR, '26 h since the interview'],
  [-47.5 * HOUR, '71 h since the interview'],
  [-192.5 * HOUR, '9 days since the interview'],
])('%d ms are said as "%s"', (ms, said) => {
  expect(leftOf(ms)).toBe(said);
});

test.each([
  [0, 'today'],
  [24 * HOUR, 'tomorrow'],
  [-24 * HOUR, 'yesterday'],
])('a day %d ms away is "%s"', (away, said) => {
  expect(dayOf(NOON + away, NOON)).toBe(said);
});

test('the timeline tells what happened to each person, in order', () => {
  const told = timelineOf(
    entry({
      people: ['Jane', 'Bo'],
      decisionAt: NOON + 200 * HOUR,
      notes: [{ text: 'one', createdAt: NOON - HOUR }, { text: 'two', createdAt: NOON - HOUR }, { text: ' ' }],
      followUps: [
        { state: 'sent', at: NOON + HOUR, way: 'email', answeredAt: NOON + 40 * HOUR },
        { state: 'otherwise', at: NOON + 2 * HOUR, way: 'letter' },
      ],
    }),
  ).map(({ text }) => text);
  expect(told).toEqual([
    'Added to Afterword',
    'Interview',
    '2 notes',
    'E-mail to Jane',
    'Letter posted: Bo',
    'Jane answered',
    'They promised to decide',
  ]);
});

test('a promise is told of while it holds: not once they decided, and again where it is moved for the next round', () => {
  const told = (ended: number) =>
    timelineOf(entry({ outcome: 'next-round', ended, decisionAt: NOON + 200 * HOUR })).map(({ text }) => text);
  expect(told(2)).toContain('On to the next round');
  expect(told(2)).not.toContain('They promised to decide');
  expect(told(-50)).toContain('They promised to decide');
});
