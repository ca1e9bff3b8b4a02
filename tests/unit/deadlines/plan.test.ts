import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/deadlines/plan';
import { quietHours } from '../../../lib/deadlines/quiet-hours';
import { overAt, scheduleOf } from '../../../lib/deadlines/schedule';
import { type Entry, type FollowUp, type Interview, type Ledger, OUTCOMES } from '../../../lib/interviews/model';
import type { Settings } from '../../../lib/settings';
import { DAY, HOUR, MINUTE } from '../../../lib/time';
import { at, END, entryOf, settingsOf, ZONE } from './builders';

const EVERYTHING = { sixHours: true, fortyFive: true };
const NO_QUIET = { on: false };

/** When each reminder of an interview would come, as "kind: local time". */
function timetable(entry: Entry, settings: Settings, zone = ZONE): string[] {
  const clock = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  return scheduleOf(entry, settings, quietHours(settings.quietHours, zone)).map(
    ({ kind, at }) => `${kind} ${clock.format(at).replace(',', '')}`,
  );
}

const dueAt = (now: number, fired: Ledger['fired'] = {}, entry = entryOf(), settings = settingsOf()) =>
  plan([entry], settings, { fired, snoozed: {} }, now, ZONE).due.map(({ kind }) => kind);

describe('an interview recorded while the clock was far ahead', () => {
  const ahead = { createdAt: END + 365 * DAY };

  test('and put on its right day is reminded of like any', () => {
    const entry = entryOf(ahead);
    const fired: Record<string, number> = {};
    const seen = [5 * MINUTE, 3 * HOUR, 22 * HOUR, 24 * HOUR].flatMap((after) => {
      const { due } = plan([entry], settingsOf({}, NO_QUIET), { fired, snoozed: {} }, END + after, ZONE);
      for (const { id } of due) fired[id] = END + after;
      return due.map(({ kind }) => kind);
    });
    expect(seen).toEqual(['notes', 'write', 'lastCall', 'late']);
  });

  test('is not reminded of twice once that day comes', () => {
    const fired = { 'i1:late': END + DAY };
    expect(dueAt(END + 366 * DAY, fired, entryOf(ahead))).toEqual([]);
  });
});

describe('the timetable', () => {
  test.each<[string, string, Settings, string[]]>([
    [
      'three and "still worth sending" by default',
      '2026-03-02T14:00:00+01:00',
      settingsOf(),
      ['notes Mon 14:05', 'write Mon 17:00', 'lastCall Tue 12:00', 'late Tue 14:00'],
    ],
    [
      'all that can be switched on',
      '2026-03-02T14:00:00+01:00',
      settingsOf(EVERYTHING),
      [
        'notes Mon 14:05',
        'write Mon 17:00',
        'sixHours Tue 08:00',
        'lastCall Tue 12:00',
        'fortyFive Tue 13:15',
        'late Tue 14:00',
      ],
    ],
    [
      'each can be off',
      '2026-03-02T14:00:00+01:00',
      settingsOf({ notes: false, write: false, lastCall: false, late: false }),
      [],
    ],
    [
      'a late interview: the night is left alone',
      '2026-03-02T20:00:00+01:00',
      settingsOf(),
      ['notes Mon 20:05', 'write Tue 07:30', 'lastCall Tue 18:00', 'late Tue 20:00'],
    ],
    [
      'a deadline in the night: the evening before',
      '2026-03-02T06:10:00+01:00',
      settingsOf(),
      ['notes Mon 07:30', 'write Mon 09:10', 'lastCall Mon 21:45', 'late Tue 07:30'],
    ],
    [
      'a deadline soon after the night: the evening before',
      '2026-03-02T09:00:00+01:00',
      settingsOf({ fortyFive: true }),
      ['notes Mon 09:05', 'write Mon 12:00', 'lastCall Mon 21:45', 'fortyFive Tue 08:15', 'late Tue 09:00'],
    ],
    [
      'a deadline two hours after the night: the morning will do',
      '2026-03-02T09:30:00+01:00',
      settingsOf(),
      ['notes Mon 09:35', 'write Mon 12:30', 'lastCall Tue 07:30', 'late Tue 09:30'],
    ],
    [
      'no quiet hours',
      '2026-03-02T06:10:00+01:00',
      settingsOf({}, NO_QUIET),
      ['notes Mon 06:15', 'write Mon 09:10', 'lastCall Tue 04:10', 'late Tue 06:10'],
    ],
    [
      'equal times are no quiet hours',
      '2026-03-02T06:10:00+01:00',
      settingsOf({}, { from: '08:00', to: '08:00' }),
      ['notes Mon 06:15', 'write Mon 09:10', 'lastCall Tue 04:10', 'late Tue 06:10'],
    ],
    [
      'quiet hours by day, for who works at night',
      '2026-03-02T08:30:00+01:00',
      settingsOf({}, { from: '09:00', to: '17:00' }),
      ['notes Mon 08:35', 'write Mon 17:00', 'lastCall Tue 06:30', 'late Tue 08:30'],
    ],
    [
      'hardly a waking minute: the last call comes all the same',
      '2026-03-02T09:00:00+01:00',
      settingsOf({}, { from: '09:10', to: '09:00' }),
      ['notes Mon 09:05', 'lastCall Tue 07:00', 'late Tue 09:00'],
    ],
  ])('%s', (_, end, settings, expected) => {
    expect(timetable(entryOf({ endsAt: at(end) }), settings)).toEqual(expected);
  });

  test.each([
    [
      'spring forward',
      '2026-03-28T20:00:00+01:00',
      ['notes Sat 20:05', 'write Sun 07:30', 'lastCall Sun 19:00', 'late Sun 21:00'],
    ],
    [
      'fall back',
      '2026-10-24T20:00:00+02:00',
      ['notes Sat 20:05', 'write Sun 07:30', 'lastCall Sun 17:00', 'late Sun 19:00'],
    ],
  ])('24 hours are 24 hours when the clocks change: %s', (_, end, expected) => {
    expect(timetable(entryOf({ endsAt: at(end) }), settingsOf())).toEqual(expected);
  });

  test('follows a person who has flown: the same instants, but the night is where they are', () => {
    const entry = entryOf({ endsAt: at('2026-03-02T20:00:00+01:00') });
    expect(timetable(entry, settingsOf(), 'America/New_York')).toEqual([
      'notes Mon 14:05',
      'write Mon 17:00',
      'lastCall Tue 12:00',
      'late Tue 14:00',
    ]);
  });

  test.each([
    ['in time for all', -DAY, ['notes', 'write', 'lastCall', 'late']],
    ['an hour after the interview', HOUR, ['write', 'lastCall', 'late']],
    ['four hours after it', 4 * HOUR, ['lastCall', 'late']],
    ['an hour before the deadline: one remains', 23 * HOUR, ['lastCall', 'late']],
    ['when it is too late', 30 * HOUR, []],
  ])('an interview recorded %s brings no reminder of what was before', (_, after, kinds) => {
    const entry = entryOf({ createdAt: END + after });
    expect(scheduleOf(entry, settingsOf(), quietHours(settingsOf().quietHours, ZONE)).map(({ kind }) => kind)).toEqual(
      kinds,
    );
  });
});

describe('what is due', () => {
  test.each<[string, number, string[]]>([
    ['nothing before the interview is over', -MINUTE, []],
    ['nothing in the doorway but notes', 29 * MINUTE, ['notes']],
    ['only the most useful of two missed', 4 * HOUR, ['write']],
    ['only the last call of three missed', 22.5 * HOUR, ['lastCall']],
    ['one kind word after the deadline, no burst', 2 * DAY, ['late']],
    ['nothing about a follow-up of last month', 30 * DAY, []],
  ])('%s', (_, passed, kinds) => {
    expect(dueAt(END + passed, {}, entryOf(), settingsOf({}, NO_QUIET))).toEqual(kinds);
  });

  test('a reminder that fired is not due again, nor is one before it', () => {
    expect(dueAt(END + 4 * HOUR, { 'i1:write': END + 3 * HOUR })).toEqual([]);
    expect(dueAt(END + 4 * HOUR, { 'i1:lastCall': END + 3.5 * HOUR })).toEqual([]);
  });

  test.each(['sent', 'otherwise', 'skipped'] as const)('nothing once it is %s', (state) => {
    const entry = entryOf({}, { state, at: END + HOUR });
    expect(dueAt(END + 4 * HOUR, {}, entry)).toEqual([]);
  });

  test('a panel of three is reminded of once, until the last has got a mail', () => {
    const one = entryOf({}, { state: 'sent', at: END }, {}, {});
    const { due } = plan([one], settingsOf(), { fired: {}, snoozed: {} }, END + 4 * HOUR, ZONE);
    expect(due.map(({ followUps }) => followUps.map(({ id }) => id))).toEqual([['i1-f2', 'i1-f3']]);
  });

  test('an interviewer added later brings no old reminder back', () => {
    const fired = { 'i1:notes': END + 5 * MINUTE, 'i1:write': END + 3 * HOUR };
    expect(dueAt(END + 5 * HOUR, fired, entryOf({}, {}, {}))).toEqual([]);
  });

  test('one missed until the quiet hours waits for the morning, if its deadline does', () => {
    const entry = entryOf({ endsAt: at('2026-03-02T18:00:00+01:00') });
    const now = at('2026-03-02T23:00:00+01:00');
    const { due, wakeAt } = plan([entry], settingsOf(), { fired: {}, snoozed: {} }, now, ZONE);
    expect(due).toEqual([]);
    expect(wakeAt).toBeLessThanOrEqual(now + HOUR);
    expect(dueAt(at('2026-03-03T07:30:00+01:00'), {}, entry)).toEqual(['write']);
  });

  test('and comes at once, if the deadline comes with the morning', () => {
    const entry = entryOf({ endsAt: at('2026-03-02T06:10:00+01:00') });
    expect(dueAt(at('2026-03-02T23:00:00+01:00'), {}, entry)).toEqual(['lastCall']);
  });

  test('an end moved by ten minutes brings nothing again, moved to another day all', () => {
    const fired = { 'i1:notes': END + 5 * MINUTE, 'i1:write': END + 3 * HOUR };
    const later = entryOf({ endsAt: END + 10 * MINUTE });
    expect(dueAt(END + 4 * HOUR, fired, later)).toEqual([]);
    const moved = entryOf({ endsAt: END + DAY });
    expect(dueAt(END + DAY + 4 * HOUR, fired, moved)).toEqual(['write']);
  });

  test('a clock that was a day ahead does not cost the last call once it is right', () => {
    const fired = { 'i1:late': END + 28 * HOUR };
    expect(dueAt(END + 22 * HOUR, fired)).toEqual(['lastCall']);
  });

  test('a clock set back fires nothing again', () => {
    const fired = { 'i1:notes': END + 5 * MINUTE, 'i1:write': END + 3 * HOUR };
    for (const back of [HOUR, DAY, 365 * DAY]) expect(dueAt(END + 3 * HOUR - back, fired)).toEqual([]);
  });

  test('what is due together is most pressing first', () => {
    const entries = [
      entryOf({ id: 'a', endsAt: END }),
      entryOf({ id: 'b', endsAt: END - 18.5 * HOUR }),
      entryOf({ id: 'c' }, { state: 'sent', at: END - 8 * DAY }),
    ];
    const { due } = plan(entries, settingsOf({ sixHours: true }), { fired: {}, snoozed: {} }, END + 4 * HOUR, ZONE);
    expect(due.map(({ id }) => id)).toEqual(['b:lastCall', 'a:write', 'c:second']);
  });
});

describe('over', () => {
  test('an interview of last year with nothing sent is, one whose decision was promised for next week is not', () => {
    expect(overAt(entryOf())).toBe(END + DAY + 7 * DAY);
    expect(overAt(entryOf({ decisionAt: END + 90 * DAY }, { state: 'sent', at: END }))).toBeGreaterThan(END + 91 * DAY);
  });

  test('nothing can come of it after that, whatever its reminders and quiet hours', () => {
    const hours = fc.integer({ min: -24 * 60, max: 24 * 60 }).map((n) => END + n * HOUR);
    const times = fc.constantFrom('22:00', '07:30', '00:00', '12:00', '23:59', '02:30', '09:00');
    const followUp = fc.record({
      state: fc.constantFrom('open', 'sent', 'otherwise', 'skipped'),
      at: fc.option(hours),
      scheduled: fc.boolean(),
      updatedAt: hours,
    });
    const interview = fc.record({ endsAt: hours, decisionAt: fc.option(hours), createdAt: hours });
    const quiet = fc.record({ on: fc.boolean(), from: times, to: times });
    fc.assert(
      fc.property(interview, fc.array(followUp, { minLength: 1, maxLength: 3 }), quiet, (given, owed, night) => {
        const entry = entryOf(given, ...owed);
        const settings = settingsOf(EVERYTHING, night);
        const last = scheduleOf(entry, settings, quietHours(settings.quietHours, ZONE)).map(({ until }) => until);
        expect(Math.max(0, ...last)).toBeLessThanOrEqual(overAt(entry));
      }),
    );
  });
});

describe('put off', () => {
  const put = (until: number) => ({ fired: { 'i1:write': END + 3 * HOUR }, snoozed: { 'i1:snooze': until } });
  const due = (ledger: Ledger, now: number, entry = entryOf()) =>
    plan([entry], settingsOf(), ledger, now, ZONE).due.map(({ kind }) => kind);

  test('comes after its hour, once', () => {
    const ledger = put(END + 4 * HOUR);
    expect(due(ledger, END + 4 * HOUR - 1)).toEqual([]);
    expect(due(ledger, END + 4 * HOUR)).toEqual(['snooze']);
    expect(due({ ...ledger, fired: { ...ledger.fired, 'i1:snooze': END + 4 * HOUR } }, END + 4 * HOUR + 1)).toEqual([]);
  });

  test('is settled by the last call', () => {
    const now = END + 22 * HOUR;
    const [first] = plan([entryOf()], settingsOf(), put(now), now, ZONE).due;
    expect(first).toMatchObject({ kind: 'lastCall', covers: expect.arrayContaining(['i1:snooze']) });
  });

  test('ends when it is sent', () => {
    expect(due(put(END + 4 * HOUR), END + 4 * HOUR, entryOf({}, { state: 'sent', at: END + 3.5 * HOUR }))).toEqual([]);
  });
});

describe('after sending', () => {
  const sentAt = END + 4 * HOUR;
  /** Of the Thursday, as the form keeps the day they promised to decide by. */
  const noon = at('2026-03-05T12:00:00+01:00');
  const due = (entry: Entry, now: number, settings = settingsOf({}, NO_QUIET), fired: Ledger['fired'] = {}) =>
    plan([entry], settings, { fired, snoozed: {} }, now, ZONE).due.map(({ kind }) => kind);

  test.each<[string, number | null, number, number]>([
    ['about a week after sending', null, 7 * DAY - 1, 7 * DAY],
    ['the morning after the promised decision', noon, 3 * DAY + 16 * HOUR - 1, 3 * DAY + 16 * HOUR],
    ['the morning after, where it was put down as a day’s first hour', noon - 12 * HOUR, 3 * DAY, 3 * DAY + 16 * HOUR],
    ['about a week after, when sent after the promised date', sentAt - HOUR, 7 * DAY - 1, 7 * DAY],
  ])('one gentle second note, %s', (_, decisionAt, notYet, then) => {
    const entry = entryOf({ decisionAt }, { state: 'sent', at: sentAt });
    expect(due(entry, sentAt + notYet)).toEqual([]);
    expect(due(entry, sentAt + then)).toEqual(['second']);
    expect(due(entry, sentAt + then + DAY, settingsOf({}, NO_QUIET), { 'i1:second': sentAt + then })).toEqual([]);
  });

  test.each([
    ['where the interview was', '2026-03-05T12:00:00-08:00', 'America/Los_Angeles', 'second Fri 19:00'],
    [
      'somewhere, in a zone that this browser does not know',
      '2026-03-05T12:00:00Z',
      'Mars/Olympus',
      'second Fri 11:00',
    ],
    ['over the night the clocks change', '2026-03-28T12:00:00+01:00', ZONE, 'second Sun 10:00'],
  ])('the morning is the one %s', (_, decision, timeZone, expected) => {
    const entry = entryOf({ decisionAt: at(decision), timeZone }, { state: 'sent', at: sentAt });
    expect(timetable(entry, settingsOf({ late: false }))).toEqual([expected]);
  });

  test.each([
    ['an answer is noted', { answeredAt: sentAt + DAY }, {}],
    ['it was declined or sent', { secondDoneAt: sentAt + DAY }, {}],
    ['it is switched off', {}, { second: false }],
  ])('none when %s', (_, fields, reminders) => {
    const entry = entryOf({}, { state: 'sent', at: sentAt, ...fields });
    expect(due(entry, sentAt + 8 * DAY, settingsOf(reminders, NO_QUIET))).toEqual([]);
  });

  test('one for a panel of four, not four', () => {
    const sent = [0, 1, 2, 3].map((n) => ({ state: 'sent' as const, at: sentAt + n * 10 * MINUTE }));
    expect(due(entryOf({}, ...sent), sentAt + 8 * DAY)).toEqual(['second']);
  });

  describe('and another interview', () => {
    const first = entryOf({}, { state: 'sent', at: sentAt });
    const next = (interview: Partial<Interview>, followUp: Partial<FollowUp> = {}) =>
      entryOf({ id: 'i2', endsAt: END + 6 * DAY, ...interview }, followUp);
    test.each<[string, Entry, string[]]>([
      ['a later one at that company settles it', next({}, { state: 'sent', at: END + 6 * DAY }), []],
      ['so does one still to come', next({ endsAt: END + 9 * DAY }), []],
      ['also under the company’s legal name', next({ company: 'ACME Inc.' }, { state: 'skipped', at: END }), []],
      ['one for another post does not', next({ role: 'Baker' }, { state: 'skipped', at: END }), ['i1:second']],
      ['another company’s does not', next({ company: 'Globex' }, { state: 'skipped', at: END }), ['i1:second']],
      ['one whose company is not known does not', next({ company: '' }, { state: 'skipped', at: END }), ['i1:second']],
      ['an earlier one does not', next({ endsAt: END - 5 * DAY }, { state: 'skipped', at: END }), ['i1:second']],
    ])('%s', (_, other, expected) => {
      const now = sentAt + 7 * DAY;
      const { due } = plan([first, other], settingsOf({}, NO_QUIET), { fired: {}, snoozed: {} }, now, ZONE);
      expect(due.map(({ id }) => id).filter((id) => id.endsWith(':second'))).toEqual(expected);
    });

    test('of several on one day the last is reminded of', () => {
      const sent = { state: 'sent', at: sentAt } as const;
      const loop = [0, 1, 2].map((n) => entryOf({ id: `r${n}`, endsAt: END + n * HOUR }, sent));
      const { due } = plan(loop, settingsOf({}, NO_QUIET), { fired: {}, snoozed: {} }, sentAt + 7 * DAY, ZONE);
      expect(due.map(({ id }) => id)).toEqual(['r2:second']);
    });
  });

  test('a scheduled send is asked about once, half an hour after its time', () => {
    const entry = entryOf({}, { state: 'sent', at: sentAt, scheduled: true });
    expect(due(entry, sentAt + 29 * MINUTE)).toEqual([]);
    expect(due(entry, sentAt + 30 * MINUTE)).toEqual(['checkBack']);
    expect(due(entry, sentAt + HOUR, settingsOf(), { 'i1-f1:checkBack': sentAt + 30 * MINUTE })).toEqual([]);
  });

  test.each(['answeredAt', 'secondDoneAt'])('and not at all once %s tells that it went', (told) => {
    const entry = entryOf({}, { state: 'sent', at: sentAt, scheduled: true, [told]: sentAt + 20 * MINUTE });
    expect(due(entry, sentAt + HOUR)).toEqual([]);
  });

  test('one whose time nobody knows is asked about while it can still be sent by hand', () => {
    const entry = entryOf({}, { state: 'sent', at: sentAt, scheduled: true, updatedAt: sentAt + 1 });
    expect(due(entry, END + 22 * HOUR - 1)).toEqual([]);
    expect(due(entry, END + 22 * HOUR)).toEqual(['checkBack']);
    const late = entryOf({}, { state: 'sent', at: END + 30 * HOUR, scheduled: true, updatedAt: END + 31 * HOUR });
    expect(due(late, END + 30 * HOUR + 30 * MINUTE)).toEqual(['checkBack']);
  });
});

test.each(OUTCOMES)('once they decided (%s) nothing of it is reminded of, counted, or still to come', (outcome) => {
  const decided = (...followUps: Partial<FollowUp>[]) => entryOf({ outcome, outcomeAt: END + HOUR }, ...followUps);
  const entries = [
    decided(),
    decided({ state: 'sent', at: END + HOUR }),
    decided({ state: 'sent', at: END + HOUR, scheduled: true }),
  ];
  for (const hours of [1, 4, 20, 23.5, 26, 24 * 9]) {
    const now = END + hours * HOUR;
    const snoozed = { fired: {}, snoozed: { 'i1:snooze': now } };
    for (const entry of entries) {
      expect(plan([entry], settingsOf(EVERYTHING, NO_QUIET), snoozed, now, ZONE)).toMatchObject({
        due: [],
        wakeAt: null,
        badge: { text: '' },
      });
    }
  }
});

describe('during another interview', () => {
  const NONE = { fired: {}, snoozed: {} };
  const settings = settingsOf({ ...EVERYTHING }, NO_QUIET);
  const other = (starts: number, ends: number, ...followUps: Partial<FollowUp>[]) =>
    entryOf({ id: 'other', company: 'Hooli', startsAt: END + starts, endsAt: END + ends }, ...followUps);
  /** All that comes of Acme's interview by the deadline, as "kind: how long after its end". */
  const lived = (others: readonly Entry[], ledger: Ledger = NONE): string[] => {
    const fired: Record<string, number> = { ...ledger.fired };
    const seen: string[] = [];
    for (let now: number | null = END; now !== null && now < END + DAY; ) {
      const { due } = plan([entryOf(), ...others], settings, { ...ledger, fired }, now, ZONE);
      for (const one of due) {
        for (const id of one.covers) fired[id] = now;
        if (one.entry.interview.id === 'i1') seen.push(`${one.kind} ${(now - END) / MINUTE}`);
      }
      now = plan([entryOf(), ...others], settings, { ...ledger, fired }, now, ZONE).wakeAt;
    }
    return seen;
  };
  const REST = ['sixHours 1080', 'lastCall 1320', 'fortyFive 1395'];

  test.each<[string, readonly Entry[], string[]]>([
    ['nothing else is on', [], ['notes 5', 'write 180', ...REST]],
    ['notes wait until shortly after it', [other(0, HOUR)], ['notes 65', 'write 180', ...REST]],
    ['and so does the word to write', [other(2.75 * HOUR, 3.75 * HOUR)], ['notes 5', 'write 230', ...REST]],
    ['what waited too long gives way to the next', [other(0, 4 * HOUR)], ['write 245', ...REST]],
    [
      'one after the other, both are waited for',
      [other(0, HOUR), entryOf({ id: 'third', startsAt: END + HOUR, endsAt: END + 2 * HOUR })],
      ['notes 125', 'write 180', ...REST],
    ],
    ['a trial week is waited for by nothing', [other(-HOUR, 5 * DAY)], ['notes 5', 'write 180', ...REST]],
    ['the last calls never wait', [other(21.5 * HOUR, 23.5 * HOUR)], ['notes 5', 'write 180', ...REST]],
    ['nothing waits until the last call', [other(17 * HOUR, 22 * HOUR)], ['notes 5', 'write 180', ...REST]],
    ['one that has its mail is over', [other(0, HOUR, { state: 'sent', at: END })], ['notes 5', 'write 180', ...REST]],
    ['one called off is not on', [other(0, HOUR, { state: 'skipped', at: END })], ['notes 5', 'write 180', ...REST]],
    ['one that ended with it is not on', [other(-HOUR, 0)], ['notes 5', 'write 180', ...REST]],
  ])('%s', (_, others, expected) => {
    expect(lived(others)).toEqual(expected);
  });

  test('one missed until then waits, too, and so does one put off until then', () => {
    const during = other(4 * HOUR, 5 * HOUR);
    const all = [entryOf(), during];
    expect(plan(all, settings, NONE, END + 4.5 * HOUR, ZONE).due).toEqual([]);
    expect(plan(all, settings, NONE, END + 5 * HOUR + 5 * MINUTE, ZONE).due.map(({ kind }) => kind)).toContain('write');
    const put = { fired: { 'i1:notes': END, 'i1:write': END + 1 }, snoozed: { 'i1:snooze': END + 4 * HOUR } };
    expect(lived([during], put)).toEqual(['snooze 305', ...REST]);
  });

  test('a second note and a check-back wait as well', () => {
    const sentAt = END - 7 * DAY + 10 * MINUTE;
    const sent = { state: 'sent', at: sentAt } as const;
    const during = other(0, HOUR);
    for (const [entry, kind] of [
      [entryOf({ endsAt: sentAt - HOUR }, sent), 'second'],
      [entryOf({ endsAt: END - HOUR }, { ...sent, at: END - 20 * MINUTE, scheduled: true }), 'checkBack'],
    ] as const) {
      const kinds = (now: number) => plan([entry, during], settings, NONE, now, ZONE).due.map((one) => one.kind);
      expect(kinds(END + 59 * MINUTE)).toEqual([]);
      expect(kinds(END + 65 * MINUTE)).toContain(kind);
    }
  });

  test('it keeps nothing from the evening that would then come in the night', () => {
    const entry = entryOf({ endsAt: at('2026-03-02T18:50:00+01:00') });
    const late = entryOf({
      id: 'late',
      startsAt: at('2026-03-02T21:45:00+01:00'),
      endsAt: at('2026-03-02T23:00:00+01:00'),
    });
    const due = (now: string) =>
      plan([entry, late], settingsOf(), { fired: { 'i1:notes': END + 5 * HOUR }, snoozed: {} }, at(now), ZONE).due;
    expect(due('2026-03-02T21:50:00+01:00').map(({ id }) => id)).toEqual(['i1:write']);
  });
});

describe('when to wake', () => {
  const wake = (entries: Entry[], now: number, settings = settingsOf()) =>
    plan(entries, settings, { fired: {}, snoozed: {} }, now, ZONE).wakeAt;

  test('never, with nothing to come', () => {
    expect(wake([], END)).toBeNull();
    expect(wake([entryOf({}, { state: 'skipped', at: END })], END)).toBeNull();
  });

  test('at the next reminder, and at least every hour while a follow-up is open', () => {
    expect(wake([entryOf()], END + MINUTE)).toBe(END + 5 * MINUTE);
    expect(wake([entryOf()], END - 3 * DAY)).toBe(END - 3 * DAY + HOUR);
  });

  test('always later than now, with five hundred open', () => {
    const entries = Array.from({ length: 500 }, (_, n) => entryOf({ id: `i${n}`, endsAt: END + n * MINUTE }));
    for (const passed of [0, HOUR, 3 * HOUR, DAY, 3 * DAY]) {
      expect(wake(entries, END + passed)).toBeGreaterThan(END + passed);
    }
  });
});
