import { describe, expect, test } from 'vitest';
import { type Invitation, readCalendar } from '../../../lib/interviews/calendar/calendar';
import { knownAs, openToNews } from '../../../lib/interviews/calendar/known-as';
import { newsOf } from '../../../lib/interviews/calendar/news';
import { ianaOf } from '../../../lib/interviews/calendar/zone';
import { decode } from '../../../lib/interviews/decode';
import type { Interview } from '../../../lib/interviews/model';
import { processorTime } from '../processor-time';
import { entry } from './entries';
import { DAY, HOUR, NOON } from './time';

const berlin = { now: NOON, timeZone: 'Europe/Berlin' };

const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:u1@acme.example', ...lines, 'END:VEVENT'];
const times = ['DTSTART:20260303T140000Z', 'DTEND:20260303T150000Z'];

function only(content: string | Uint8Array): Invitation {
  const { invitations, why } = readCalendar(content, berlin);
  expect({ why, count: invitations.length }).toEqual({ why: null, count: 1 });
  const [one] = invitations;
  if (!one) throw new Error('no invitation');
  return one;
}

const span = ({ interview }: Invitation) =>
  [interview.startsAt, interview.endsAt].map((at) => new Date(at).toISOString().slice(0, 16)).join(' ');

const NEW_YORK = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('when it is', () => {
  test.each<[string, string[], string, string]>([
    ['in UTC', times, '2026-03-03T14:00 2026-03-03T15:00', 'Europe/Berlin'],
    [
      'in a named zone',
      ['DTSTART;TZID=America/New_York:20260303T090000', 'DTEND;TZID=America/New_York:20260303T094500'],
      '2026-03-03T14:00 2026-03-03T14:45',
      'America/New_York',
    ],
    [
      'in a zone of another calendar program',
      ['DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20260303T090000'],
      '2026-03-03T14:00 2026-03-03T15:00',
      'America/New_York',
    ],
    [
      "in Windows' name of a zone",
      ['DTSTART;TZID=W. Europe Standard Time:20260303T150000'],
      '2026-03-03T14:00 2026-03-03T15:00',
      'Europe/Berlin',
    ],
    [
      "in the file's own zone, winter",
      [...['DTSTART;TZID=Customized Time Zone:20260303T090000']],
      '2026-03-03T14:00 2026-03-03T15:00',
      'Europe/Berlin',
    ],
    [
      "in the file's own zone, summer",
      ['DTSTART;TZID="Customized Time Zone":20260403T090000'],
      '2026-04-03T13:00 2026-04-03T14:00',
      'Europe/Berlin',
    ],
    [
      'floating',
      ['DTSTART:20260303T150000', 'DTEND:20260303T160000'],
      '2026-03-03T14:00 2026-03-03T15:00',
      'Europe/Berlin',
    ],
    [
      'by its duration',
      ['DTSTART:20260303T140000Z', 'DURATION:PT45M'],
      '2026-03-03T14:00 2026-03-03T14:45',
      'Europe/Berlin',
    ],
    [
      'across the change of clocks',
      ['DTSTART;TZID=Europe/Berlin:20260329T013000', 'DTEND;TZID=Europe/Berlin:20260329T033000'],
      '2026-03-29T00:30 2026-03-29T01:30',
      'Europe/Berlin',
    ],
    ...[
      'DTSTART;TZID=tzone://Microsoft/Utc:20260303T140000',
      'DTSTART;TZID="tzone://Microsoft/Utc":20260303T140000',
      'DTSTART;TZID=tzone://Microsoft/Utc;VALUE=DATE-TIME:20260303T140000',
    ].map((line): [string, string[], string, string] => [line, [line], '2026-03-03T14:00 2026-03-03T15:00', 'Utc']),
    ...[
      'DTSTART;TZID=GMT+0100:20260303T150000',
      'DTSTART;TZID=UTC+01:00:20260303T150000',
      'DTSTART;TZID="GMT-5":20260303T090000',
      'DTSTART:20260303T150000+0100',
      'DTSTART:2026-03-03T09:00:00-05:00',
      'DTSTART:2026-03-03T14:00:00.000Z',
      'DTSTART:20260303T1400Z',
      'DTSTART;VALUE=DATE:20260303T140000Z',
      'DTSTART: 20260303T140000Z ',
    ].map((line): [string, string[], string, string] => [
      line,
      [line],
      '2026-03-03T14:00 2026-03-03T15:00',
      'Europe/Berlin',
    ]),
    [
      'in a zone that is called by its offset',
      ['DTSTART;TZID=Etc/GMT-3:20260303T170000'],
      '2026-03-03T14:00 2026-03-03T15:00',
      'Etc/GMT-3',
    ],
    ...[
      'Eastern Time (US & Canada)',
      '"(UTC-05:00) Eastern Time (US & Canada)"',
      '(GMT-05:00) Eastern Time',
      '(UTC-05:00) Bree, New York, Moria',
      'Eastern Time',
      'New York',
      'America/New York',
      'America-New_York',
      'America/New_York-1',
      'America/New_York_2',
      '/freeassociation.sourceforge.net/Tzfile/America/New_York',
    ].map((name): [string, string[], string, string] => [
      `in the zone ${name}`,
      [`DTSTART;TZID=${name}:20260303T090000`],
      '2026-03-03T14:00 2026-03-03T15:00',
      'America/New_York',
    ]),
  ])('%s', (_, lines, expected, zone) => {
    const one = only(file(...NEW_YORK, ...event('SUMMARY:Interview', ...lines)));
    expect(span(one)).toBe(expected);
    expect(one.interview.timeZone).toBe(zone);
  });

  /** By the rules of the file in New York, or as people say it; the day is one of summer. */
  test.each<[string, boolean, string, string]>([
    ['EST', true, '2026-07-07T13:00 2026-07-07T14:00', 'Europe/Berlin'],
    ['EST', false, '2026-07-07T13:00 2026-07-07T14:00', 'America/New_York'],
    ['CST', true, '2026-07-07T13:00 2026-07-07T14:00', 'Europe/Berlin'],
    ['CST', false, '2026-07-07T14:00 2026-07-07T15:00', 'America/Chicago'],
    ['MST', false, '2026-07-07T15:00 2026-07-07T16:00', 'America/Denver'],
    ['America/Chicago', true, '2026-07-07T14:00 2026-07-07T15:00', 'America/Chicago'],
    ['UTC', false, '2026-07-07T09:00 2026-07-07T10:00', 'Europe/Berlin'],
  ])('in the zone "%s", told by the file: %s', (name, isTold, expected, zone) => {
    const told = isTold ? NEW_YORK.map((line) => line.replace('Customized Time Zone', name)) : [];
    const one = only(file(...told, ...event('SUMMARY:Interview', `DTSTART;TZID=${name}:20260707T090000`)));
    expect(span(one)).toBe(expected);
    expect(one.interview.timeZone).toBe(zone);
  });

  test('in a zone whose rules begin later in that year: what held before them', () => {
    const zone = NEW_YORK.map((line) => line.replace('20071104', '20261101').replace('20070311', '20260301'));
    const day = 'DTSTART;TZID=Customized Time Zone:20260303T090000';
    expect(span(only(file(...zone, ...event(day))))).toBe('2026-03-03T14:00 2026-03-03T15:00');
    const summer = 'DTSTART;TZID=Customized Time Zone:20260703T090000';
    expect(span(only(file(...zone, ...event(summer))))).toBe('2026-07-03T13:00 2026-07-03T14:00');
  });

  test.each([
    ['DTSTART:20260303T090000', '2026-03-03T14:00 2026-03-03T15:00', 'America/New_York'],
    ['DTSTART:20260303T090000Z', '2026-03-03T09:00 2026-03-03T10:00', 'Europe/Berlin'],
    ['DTSTART;TZID=Europe/London:20260303T090000', '2026-03-03T09:00 2026-03-03T10:00', 'Europe/London'],
    ['DTSTART;VALUE=DATE:20260303', '2026-03-03T08:00 2026-03-03T09:00', 'Europe/Berlin'],
  ])('in a calendar that says its own zone: %s', (line, expected, zone) => {
    const one = only(file('X-WR-TIMEZONE:America/New_York', ...event(line)));
    expect(span(one)).toBe(expected);
    expect(one.interview.timeZone).toBe(zone);
  });
  test('in a calendar whose own zone nobody knows: as if it had said none', () => {
    const one = only(file('X-WR-TIMEZONE:Middle Earth', ...event('DTSTART:20260303T150000')));
    expect([span(one), one.assumed]).toEqual(['2026-03-03T14:00 2026-03-03T15:00', ['length']]);
  });

  test.each<[string, string[], string, string[]]>([
    ['no end: an hour', ['DTSTART:20260303T140000Z'], '2026-03-03T14:00 2026-03-03T15:00', ['length']],
    [
      'an end before its start: an hour',
      ['DTSTART:20260303T140000Z', 'DTEND:20260303T130000Z'],
      '2026-03-03T14:00 2026-03-03T15:00',
      ['length'],
    ],
    [
      'all day: nine to ten, to be corrected',
      ['DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:20260304'],
      '2026-03-03T08:00 2026-03-03T09:00',
      ['time', 'length'],
    ],
    ...[
      ['DTSTART;TZID=America/New_York:20260303T000000', 'DTEND;TZID=America/New_York:20260304T000000'],
      ['DTSTART:20260303T000000Z', 'DTEND:20260305T000000Z'],
      ['DTSTART:20260303T000000', 'DURATION:P1D'],
    ].map((lines): [string, string[], string, string[]] => [
      `${lines.join(', ')}, as other programs write whole days: all day`,
      lines,
      '2026-03-03T08:00 2026-03-03T09:00',
      ['time', 'length'],
    ]),
    [
      'a night is no day',
      ['DTSTART:20260303T000000Z', 'DTEND:20260303T080000Z'],
      '2026-03-03T00:00 2026-03-03T08:00',
      [],
    ],
    [
      'nor is a day and a night',
      ['DTSTART:20260303T000000Z', 'DTEND:20260304T080000Z'],
      '2026-03-03T00:00 2026-03-04T08:00',
      [],
    ],
    [
      'nor is nothing',
      ['DTSTART:20260303T000000Z', 'DTEND:20260303T000000Z'],
      '2026-03-03T00:00 2026-03-03T01:00',
      ['length'],
    ],
    ...['DTSTART:20260303', 'DTSTART;TZID=Europe/Berlin:20260303', 'DTSTART;VALUE=DATE-TIME:2026-03-03'].map(
      (line): [string, string[], string, string[]] => [
        `${line}, a day and no more: all day`,
        [line],
        '2026-03-03T08:00 2026-03-03T09:00',
        ['time', 'length'],
      ],
    ),
    [
      'a zone with a colon that nobody knows',
      ['DTSTART;TZID=(UTC+01:00) Bree, Moria:20260303T150000', 'DTEND;TZID=(UTC+01:00) Bree, Moria:20260303T160000'],
      '2026-03-03T14:00 2026-03-03T15:00',
      ['zone'],
    ],
    [
      "a zone nobody knows: the person's own",
      ['DTSTART;TZID=Middle Earth:20260303T150000', 'DTEND;TZID=Middle Earth:20260303T160000'],
      '2026-03-03T14:00 2026-03-03T15:00',
      ['zone'],
    ],
  ])('%s', (_, lines, expected, assumed) => {
    const one = only(file(...event(...lines)));
    expect(span(one)).toBe(expected);
    expect(one.assumed).toEqual(assumed);
  });

  // In Beirut the clocks of that spring go from midnight to one.
  test.each([
    ['America/New_York', '20260308', '2026-03-08 09:00:00'],
    ['America/New_York', '20261101', '2026-11-01 09:00:00'],
    ['Europe/Berlin', '20260329', '2026-03-29 09:00:00'],
    ['Europe/Berlin', '20261025', '2026-10-25 09:00:00'],
    ['Australia/Lord_Howe', '20261004', '2026-10-04 09:00:00'],
    ['Australia/Lord_Howe', '20260405', '2026-04-05 09:00:00'],
    ['Asia/Beirut', '20260329', '2026-03-29 09:00:00'],
  ])('all day in %s, where clocks change on %s: nine as the wall shows it', (timeZone, day, at) => {
    const content = file(...event(`DTSTART;VALUE=DATE:${day}`));
    const [one] = readCalendar(content, { now: NOON, timeZone }).invitations;
    expect(new Date(one?.interview.startsAt ?? 0).toLocaleString('sv-SE', { timeZone })).toBe(at);
  });
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Eastern Standard Time', 'America/New_York'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['UTC', 'Etc/UTC'],
  ['(UTC+01:00) Amsterdam, Berlin', null],
  ['Etc/GMT-3', 'Etc/GMT-3'],
  ['Etc/GMT-10', 'Etc/GMT-10'],
  ['Etc/GMT+5', 'Etc/GMT+5'],
  ['/mozilla.org/20050126_1/Etc/GMT-3', 'Etc/GMT-3'],
  ['Europe/Berlin-2', 'Europe/Berlin'],
  ['tzone://Microsoft/W. Europe Standard Time', 'Europe/Berlin'],
  ['', null],
])('the zone "%s" is %s', (name, expected) => {
  expect(ianaOf(name)).toBe(expected);
});

describe('one of a series', () => {
  const weekly = (from: string, ...more: string[]) =>
    only(
      file(
        ...event(
          `DTSTART;TZID=Europe/Berlin:${from}`,
          `DTEND;TZID=Europe/Berlin:${from.replace('T10', 'T11')}`,
          ...more,
        ),
      ),
    );
  test('the next one', () => {
    expect(span(weekly('20260212T100000', 'RRULE:FREQ=WEEKLY'))).toBe('2026-03-05T09:00 2026-03-05T10:00');
  });
  test('the one that ended today, while its follow-up is due', () => {
    expect(span(weekly('20260216T100000', 'RRULE:FREQ=WEEKLY'))).toBe('2026-03-02T09:00 2026-03-02T10:00');
  });
  test('the last one, when the series is over', () => {
    expect(span(weekly('20260105T100000', 'RRULE:FREQ=WEEKLY;COUNT=3'))).toBe('2026-01-19T09:00 2026-01-19T10:00');
  });
  test('not one that was taken out', () => {
    expect(span(weekly('20260212T100000', 'RRULE:FREQ=WEEKLY', 'EXDATE;TZID=Europe/Berlin:20260305T100000'))).toBe(
      '2026-03-12T09:00 2026-03-12T10:00',
    );
  });
  test('the time it was moved to', () => {
    const master = event(
      'DTSTART;TZID=Europe/Berlin:20260212T100000',
      'DTEND;TZID=Europe/Berlin:20260212T110000',
      'RRULE:FREQ=WEEKLY',
    );
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20260305T100000',
      'DTSTART;TZID=Europe/Berlin:20260306T150000',
      'DTEND;TZID=Europe/Berlin:20260306T160000',
    );
    expect(span(only(file(...master, ...moved)))).toBe('2026-03-06T14:00 2026-03-06T15:00');
  });
  const exception = (...lines: string[]) =>
    span(
      only(
        file(
          ...event(
            'DTSTART;TZID=Europe/Berlin:20260212T100000',
            'DTEND;TZID=Europe/Berlin:20260212T110000',
            'RRULE:FREQ=WEEKLY',
          ),
          ...event(...lines),
        ),
      ),
    );
  test('also where the move names the old time in UTC', () => {
    const moved = ['DTSTART:20260306T140000Z', 'DTEND:20260306T150000Z'];
    expect(exception('RECURRENCE-ID:20260305T090000Z', ...moved)).toBe('2026-03-06T14:00 2026-03-06T15:00');
  });
  test('not one that was taken out by its time in UTC', () => {
    expect(span(weekly('20260212T100000', 'RRULE:FREQ=WEEKLY', 'EXDATE:20260305T090000Z'))).toBe(
      '2026-03-12T09:00 2026-03-12T10:00',
    );
  });
  test('not one that was called off', () => {
    const same = ['DTSTART;TZID=Europe/Berlin:20260305T100000', 'DTEND;TZID=Europe/Berlin:20260305T110000'];
    expect(exception('RECURRENCE-ID;TZID=Europe/Berlin:20260305T100000', 'STATUS:CANCELLED', ...same)).toBe(
      '2026-03-12T09:00 2026-03-12T10:00',
    );
  });
  test('what was moved with all that follow', () => {
    const moved = ['DTSTART;TZID=Europe/Berlin:20260226T150000', 'DTEND;TZID=Europe/Berlin:20260226T160000'];
    expect(exception('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260226T100000', ...moved)).toBe(
      '2026-03-05T14:00 2026-03-05T15:00',
    );
  });
  test('each instance is an invitation of its own', () => {
    expect(weekly('20260212T100000', 'RRULE:FREQ=WEEKLY').interview.calendarUid).not.toBe('u1@acme.example');
  });
  test('one of every second since 1990 is given up rather than counted', () => {
    const one = only(file(...event('DTSTART:19900101T100000Z', 'DTEND:19900101T100001Z', 'RRULE:FREQ=SECONDLY')));
    expect(span(one)).toMatch(/^1990-01-01T12/);
  });
  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=SU',
    'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=SECONDLY;BYMONTH=1',
    'FREQ=DAILY;INTERVAL=1000000000000',
  ])('a rule that nothing ever meets is given up (%s)', (rule) => {
    const read = readCalendar(file(...event('DTSTART:20260205T100000Z', `RRULE:${rule}`)), berlin);
    expect(read).toEqual({ invitations: [], why: 'broken' });
  });
  test('the same in the rules of a time zone', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Their own',
      'BEGIN:STANDARD',
      'DTSTART:19900101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const read = readCalendar(file(...zone, ...event('DTSTART;TZID=Their own:20260305T100000')), berlin);
    expect(read).toEqual({ invitations: [], why: 'broken' });
  });
  test('one of every second Monday, told by the day, is followed', () => {
    expect(span(weekly('20260216T100000', 'RRULE:FREQ=DAILY;INTERVAL=2;BYDAY=MO'))).toBe(
      '2026-03-02T09:00 2026-03-02T10:00',
    );
  });
  test('one of twenty years is followed to today', () => {
    expect(span(weekly('20060216T100000', 'RRULE:FREQ=DAILY'))).toBe('2026-03-02T09:00 2026-03-02T10:00');
  });
});

/** What each of the list is told to be by now: the file's name for it, when it begins, and how sure that is. */
describe('of a series, what the list has of it', () => {
  const at = (stamp: string) => Date.parse(`${stamp}:00Z`);
  const had = (calendarUid: string, stamp: string) => ({
    calendarUid,
    startsAt: at(stamp),
    endsAt: at(stamp) + HOUR,
    isNoted: false,
  });
  /** Thursdays at ten in Berlin, of which the list has the next, and the one behind it. */
  const THURSDAY = had('u1@acme.example#2026-03-05T09:00:00Z', '2026-03-05T09:00');
  const LATER = had('u1@acme.example#2026-03-12T09:00:00Z', '2026-03-12T09:00');
  const berlinAt = (stamp: string, ...more: string[]) => [
    `DTSTART;TZID=Europe/Berlin:${stamp}00`,
    `DTEND;TZID=Europe/Berlin:${stamp.replace(/T(..)/, (_, hour) => `T${Number(hour) + 1}`)}00`,
    ...more,
  ];
  const WEEKLY = 'RRULE:FREQ=WEEKLY';
  const cancelled = ['METHOD:CANCEL'];
  const told = (lines: string[], listed: ReturnType<typeof had>[]) =>
    readCalendar(file(...lines), { ...berlin, listed }).invitations.map((one) => {
      const { calendarUid, startsAt } = one.interview;
      const when = new Date(startsAt).toISOString().slice(5, 16);
      const name = one.instead?.name ?? calendarUid;
      const of = listed.findIndex((each) => each.calendarUid === name);
      const how = one.cancelled ? 'off' : one.instead?.isSure === false ? 'perhaps' : 'is';
      return `${['first', 'second'][of] ?? 'new'} ${how} ${when}${one.isBeside ? ', beside' : ''}`;
    });

  test.each<[string, string[], ReturnType<typeof had>[], string[]]>([
    ['goes on', event(...berlinAt('20260212T1000', WEEKLY)), [THURSDAY], ['first is 03-05T09:00']],
    [
      'goes on, with one behind the next',
      event(...berlinAt('20260212T1000', WEEKLY)),
      [LATER],
      ['new is 03-05T09:00', 'first is 03-12T09:00, beside'],
    ],
    [
      'is on another day',
      event(...berlinAt('20260213T1100', WEEKLY, 'SEQUENCE:1')),
      [THURSDAY],
      ['first perhaps 03-06T10:00'],
    ],
    [
      'is on another day, with two of it',
      event(...berlinAt('20260213T1100', WEEKLY, 'SEQUENCE:1')),
      [THURSDAY, LATER],
      ['first perhaps 03-06T10:00', 'second perhaps 03-13T10:00, beside'],
    ],
    [
      'is at another hour, told by the day that was moved from on',
      [
        ...event(...berlinAt('20260212T1000', WEEKLY)),
        ...event('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260305T100000', ...berlinAt('20260305T1500')),
      ],
      [LATER],
      ['new is 03-05T14:00', 'first is 03-12T14:00, beside'],
    ],
    [
      'had one of it moved, which is not the next',
      [
        ...event(...berlinAt('20260212T1000', WEEKLY)),
        ...event('RECURRENCE-ID:20260312T090000Z', ...berlinAt('20260313T1600')),
      ],
      [THURSDAY, LATER],
      ['first is 03-05T09:00', 'second is 03-13T15:00, beside'],
    ],
    [
      'had one taken out',
      event(...berlinAt('20260212T1000', WEEKLY, 'EXDATE;TZID=Europe/Berlin:20260305T100000')),
      [THURSDAY],
      ['first off 03-05T09:00, beside', 'new is 03-12T09:00'],
    ],
    [
      'had one called off',
      [
        ...event(...berlinAt('20260212T1000', WEEKLY)),
        ...event('RECURRENCE-ID:20260305T090000Z', 'STATUS:CANCELLED', ...berlinAt('20260305T1000')),
      ],
      [THURSDAY, LATER],
      ['first off 03-05T09:00, beside', 'second is 03-12T09:00'],
    ],
    [
      'is called off whole',
      [...cancelled, ...event(...berlinAt('20260212T1000', WEEKLY, 'DTSTAMP:20260302T100000Z'))],
      [THURSDAY, LATER],
      ['first off 03-05T09:00', 'second off 03-12T09:00'],
    ],
    [
      'is called off whole, told by its status',
      event(...berlinAt('20260212T1000', WEEKLY, 'STATUS:CANCELLED')),
      [LATER],
      ['first off 03-12T09:00'],
    ],
    [
      'is called off whole, without its rule',
      [...cancelled, ...event(...berlinAt('20260212T1000'))],
      [LATER],
      ['first off 03-12T09:00'],
    ],
    [
      'is called off whole after one was held',
      [...cancelled, ...event(...berlinAt('20260212T1000', WEEKLY, 'DTSTAMP:20260302T100000Z'))],
      [had('u1@acme.example#2026-02-26T09:00:00Z', '2026-02-26T09:00'), LATER],
      ['second off 03-12T09:00'],
    ],
    [
      'was called off whole before one that is over by now',
      [...cancelled, ...event(...berlinAt('20260216T1000', WEEKLY, 'DTSTAMP:20260301T100000Z'))],
      [had('u1@acme.example#2026-03-02T09:00:00Z', '2026-03-02T09:00')],
      ['first off 03-02T09:00'],
    ],
    [
      'is at another hour from one on, which is all the file has',
      event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260305T090000Z', ...berlinAt('20260305T1500', 'SEQUENCE:1')),
      [THURSDAY, LATER],
      ['first is 03-05T14:00', 'second is 03-12T14:00, beside'],
    ],
    [
      'is on another day from one on that the list has not',
      event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260305T090000Z', ...berlinAt('20260306T1000', 'SEQUENCE:1')),
      [had('u1@acme.example#2026-02-26T09:00:00Z', '2026-02-26T09:00'), LATER],
      ['new is 03-06T09:00', 'second is 03-13T09:00, beside'],
    ],
    [
      'is called off from one on, which is all the file has',
      [
        ...cancelled,
        ...event('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260305T100000', ...berlinAt('20260305T1000')),
      ],
      [THURSDAY, LATER],
      ['first off 03-05T09:00', 'second off 03-12T09:00'],
    ],
    [
      'is called off from one on that the list has not',
      event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260305T090000Z', 'STATUS:CANCELLED', ...berlinAt('20260305T1000')),
      [had('u1@acme.example#2026-02-26T09:00:00Z', '2026-02-26T09:00'), LATER],
      ['second off 03-12T09:00'],
    ],
    [
      'has that one alone called off, which is all the file has',
      [...cancelled, ...event('RECURRENCE-ID:20260305T090000Z', ...berlinAt('20260305T1000'))],
      [THURSDAY, LATER],
      ['first off 03-05T09:00'],
    ],
    [
      'became a single event',
      event(...berlinAt('20260306T1100', 'SEQUENCE:1')),
      [THURSDAY],
      ['first perhaps 03-06T10:00'],
    ],
    [
      'is on another day, and seldom',
      event(...berlinAt('20260306T1100', 'RRULE:FREQ=WEEKLY;INTERVAL=4')),
      [THURSDAY, LATER],
      ['first perhaps 03-06T10:00', 'second perhaps 04-03T09:00, beside'],
    ],
    [
      'is every second week, so that one stays and the other is no more',
      event(...berlinAt('20260305T1000', 'RRULE:FREQ=WEEKLY;INTERVAL=2')),
      [THURSDAY, LATER],
      ['first is 03-05T09:00', 'second perhaps 03-19T09:00, beside'],
    ],
    [
      'is on another day since one that is over: what is to come',
      event(...berlinAt('20260213T1100', WEEKLY)),
      [had('u1@acme.example#2026-02-26T09:00:00Z', '2026-02-26T09:00')],
      ['first perhaps 03-06T10:00'],
    ],
    [
      'is on another day since one that was held and noted',
      event(...berlinAt('20260213T1100', WEEKLY)),
      [{ ...had('u1@acme.example#2026-02-26T09:00:00Z', '2026-02-26T09:00'), isNoted: true }],
      ['new is 03-06T10:00'],
    ],
    [
      'is on a day by now of which one is just over: what is to come',
      event(...berlinAt('20260216T1000', WEEKLY)),
      [THURSDAY],
      ['new is 03-02T09:00', 'first perhaps 03-09T09:00, beside'],
    ],
    [
      'became a single event that is over',
      event(...berlinAt('20260302T0900', 'SEQUENCE:1')),
      [THURSDAY],
      ['new is 03-02T08:00'],
    ],
    [
      'has ended before what the list has of it',
      event(...berlinAt('20260212T1000', 'RRULE:FREQ=WEEKLY;UNTIL=20260304T225959Z', 'SEQUENCE:1')),
      [THURSDAY, LATER],
      ['first off 03-05T09:00', 'second off 03-12T09:00'],
    ],
    [
      'ends between the two',
      event(...berlinAt('20260212T1000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'SEQUENCE:1')),
      [THURSDAY, LATER],
      ['first is 03-05T09:00', 'second off 03-12T09:00'],
    ],
    [
      'has ended, and was on another day by then: no word, as it may be another',
      event(...berlinAt('20260211T1000', 'RRULE:FREQ=WEEKLY;UNTIL=20260226T225959Z', 'SEQUENCE:1')),
      [THURSDAY],
      ['new is 02-25T09:00'],
    ],
    [
      'has ended since one that is over',
      event(...berlinAt('20260205T1000', 'RRULE:FREQ=WEEKLY;COUNT=2')),
      [had('u1@acme.example#2026-02-26T09:00:00Z', '2026-02-26T09:00')],
      ['new is 02-12T09:00'],
    ],
    [
      'is called off whole, and was just held: what is to come',
      [...cancelled, ...event(...berlinAt('20260216T1000', WEEKLY))],
      [],
      ['new off 03-09T09:00'],
    ],
    [
      'became a single event that the list has, too',
      event(...berlinAt('20260306T1100', 'SEQUENCE:1')),
      [THURSDAY, had('u1@acme.example', '2026-03-04T09:00')],
      ['second is 03-06T10:00'],
    ],
    ['became a single event at that time', event(...berlinAt('20260305T1000')), [THURSDAY], ['first is 03-05T09:00']],
    [
      'was a single event at that time',
      event(...berlinAt('20260305T1000', WEEKLY)),
      [had('u1@acme.example', '2026-03-05T09:00')],
      ['first is 03-05T09:00'],
    ],
    [
      'is another one',
      event(...berlinAt('20260213T1100', WEEKLY)),
      [had('u2@acme.example#2026-03-05T09:00:00Z', '2026-03-05T09:00')],
      ['new is 03-06T10:00'],
    ],
    [
      'has no name',
      ['BEGIN:VEVENT', ...berlinAt('20260213T1100', WEEKLY), 'END:VEVENT'],
      [had('', '2026-03-05T09:00')],
      ['new is 03-06T10:00'],
    ],
  ])('where it %s', (_, lines, listed, expected) => {
    expect(told(lines, listed)).toEqual(expected);
  });

  test.each([
    ['the series’ own clock', 'RECURRENCE-ID;TZID=Europe/Berlin:20260305T100000'],
    ['UTC', 'RECURRENCE-ID:20260305T090000Z'],
    ['the clock of whoever moved it', 'RECURRENCE-ID;TZID=America/New_York:20260305T040000'],
  ])('an instance that is moved by itself is the one of the list, its old time told by %s', (_, id) => {
    const { calendarUid } = only(file(...event(...berlinAt('20260212T1000', WEEKLY)))).interview;
    const moved = only(file(...event(id, ...berlinAt('20260306T1500'))));
    expect(moved.interview.calendarUid).toBe(calendarUid);
    expect(span(moved)).toBe('2026-03-06T14:00 2026-03-06T15:00');
  });

  describe('that goes on under another name from some day on, as Google has it', () => {
    const old = (...more: string[]) => ['BEGIN:VEVENT', 'UID:g1@google.com', ...more, 'END:VEVENT'];
    const on = (...more: string[]) => ['BEGIN:VEVENT', 'UID:g1_R20260305T090000@google.com', ...more, 'END:VEVENT'];
    const first = had('g1@google.com#2026-02-26T09:00:00Z', '2026-02-26T09:00');
    const then = had('g1@google.com#2026-03-12T09:00:00Z', '2026-03-12T09:00');
    test('what was planned before that day stays', () => {
      expect(told(on(...berlinAt('20260306T1100', WEEKLY)), [first])).toEqual(['new is 03-06T10:00']);
    });
    test('what was planned after it may be moved', () => {
      expect(told(on(...berlinAt('20260306T1100', WEEKLY)), [then])).toEqual([
        'new is 03-06T10:00',
        'first perhaps 03-13T10:00, beside',
      ]);
    });
    const tail = had('g1_R20260305T090000@google.com#2026-03-12T09:00:00Z', '2026-03-12T09:00');
    const cancelledRows = (lines: string[], ...listed: ReturnType<typeof had>[]) =>
      told([...cancelled, ...lines], listed).filter((row) => !row.startsWith('new'));
    test('called off from that day on, what was planned before stays', () => {
      const rest = on(...berlinAt('20260305T1000', WEEKLY));
      const before = had('g1@google.com#2026-03-04T09:00:00Z', '2026-03-04T09:00');
      expect(cancelledRows(rest, before, tail)).toEqual(['second off 03-12T09:00']);
      expect(cancelledRows(rest, before, then)).toEqual(['second off 03-12T09:00']);
    });
    const onThatDay = had('g1@google.com#2026-03-05T09:00:00Z', '2026-03-05T09:00');
    test('what was planned for that very day may be moved, and is called off with the rest', () => {
      expect(told(on(...berlinAt('20260306T1100', WEEKLY)), [onThatDay])).toEqual(['first perhaps 03-06T10:00']);
      expect(cancelledRows(on(...berlinAt('20260305T1000', WEEKLY)), onThatDay)).toEqual(['first off 03-05T09:00']);
    });
    test('what goes on under the other name is not told to have ended', () => {
      const both = [
        ...old(...berlinAt('20260212T1000', 'RRULE:FREQ=WEEKLY;UNTIL=20260304T225959Z')),
        ...on(...berlinAt('20260306T1100', WEEKLY)),
      ];
      expect(told(both, [onThatDay])).toEqual(['first perhaps 03-06T10:00', 'new is 02-26T09:00']);
    });
    test('called off until that day, what is under the other name stays', () => {
      const head = old(...berlinAt('20260212T1000', 'RRULE:FREQ=WEEKLY;UNTIL=20260304T225959Z'));
      expect(cancelledRows(head, first, tail)).toEqual([]);
    });
    test('what is under the other name is moved by that alone', () => {
      const head = old(...berlinAt('20260211T1000', 'RRULE:FREQ=WEEKLY;UNTIL=20260304T225959Z'));
      expect(told(head, [tail])).toEqual(['new is 03-04T09:00']);
    });
    test('and is the same where the time is', () => {
      const both = [
        ...old(...berlinAt('20260212T1000', 'RRULE:FREQ=WEEKLY;UNTIL=20260304T225959Z')),
        ...on(...berlinAt('20260305T1000', WEEKLY)),
      ];
      expect(told(both, [then])).toEqual(['new is 03-05T09:00', 'new is 02-26T09:00', 'first is 03-12T09:00, beside']);
    });
  });
});

describe('who and what', () => {
  const people = (...lines: string[]) => {
    const { interview } = only(file(...event('SUMMARY:Interview', ...times, ...lines)));
    return {
      who: interview.interviewers?.map(({ name, email }) => `${name} ${email}`.trim()),
      company: interview.company,
      organiser: interview.organiserEmail,
    };
  };
  const jane = 'ORGANIZER;CN=Jane Smith:mailto:jane@acme.example';
  const bo = 'ATTENDEE;CN="Li, Bo";PARTSTAT=ACCEPTED:mailto:bo@acme.example';
  const me = 'ATTENDEE;CN=Me Myself:MAILTO:me@gmail.com';

  test('organiser and attendees interview, the person invited does not', () => {
    expect(people(jane, bo, me)).toEqual({
      who: ['Jane Smith jane@acme.example', 'Bo Li bo@acme.example'],
      company: 'Acme',
      organiser: 'jane@acme.example',
    });
  });
  test('also when they are invited at their present work', () => {
    expect(people(jane, bo, 'ATTENDEE:mailto:me@work.example').who).toHaveLength(2);
  });
  test.each([
    ['ORGANIZER:jane@acme.example', 'jane@acme.example'],
    ["ORGANIZER;CN='Jane Smith':mailto:'jane@acme.example'", 'Jane Smith jane@acme.example'],
    ['ORGANIZER:MAILTO:Jane Smith <jane@acme.example>', 'jane@acme.example'],
    ['ORGANIZER;CN=Acme: Jane Smith:mailto:jane@acme.example', 'Acme: Jane Smith jane@acme.example'],
    [
      'ORGANIZER;CN=Jane Smith;SENT-BY="mailto:pa@acme.example":mailto:jane@acme.example',
      'Jane Smith jane@acme.example',
    ],
    ['ORGANIZER;CN=Jane Smith;EMAIL=jane@acme.example:/aMzM/principal/', 'Jane Smith jane@acme.example'],
  ])('as other programs write it: %s', (line, who) => {
    expect(people(line, me).who).toEqual([who]);
  });
  test('two who organise both do', () => {
    expect(people(jane, 'ORGANIZER;CN=Bo Li:mailto:bo@acme.example', me).who).toEqual([
      'Jane Smith jane@acme.example',
      'Bo Li bo@acme.example',
    ]);
  });
  test('rooms and those who declined do not', () => {
    const room = 'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@acme.example';
    const ann = 'ATTENDEE;PARTSTAT=DECLINED;CN=Ann:mailto:ann@acme.example';
    expect(people(jane, room, ann, me).who).toEqual(['Jane Smith jane@acme.example']);
  });
  test('a system that sends invitations does not', () => {
    expect(people('ORGANIZER;CN=Acme Hiring:mailto:x1@us.greenhouse-mail.io', bo, me)).toMatchObject({
      who: ['Bo Li bo@acme.example'],
      organiser: 'x1@us.greenhouse-mail.io',
    });
  });
  test.each([
    ['a group calendar', 'c_1a2b@group.calendar.google.com'],
    ['a system', 'no-reply@us.greenhouse-mail.io'],
    ['a mailbox that several read', 'recruiting@acme.example'],
  ])('whom %s alone invites interviews nobody', (_, address) => {
    expect(people(`ORGANIZER;CN=Interviews:mailto:${address}`, me).who).toEqual([]);
  });
  test('whom a private address invites is met', () => {
    expect(people('ORGANIZER:mailto:me@gmail.com', 'ATTENDEE;CN=Jane:mailto:jane@outlook.com').who).toEqual([
      'Jane jane@outlook.com',
    ]);
  });
  test('an entry one made alone names nobody', () => {
    expect(people().who).toEqual([]);
  });
  describe('where an agency invites', () => {
    const rita = 'ORGANIZER;CN=Rita:mailto:rita@hays.example';
    const bob = 'ATTENDEE;CN=Bob:mailto:bob@acme.example';
    const kim = 'ATTENDEE;CN=Kim:mailto:kim@blue-harbor.example';
    const sam = 'ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com';
    const samAtWork = 'ATTENDEE;CN=Sam Lee:mailto:s.lee@work.example';
    const RITA = 'rita@hays.example';
    const BOB = 'bob@acme.example';
    const KIM = 'kim@blue-harbor.example';
    test.each<[title: string, guests: string[], company: string, who: string[]]>([
      ['Acme interview', [sam, bob], 'Acme', [BOB]],
      ['Interview: Sam Lee / ACME', [bob, sam], 'ACME', [BOB]],
      ['Hays: acme interview', [bob, sam], 'Acme', [BOB]],
      ['Blue Harbor, 2nd round', [kim, sam], 'Blue Harbor', [KIM]],
      ['BlueHarbor interview', [kim, sam], 'BlueHarbor', [KIM]],
      ['Interview with Bob at Acme Labs', [bob, sam], 'Acme Labs', [BOB]],
      // Invited at their present work, beside the people of the firm that the title names.
      ['Acme interview', [samAtWork, bob], 'Acme', [BOB]],
      // The one person who is invited is who is met with, whatever the title says of them.
      ['Interview: Bob (Acme)', [bob], 'Hays', [RITA]],
      // The private address is theirs, and so is another one with their name.
      ['Interview', [sam, bob], 'Hays', [RITA, BOB]],
      ['Interview', [sam, samAtWork], 'Hays', [RITA]],
      ['Placement interview', [sam, bob], 'Hays', [RITA, BOB]],
      // The organiser's own firm, with somebody of another there.
      ['Hays interview', [bob, sam], 'Hays', [RITA, BOB]],
      ['Hays interview: Sam (Acme)', [samAtWork, 'ATTENDEE:mailto:jo@hays.example'], 'Hays', [RITA, 'jo@hays.example']],
      // Somebody of its own is there, too.
      ['Acme interview', [sam, bob, 'ATTENDEE:mailto:jo@hays.example'], 'Acme', [RITA, BOB, 'jo@hays.example']],
    ])('"%s" with %j is at %s', (title, guests, company, who) => {
      const { interview } = only(file(...event(`SUMMARY:${title}`, ...times, rita, ...guests)));
      expect({ company: interview.company, who: interview.interviewers?.map(({ email }) => email) }).toEqual({
        company,
        who,
      });
    });
  });
  test('an agency that is called so arranges, whatever the title says; whom it was is known', () => {
    const rita = 'ORGANIZER;CN=Rita:mailto:rita@bright-staffing.example';
    expect(people(rita, me, 'ATTENDEE;CN=Bo:mailto:bo@acme.example')).toEqual({
      who: ['Bo bo@acme.example'],
      company: 'Acme',
      organiser: 'rita@bright-staffing.example',
    });
    const bob = 'ATTENDEE;CN=Bob:mailto:bob@bright-staffing.example';
    expect(people(rita, me, bob, 'ATTENDEE;CN=Bo:mailto:bo@acme.example').who).toEqual(['Bo bo@acme.example']);
    expect(people(jane, me, bob)).toMatchObject({ who: ['Jane Smith jane@acme.example'], company: 'Acme' });
    // She talks to the person herself.
    expect(people(rita, me).who).toEqual(['Rita rita@bright-staffing.example']);
    const ownTalent = rita.replace('bright-staffing', 'acme-talent');
    expect(people(ownTalent, me, 'ATTENDEE;CN=Bo:mailto:bo@acme.example').who).toHaveLength(2);
    // One agency for another.
    expect(people(rita, me, 'ATTENDEE;CN=Bo:mailto:bo@recruit-it.example').who).toHaveLength(2);
  });
  describe('the person themselves', () => {
    const says = (method: string, ...lines: string[]) => {
      const { interview } = only(file(...method.split('\n'), ...event('SUMMARY:Interview', ...times, ...lines)));
      return { who: interview.interviewers?.map(({ email }) => email), organiser: interview.organiserEmail };
    };
    const owner = 'ORGANIZER;CN=Ann:mailto:ann.baker@gmail.com';
    const meAtWork = 'ATTENDEE;CN=Me Myself:mailto:me@work.example';
    test.each([
      ['a firm with a private address sends it to one', 'METHOD:REQUEST', [owner, me], ['ann.baker@gmail.com']],
      ['and to one at work', 'METHOD:REQUEST', [owner, meAtWork], ['ann.baker@gmail.com']],
      ['with somebody of a firm', 'METHOD:REQUEST', [owner, me, bo], ['ann.baker@gmail.com', 'bo@acme.example']],
    ] as const)('%s', (_, method, lines, who) => {
      expect(says(method, ...lines)).toEqual({ who, organiser: 'ann.baker@gmail.com' });
    });
    test('a mailbox by its name is nobody, but somebody who writes in the firm’s', () => {
      const of = (address: string) => says('METHOD:REQUEST', `ORGANIZER;CN=Acme Recruiting:mailto:${address}`, me, bo);
      expect(of('x7f@acme.example').who).toEqual(['bo@acme.example']);
      expect(of('jane@acme.example').who).toEqual(['jane@acme.example', 'bo@acme.example']);
    });
    test('who makes an entry with a private address is no organiser that a mail could be known by', () => {
      expect(says('VERSION:2.0', 'ORGANIZER:mailto:me@gmail.com', bo)).toEqual({
        who: ['bo@acme.example'],
        organiser: null,
      });
    });
    test.each([
      ['at a domain that is called so', 'VERSION:2.0', 'ATTENDEE;CN=Sam Lee:mailto:hi@sam-lee.example'],
      ['whose calendar it is', 'X-WR-CALNAME:sam.lee@work.example', 'ATTENDEE;CN=Sam:mailto:Sam.Lee@work.example'],
    ])('%s does not interview, whoever else is from elsewhere', (_, head, line) => {
      const partner = 'ATTENDEE;CN=Kit:mailto:kit@partner.example';
      expect(says(head, jane, line, partner).who).toEqual(['jane@acme.example', 'kit@partner.example']);
    });
    test('a system that nobody knows invites them to the firm that it names', () => {
      const system = 'ORGANIZER;CN=Acme:mailto:evt_5f2@appointments.example';
      expect(says('METHOD:REQUEST', system, meAtWork, bo).who).toEqual(['bo@acme.example']);
      expect(says('METHOD:REQUEST', system.replace('Acme', 'Acme Recruiting'), meAtWork, bo).who).toEqual([
        'bo@acme.example',
      ]);
    });
  });
  test.each([
    ['who is only told', 'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Front desk:mailto:desk@acme.example'],
    ['a room that is invited like a person', 'ATTENDEE;CN=Room Edison:mailto:edison@acme.example'],
    ['a program, by its maker', 'ATTENDEE;CN=Fireflies.ai Notetaker:mailto:fred@fireflies.ai'],
    ['a program, by its maker alone', 'ATTENDEE;CN=read.ai meeting notes:mailto:assistant@e.read.ai'],
    ['a program, by what it does', 'ATTENDEE;CN=Team Note Taker:mailto:team@acme.example'],
  ])('nobody interviews %s', (_, line) => {
    expect(people(jane, me, line, 'LOCATION:Room Edison; Microsoft Teams Meeting').who).toEqual([
      'Jane Smith jane@acme.example',
    ]);
  });
  test('whom an entry one made alone names is met', () => {
    const named = (title: string, ...more: string[]) =>
      only(file(...event(`SUMMARY:${title}`, ...times, ...more))).interview.interviewers?.map(({ name }) => name);
    expect(named('Interview at Acme with Jane Smith and Bo')).toEqual(['Jane Smith', 'Bo']);
    expect(named('Interview with Jane Smith')).toEqual([]);
    expect(named('Interview at Acme with Sam Lee', bo, me)).toEqual(['Bo Li']);
  });
  test.each([
    ['Sam Lee & Ana', ''],
    ['Interview - Sam Lee', ''],
    ['Coffee chat: Sam x Ana', ''],
    ['Sam Lee Bakery interview', 'Sam Lee Bakery'],
  ])('"%s" of people with private addresses is at "%s"', (title, company) => {
    const ana = 'ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@gmail.com';
    const { interview } = only(
      file('METHOD:REQUEST', ...event(`SUMMARY:${title}`, ...times, ana, me.replace('Me Myself', 'Sam Lee'))),
    );
    expect(interview.company).toBe(company);
  });
  test('an address in place of the name is no name', () => {
    expect(people('ORGANIZER;CN=jane@acme.example:mailto:jane@acme.example').who).toEqual(['jane@acme.example']);
  });
  test.each([
    ['"Okafor, Jane (Talent)"', 'Jane Okafor'],
    ['Jane Okafor (she/her)', 'Jane Okafor'],
    ['Jane Okafor (Talent) (she/her)', 'Jane Okafor'],
    ['[EXT] Jane Okafor', 'Jane Okafor'],
    ['Jane Okafor | Acme', 'Jane Okafor | Acme'],
    ['"Okafor, Jane [EXT]"', 'Jane Okafor'],
    ['(Jane)', '(Jane)'],
    ['"Dr. Klein, Jonas"', 'Dr. Jonas Klein'],
  ])('%s is called %s', (cn, name) => {
    expect(people(`ORGANIZER;CN=${cn}:mailto:jane@acme.example`).who).toEqual([`${name} jane@acme.example`]);
  });
  test.each([
    ['Interview: Junior Analyst (2nd round) – Acme', 'Acme', 'Junior Analyst'],
    ['Analyst interview at Acme', 'Acme', 'Analyst'],
    ['Interview with Jane Smith @ Acme', 'Acme', ''],
    ['Acme phone interview', 'Acme', ''],
    ['Blue Harbor: Interview', 'Blue Harbor', ''],
    ['Invitation: Interview with Acme', 'Acme', ''],
    ['Updated invitation: Analyst interview at Acme', 'Acme', 'Analyst'],
    ['FW: HOLD: Acme interview', 'Acme', ''],
    ['Accepted: Interview at Acme', 'Acme', ''],
    ['WG: Einladung: Vorstellungsgespräch bei Acme', 'Acme', ''],
    ['Interview Confirmation - Acme - Data Analyst', 'Acme', 'Data Analyst'],
    ['Interview invitation: Acme', 'Acme', ''],
    ['Vorstellungsgespräch bei Acme', 'Acme', ''],
    ['Teams: Interview mit Acme', 'Acme', ''],
    ['Entretien chez Acme', 'Acme', ''],
    ['30 Minute Meeting with Jane Okafor', '', ''],
    ['Acme: 30-min intro call', 'Acme', ''],
    ['3M interview', '3M', ''],
    ['20 Minuten: Interview', '20 Minuten', ''],
    ['Entrevista en Acme', 'Acme', ''],
    ['Colloquio presso Acme', 'Acme', ''],
    ['Sollicitatiegesprek bij Acme', 'Acme', ''],
    ['Canceled: Acme interview', 'Acme', ''],
    ['Fwd: Canceled: Analyst interview at Acme', 'Acme', 'Analyst'],
    ['CANCELLED - Interview with Acme', 'Acme', ''],
    ['Annulé : entretien Acme', 'Acme', ''],
    ['Acme interview (cancelled)', 'Acme', ''],
    ['【中止】Acme', 'Acme', ''],
    ['❌ Cancelled: Acme interview', 'Acme', ''],
    ['Hold Security: Interview', 'Hold Security', ''],
    ['Re:infra interview', 'Re infra', ''],
    ['Interview with Acme - Senior Nurse', 'Acme', 'Senior Nurse'],
    ["Priya Nair's Zoom Meeting", '', ''],
    ["Macy's interview", "Macy's", ''],
    ['Your Interview with Acme Bank', 'Acme Bank', ''],
  ])('"%s" is about %s', (title, company, role) => {
    const { interview } = only(file(...event(`SUMMARY:${title}`, ...times)));
    expect(interview).toMatchObject({ company, role });
  });
  test.each([
    ['Interview - Financial Analyst', 'Acme', 'Financial Analyst'],
    ['Interview Schedule: Sam Rivera (Candidate) - R-10234 Clinical Pharmacist', 'Acme', 'Clinical Pharmacist'],
    ['Interview - Sam Rivera', 'Acme', ''],
    ['Interview Confirmation: Data Analyst', 'Acme', 'Data Analyst'],
    ['Interview with hiring manager', 'Acme', ''],
    ['Interview for the position of Nurse at Acme', 'Acme', 'Nurse'],
  ])('"%s" of somebody of Acme is about %s', (title, company, role) => {
    for (const domain of ['acme.example', 'acme.onmicrosoft.com']) {
      const { interview } = only(file(...event(`SUMMARY:${title}`, `ORGANIZER:mailto:jo@${domain}`, ...times)));
      expect(interview).toMatchObject({ company, role });
    }
  });
  test.each([
    ['<b>Interview</b> at R&amp\\;D Works<br>', 'Interview at R&D Works'],
    ['Interview&nbsp\\;at Ben &#38\\; Jo&#x27\\;s', "Interview at Ben & Jo's"],
    ['Tim <> Acme, AT&T; 3 < 4', 'Tim <> Acme, AT&T; 3 < 4'],
  ])('of the title %s the HTML is taken off', (written, title) => {
    expect(only(file(...event(`SUMMARY:${written}`, ...times))).title).toBe(title);
  });
  test('a folded, escaped title in any encoding', () => {
    const text = file(...event('SUMMARY:Gespräch bei Müller\\, Weiß & ', ' Co – 2. Runde', ...times));
    expect(only(text).title).toBe('Gespräch bei Müller, Weiß & Co – 2. Runde');
    const windows = Uint8Array.from([...text.replace('–', '\u0096')].map((char) => char.charCodeAt(0)));
    expect(only(windows).title).toBe('Gespräch bei Müller, Weiß & Co – 2. Runde');
    const utf16 = new Uint8Array(new Uint16Array([...`\uFEFF${text}`].map((char) => char.charCodeAt(0))).buffer);
    expect(decode(utf16)).toBe(text);
  });
});

describe('what the file says about itself', () => {
  test('of a title that is a page long only the beginning is read, in a moment', () => {
    const title = `Acme ${'a@'.repeat(5000)}`;
    const { company } = only(file(...event(...times, `SUMMARY:${title}`))).interview;
    expect(company).toBe(only(file(...event(...times, `SUMMARY:${title.slice(0, 500)}`))).interview.company);
  });
  test('a cancelled event is told', () => {
    expect(only(file(...event(...times, 'STATUS:CANCELLED'))).cancelled).toBe(true);
    expect(only(file('METHOD:CANCEL', ...event(...times))).cancelled).toBe(true);
    expect(only(file(...event(...times, 'SUMMARY:Canceled: Interview'))).cancelled).toBe(true);
    expect(only(file('METHOD:REQUEST', ...event(...times, 'STATUS:CONFIRMED'))).cancelled).toBe(false);
  });
  test.each([
    ...['Cancelled: Acme', 'CANCELLED - Acme interview', '[CANCELLED] Acme', '(canceled) Acme', 'Canceled event: Acme'],
    ...['Abgesagt: Acme', 'Abgesagter Termin: Acme', 'Annulé : Acme', 'Événement annulé : Acme', 'Cancelado: Acme'],
    ...[
      'Evento cancelado: Acme',
      'Annullato: Acme',
      'Evento annullato: Acme',
      'Geannuleerd: Acme',
      'キャンセル済み: Acme',
    ],
    ...['Fwd: Canceled: Acme', 'Updated invitation: Canceled: Acme', 'Re: AW: [Cancelled] Acme', '❌ Cancelled: Acme'],
    ...['Absage: Acme', 'Storniert: Acme', 'Anulado: Acme', 'Anulada: Acme', 'Afgelast: Acme', '【中止】Acme'],
    ...['Annule\u0301: Acme', 'Interview at Acme (cancelled)', 'Acme interview [CANCELED]', 'Acme – cancelled'],
  ])('a title tells it, too: %s', (title) => {
    expect(only(file(...event(...times, `SUMMARY:${title}`))).cancelled).toBe(true);
  });
  test.each([
    ...['Cancelled flights: interview at Acme', 'Interview (not cancelled: see mail)', 'Acme'],
    ...[
      '❌ Acme',
      'Fwd: Acme',
      'Interview: cancelled orders (Acme)',
      'Afgelast vliegverkeer: Acme',
      'Re: how we cancelled',
    ],
    'Acme-cancelled',
  ])('but %s is on', (title) => {
    expect(only(file(...event(...times, `SUMMARY:${title}`))).cancelled).toBe(false);
  });
  test('a title that says so a hundred thousand times is read in a moment', { timeout: 5000 }, () => {
    expect(only(file(...event(...times, `SUMMARY:${'Re: Cancelled: '.repeat(100_000)}`))).cancelled).toBe(true);
  });
  test('a time that somebody proposes is told to be no more than that', () => {
    const isProposed = (...method: string[]) => only(file(...method, ...event(...times))).isProposed;
    expect([isProposed('METHOD:COUNTER'), isProposed('METHOD:REQUEST'), isProposed()]).toEqual([true, false, false]);
  });
  const BO = 'mailto:bo@acme.example';
  test.each<[string, string[], number]>([
    ['DECLINECOUNTER', [], 0],
    ['REPLY', [`ATTENDEE;PARTSTAT=DECLINED:${BO}`], 0],
    ['REPLY', [`ATTENDEE;PARTSTAT=ACCEPTED:${BO}`], 1],
    ['REPLY', [], 1],
    ['REQUEST', [`ATTENDEE;PARTSTAT=DECLINED:${BO}`], 1],
  ])('a file that only says no is no invitation: %s %j', (method, lines, count) => {
    const { invitations, why } = readCalendar(file(`METHOD:${method}`, ...event(...times, ...lines)), berlin);
    expect([invitations.length, why]).toEqual([count, count === 0 ? 'declined' : null]);
  });
  test('the newer version of one event counts', () => {
    const old = event('SEQUENCE:1', ...times);
    const moved = event('SEQUENCE:2', 'DTSTART:20260304T140000Z', 'DTEND:20260304T150000Z');
    expect(span(only(file(...moved, ...old)))).toBe('2026-03-04T14:00 2026-03-04T15:00');
  });
  test('several events are a choice, the nearest first', () => {
    const at = (uid: string, day: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SUMMARY:${uid}`,
      `DTSTART:202603${day}T140000Z`,
      'END:VEVENT',
    ];
    const { invitations } = readCalendar(file(...at('later', '20'), ...at('near', '03')), berlin);
    expect(invitations.map(({ title }) => title)).toEqual(['near', 'later']);
  });
  test('those of one day are in its order, also when it is over', () => {
    const at = (uid: string, hour: string) => [
      ...['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${uid}`, `DTSTART:20260301T${hour}0000Z`, 'END:VEVENT'],
    ];
    const { invitations } = readCalendar(file(...at('team', '13'), ...at('ben', '11'), ...at('ana', '10')), berlin);
    expect(invitations.map(({ title }) => title)).toEqual(['ana', 'ben', 'team']);
  });
  test('two without a name of their own are two', () => {
    const nameless = (title: string) => ['BEGIN:VEVENT', 'UID:', `SUMMARY:${title}`, ...times, 'END:VEVENT'];
    expect(readCalendar(file(...nameless('A'), ...nameless('B')), berlin).invitations).toHaveLength(2);
  });
  test('one that was added before is known', () => {
    const one = only(file(...event(...times)));
    const before = entry({ id: 'before' });
    const same = { ...before, interview: { ...before.interview, calendarUid: 'u1@acme.example' } };
    expect(knownAs([before], one)).toBeNull();
    expect(knownAs([before, same], one)).toBe('before');
  });
  test('the second round in the calendar entry of the first is another one, once the first was written about', () => {
    const held = (id: string, startsAt: number, wroteAt: number | null) => {
      const base = entry({ id, followUps: [{ state: wroteAt === null ? 'open' : 'sent', at: wroteAt }] });
      const times = { startsAt, endsAt: startsAt + HOUR };
      return { ...base, interview: { ...base.interview, ...times, calendarUid: 'u1@acme.example' } };
    };
    const first = NOON - 3 * DAY;
    const second = only(file(...event(...times)));
    const secondAt = second.interview.startsAt;
    expect(knownAs([held('first', first, first + 3 * HOUR)], second)).toBeNull();
    expect(knownAs([held('first', first, null)], second)).toBe('first');
    // It was over before its recorded end.
    expect(knownAs([held('first', first, first + HOUR / 2)], second)).toBeNull();
    // Something went before they had met, as when both agreed on the new time.
    expect(knownAs([held('first', first, first - HOUR)], second)).toBe('first');
    // They asked for it before anybody had written.
    const asked = held('first', first, null);
    const told = { ...asked.interview, outcome: 'next-round', outcomeAt: first + DAY } as const;
    expect(knownAs([{ ...asked, interview: told }], second)).toBeNull();
    const both = [held('first', first, first + 3 * HOUR), held('second', secondAt - DAY, null)];
    expect(knownAs(both, second)).toBe('second');
    expect(knownAs([held('third', secondAt + DAY, null), held('second', secondAt, secondAt + DAY)], second)).toBe(
      'second',
    );
  });
  test('one that may be what the list has under another name is it, unless that was held and written about', () => {
    const of = (wroteAt: number | null) => {
      const base = entry({ id: 'thursday', followUps: [{ state: wroteAt === null ? 'open' : 'sent', at: wroteAt }] });
      return { ...base, interview: { ...base.interview, startsAt: NOON - DAY, calendarUid: 'u1@acme.example#then' } };
    };
    const moved = { ...only(file(...event(...times))), instead: { name: 'u1@acme.example#then', isSure: false } };
    expect(knownAs([of(null)], moved)).toBe('thursday');
    expect(knownAs([of(NOON)], moved)).toBeNull();
    expect([of(null), of(NOON)].map((one) => openToNews([one]).length)).toEqual([1, 0]);
    const settled = of(NOON);
    const skipped = {
      ...settled,
      followUps: settled.followUps.map((each) => ({ ...each, state: 'skipped' as const })),
    };
    expect([knownAs([skipped], moved), openToNews([skipped])]).toEqual([null, []]);
  });
  describe('of one that was added before', () => {
    /** On 3 March 14:00 to 15:00 UTC, put into the list at noon of the second. */
    const stored = (more: Partial<Interview> = {}): Interview => {
      const startsAt = Date.UTC(2026, 2, 3, 14);
      const { interview } = entry();
      return { ...interview, startsAt, endsAt: startsAt + HOUR, timeZone: 'UTC', updatedAt: NOON, ...more };
    };
    const at = (day: string, hour: string, end: string) => [
      `DTSTART:202603${day}T${hour}00Z`,
      `DTEND:202603${day}T${end}00Z`,
    ];
    const news = (lines: string[], more?: Partial<Interview>, method: string[] = []) => {
      const { is, startsAt, endsAt, mayBeOlder } = newsOf(stored(more), only(file(...method, ...event(...lines))));
      const told = [startsAt, endsAt].map((time) => new Date(time).toISOString().slice(0, 16)).join(' ');
      return `${is} ${told}${mayBeOlder ? ', older?' : ''}`;
    };
    const berlinAt = (more: Partial<Interview> = {}): Partial<Interview> => ({ timeZone: 'Europe/Berlin', ...more });
    const middleEarth = (day: string) => [
      `DTSTART;TZID=Middle Earth:202603${day}T150000`,
      `DTEND;TZID=Middle Earth:202603${day}T160000`,
    ];

    test.each<[string, string[], Partial<Interview>, string]>([
      ['the same', times, {}, 'same 2026-03-03T14:00 2026-03-03T15:00, older?'],
      [
        'the same by the clock of another zone',
        ['SEQUENCE:1', 'DTSTART;TZID=America/New_York:20260303T090000', 'DTEND;TZID=America/New_York:20260303T100000'],
        {},
        'same 2026-03-03T14:00 2026-03-03T15:00',
      ],
      ['another day', ['SEQUENCE:1', ...at('06', '1400', '1500')], {}, 'moved 2026-03-06T14:00 2026-03-06T15:00'],
      [
        'another hour, and longer',
        ['SEQUENCE:1', ...at('03', '1600', '1730')],
        {},
        'moved 2026-03-03T16:00 2026-03-03T17:30',
      ],
      ['longer', ['SEQUENCE:1', ...at('03', '1400', '1530')], {}, 'length 2026-03-03T14:00 2026-03-03T15:30'],
      [
        'no length told: as long as it was',
        ['SEQUENCE:1', 'DTSTART:20260306T140000Z'],
        { endsAt: Date.UTC(2026, 2, 3, 14, 45) },
        'moved 2026-03-06T14:00 2026-03-06T14:45',
      ],
      [
        'no length told, and nothing else new',
        ['SEQUENCE:1', 'DTSTART:20260303T140000Z'],
        { endsAt: Date.UTC(2026, 2, 3, 14, 45) },
        'same 2026-03-03T14:00 2026-03-03T14:45',
      ],
      [
        'all day, on the day whose hour the person put in',
        ['SEQUENCE:1', 'DTSTART;VALUE=DATE:20260303'],
        {},
        'same 2026-03-03T14:00 2026-03-03T15:00',
      ],
      [
        'all day, on another',
        ['SEQUENCE:1', 'DTSTART;VALUE=DATE:20260306'],
        berlinAt(),
        'moved 2026-03-06T08:00 2026-03-06T09:00',
      ],
      [
        'a zone nobody knows, which the person put right',
        ['SEQUENCE:1', ...middleEarth('03')],
        { timeZone: 'America/New_York', startsAt: Date.UTC(2026, 2, 3, 20), endsAt: Date.UTC(2026, 2, 3, 21) },
        'same 2026-03-03T20:00 2026-03-03T21:00',
      ],
      [
        'another day in a zone nobody knows, which the person put right',
        ['SEQUENCE:1', ...middleEarth('06')],
        { timeZone: 'America/New_York', startsAt: Date.UTC(2026, 2, 3, 20), endsAt: Date.UTC(2026, 2, 3, 21) },
        'moved 2026-03-06T20:00 2026-03-06T21:00',
      ],
      [
        'in the list with a zone that this browser does not know',
        ['SEQUENCE:1', ...middleEarth('06')],
        { timeZone: 'Mars/Olympus' },
        'moved 2026-03-06T14:00 2026-03-06T15:00',
      ],
      ['called off', [...times, 'STATUS:CANCELLED'], {}, 'cancelled 2026-03-03T14:00 2026-03-03T15:00'],
    ])('%s', (_, lines, more, expected) => {
      expect(news(lines, more)).toBe(expected);
    });

    test.each<[string, string[], boolean]>([
      ['written since', ['DTSTAMP:20260302T130000Z'], false],
      ['written before, whatever its number', ['DTSTAMP:20260301T130000Z', 'SEQUENCE:3'], true],
      ['changed since, though another program saved it before', ['LAST-MODIFIED:20260302T130000Z'], false],
      ['changed before, though saved anew since', ['DTSTAMP:20260302T130000Z', 'LAST-MODIFIED:20260301T130000Z'], true],
      ['stamped as other programs write it', ['DTSTAMP:2026-03-01T13:00:00.000Z'], true],
      ['with a number and no stamp', ['SEQUENCE:1'], false],
      ['with neither', [], true],
      ['with a stamp that makes no sense', ['DTSTAMP:yesterday', 'SEQUENCE:1'], false],
      ['with one that names no such day', ['DTSTAMP:20269999T999999Z', 'SEQUENCE:1'], false],
      ['with a number that makes no sense', ['SEQUENCE:second'], true],
    ])('one with another time, %s: older is %s %s', (_, lines, isOlder) => {
      expect(news([...at('06', '1400', '1500'), ...lines])).toBe(
        `moved 2026-03-06T14:00 2026-03-06T15:00${isOlder ? ', older?' : ''}`,
      );
    });

    test('a whole file that takes it back, and one that did so before it was put into the list', () => {
      const cancels = ['METHOD:CANCEL'];
      expect(news(times, {}, cancels)).toBe('cancelled 2026-03-03T14:00 2026-03-03T15:00');
      expect(news([...times, 'DTSTAMP:20260301T130000Z'], {}, cancels)).toMatch(/^cancelled .*older\?$/);
    });
  });
  test("an alarm's length is not the event's", () => {
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'DURATION:PT5M', 'END:VALARM'];
    expect(span(only(file(...event('DTSTART:20260303T140000Z', ...alarm, 'DTEND:20260303T143000Z'))))).toBe(
      '2026-03-03T14:00 2026-03-03T14:30',
    );
  });
  test.each([
    'ATTENDEE;CN="Jane:mailto:jane@acme.example',
    'ATTENDEE;RSVP:mailto:jane@acme.example',
    'DURATION:1 hour',
    'RRULE:',
    'EXDATE:yesterday',
    'SEQUENCE:',
  ])('a line that can’t be read spoils none of the others: %s', (line) => {
    const one = only(file(...event('SUMMARY:Interview', ...times, line)));
    expect([one.title, span(one)]).toEqual(['Interview', '2026-03-03T14:00 2026-03-03T15:00']);
  });
  test('lines that make no sense are passed over', () => {
    expect(only(file('garbage', ...event('???', ...times, 'X-THING', 'DESCRIPTION:a'))).interview.startsAt).toBe(
      NOON + DAY + 2 * HOUR,
    );
  });
});

test.each([
  ["a mail's head", (text: string) => `From: Jane <jane@acme.example>\r\nContent-Type: text/calendar\r\n\r\n${text}`],
  ['a word', (text: string) => `Here it is:\n${text.replaceAll('\r', '')}`],
])('%s above it is passed over', (_, above) => {
  expect(only(above(file(...event('SUMMARY:Interview', ...times)))).title).toBe('Interview');
});

test('of a mail as "Show original" shows it the part with the invitation is decoded', () => {
  const part = file(...event('SUMMARY:Gespräch', ...times, 'ORGANIZER;CN=Jörg Li:mailto:joerg@acme.example'))
    .replaceAll('=', '=3D')
    .replaceAll('ä', '=C3=A4')
    .replaceAll('ö', '=C3=\r\n=B6');
  const head = ['Content-Type: text/calendar; charset="UTF-8"', 'Content-Transfer-Encoding: quoted-printable', '', ''];
  const { title, interview } = only(['Subject: x', '', '--part', ...head].join('\r\n') + part);
  expect({ title, people: interview.interviewers }).toEqual({
    title: 'Gespräch',
    people: [{ name: 'Jörg Li', email: 'joerg@acme.example' }],
  });
});

test('of a mail the part that travels in base64 is decoded', () => {
  const part = file(...event('SUMMARY:Gespräch bei Acme', ...times));
  const bytes = new TextEncoder().encode(part);
  const within = bytes.indexOf(0xc3) + 1;
  const folded = [...bytes.slice(0, within), 13, 10, 32, ...bytes.slice(within)];
  const written = btoa(String.fromCharCode(...folded)).replace(/.{76}/g, '$&\r\n');
  const head = 'Subject: x\r\n\r\n--part\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  for (const behind of ['', '\r\n\r\n--part--\r\n', '\r\n\r\nand\r\nso\r\non']) {
    expect(only(`${head}${written}${behind}`).title).toBe('Gespräch bei Acme');
  }
  expect(readCalendar(`${head}QkVHSU46VkNBTEVOREFS`, berlin).why).toBe('no-event');
});

test.each(['> ', '    ', '\t'])('lines that all begin with %j are read behind it', (mark) => {
  const long = file(...event('SUMMARY:Interview at', '  Acme', 'LOCATION:x', ...times));
  expect(only(long.replace(/^(?=.)/gm, mark)).title).toBe('Interview at Acme');
});

test('a line that is broken within a letter is read, as programs break them that count bytes', () => {
  const bytes = new TextEncoder().encode(file(...event('SUMMARY:Gespräch bei Müller', ...times)));
  const within = bytes.indexOf(0xc3) + 1;
  for (const fold of ['\r\n ', '\n\t']) {
    const broken = [...bytes.slice(0, within), ...new TextEncoder().encode(fold), ...bytes.slice(within)];
    expect(only(Uint8Array.from(broken)).title).toBe('Gespräch bei Müller');
  }
});

test('UTF-16 is read without its mark, too', () => {
  const text = file(...event('SUMMARY:Gespräch', ...times));
  const little = new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer);
  const big = little.map((_, at) => little[at ^ 1] ?? 0);
  expect([little, big].map((bytes) => only(bytes).title)).toEqual(['Gespräch', 'Gespräch']);
});

test.each([
  ['', 'empty'],
  [' \r\n', 'empty'],
  ['Hello', 'not-calendar'],
  ['BEGIN:VCARD\r\nEND:VCARD', 'not-calendar'],
  [file(), 'no-event'],
  [file('BEGIN:VTODO', 'UID:x', 'END:VTODO'), 'no-event'],
  [file('BEGIN:VEVENT', 'DTSTART:20260303T140000Z'), 'no-event'],
  [file(...event('SUMMARY:no start')), 'broken'],
  [file(...event('DTSTART:yesterday')), 'broken'],
])('%j gives nothing: %s', (text, why) => {
  expect(readCalendar(text, berlin)).toEqual({ invitations: [], why });
});

test('five megabytes are read in a moment, and only what is near is offered', async () => {
  const lines = Array.from({ length: 14_000 }, (_, index) => {
    const day = new Date(NOON + (index - 13_000) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
    return [
      'BEGIN:VEVENT',
      `UID:${index}`,
      `SUMMARY:Event ${index}`,
      `DTSTART:${day}T140000Z`,
      `DESCRIPTION:${'x'.repeat(250)}`,
      'END:VEVENT',
    ];
  }).flat();
  const text = file(...lines);
  expect(text.length).toBeGreaterThan(4_500_000);
  const { ms, result } = await processorTime(() => readCalendar(text, berlin));
  const { invitations } = result;
  // It needs a quarter of a second; taking every event apart would be minutes.
  expect(ms).toBeLessThan(15_000);
  expect(invitations).toHaveLength(20);
  expect(invitations[0]?.title).toBe('Event 13000');
});

test.each([
  ['a duration without end', 'DURATION:P99999999999999D'],
  ['a duration of decades', 'DURATION:P9000D'],
  ['an end in the year 9999', 'DTEND:99991231T235900Z'],
])('%s is no length, and holds nothing up', (_, end) => {
  const invitation = only(file(...event('DTSTART:20260303T140000Z', end, 'SUMMARY:Interview at Acme')));
  expect(span(invitation)).toBe('2026-03-03T14:00 2026-03-03T15:00');
  expect(invitation.assumed).toEqual(['length']);
});

test('an event that ends after the year 9999 is not offered: it could not be kept', () => {
  const read = readCalendar(file(...event('DTSTART:99991231T235900Z', 'SUMMARY:Interview at Acme')), berlin);
  expect(read).toEqual({ invitations: [], why: 'none-near' });
});

test('twenty thousand guests are told apart in a moment', { timeout: 5000 }, () => {
  const guests = Array.from({ length: 20_000 }, (_, n) => `ATTENDEE;CN=Guest ${n}:mailto:jane${n}@acme.example`);
  expect(only(file(...event(...times, 'SUMMARY:Interview', ...guests))).interview.interviewers).toHaveLength(20_000);
});

test('a whole calendar of years ago offers nothing, and says so', () => {
  const old = Array.from({ length: 30 }, (_, at) => [
    'BEGIN:VEVENT',
    `UID:${at}`,
    'DTSTART:20150303T140000Z',
    'END:VEVENT',
  ]).flat();
  expect(readCalendar(file(...old), berlin)).toEqual({ invitations: [], why: 'none-near' });
});

test('a file beyond all measure is refused', () => {
  expect(readCalendar(`BEGIN:VCALENDAR${' '.repeat(21_000_000)}`, berlin).why).toBe('too-big');
});
