/** Whatever is typed, pasted, dropped or written in a mail's head: an answer or one of our errors, never a crash. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCalendar } from '../../../lib/interviews/calendar/calendar';
import { cell } from '../../../lib/interviews/csv';
import { ImportError } from '../../../lib/interviews/errors';
import { match, RUNGS } from '../../../lib/interviews/match';
import { quickAdd } from '../../../lib/interviews/quick-add/quick-add';
import { searchIn } from '../../../lib/interviews/search';
import { readImport } from '../../../lib/interviews/store/import';
import { LAST_TIME } from '../../../lib/interviews/store/rows';
import { entry } from './entries';
import './property';
import { DAY, NOON } from './time';

const context = { now: NOON, timeZone: 'Europe/Berlin' };
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

/** Pieces of what such a text is usually made of, in any order. */
const from = (...pieces: string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 12 });

test('any line that is typed', () => {
  const line = from(
    ...[
      'Acme',
      'with',
      'at',
      'for',
      'tomorrow',
      'Tue',
      '3pm',
      '14:00',
      '-',
      '–',
      '45 min',
      '1h',
      '(',
      ')',
      ',',
      '2026-13-45',
    ],
    ...[
      '5.3.',
      '25:99',
      'Jane',
      'interview',
      '@',
      '<',
      '>',
      'next',
      'last',
      'in',
      '3M',
      '9999',
      '12/31',
      'noon',
      'PST',
    ],
    ...[
      'Eastern',
      'Montag',
      'morgen',
      'le 5',
      'mars',
      '5. März',
      '32. Mai',
      'um 14 Uhr',
      'à',
      '14h',
      'de 15',
      '明日',
      '3月5日',
      '午後3時',
    ],
  ).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(line, text), (typed) => {
      const understood = quickAdd(typed, context);
      if (understood.is !== 'interview') return;
      const { company, startsAt, endsAt } = understood.interview;
      expect(company).not.toBe('');
      expect(Number.isFinite(startsAt) && endsAt > startsAt).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('any calendar file', () => {
  const file = from(
    ...[
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'BEGIN:VTIMEZONE',
    ],
    ...[
      'END:VTIMEZONE',
      'TZID:X',
      'DTSTART:20260303T140000Z',
      'DTSTART;TZID=X:20260303T140000',
      'DTSTART;VALUE=DATE:20260303',
    ],
    ...[
      'DTEND:20260303T150000Z',
      'DTEND:20269999T999999',
      'DURATION:PT1H',
      'DURATION:-P1W',
      'RRULE:FREQ=DAILY',
      'RRULE:FREQ=X',
    ],
    ...[
      'RRULE:FREQ=YEARLY;BYMONTH=13',
      'EXDATE:20260303T140000Z',
      'RECURRENCE-ID:20260303T140000Z',
      'ORGANIZER:mailto:a@b.example',
    ],
    ...['ATTENDEE;CN="x:mailto:y', 'SUMMARY:Interview', 'UID:1', 'STATUS:CANCELLED', 'METHOD:CANCEL', ' folded'],
  ).map((lines) => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
  const name = fc.oneof(
    fc.constantFrom('1', '1#2026-03-03T14:00:00Z', '1#2026-03-04', '1_R20260304T140000#2026-03-05T14:00:00Z', ''),
    fc.string({ maxLength: 4 }),
  );
  const time = fc.oneof(
    fc.integer({ min: 0, max: LAST_TIME }),
    fc.integer({ min: NOON - 9 * DAY, max: NOON + 9 * DAY }),
  );
  const listed = fc.array(fc.record({ calendarUid: name, startsAt: time, endsAt: time }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.oneof(file, text), listed, (content, has) => {
      const { invitations, why } = readCalendar(content, { ...context, listed: has });
      expect(invitations.length === 0).toBe(why !== null);
      for (const { interview } of invitations) {
        expect(Number.isFinite(interview.startsAt) && interview.endsAt > interview.startsAt).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

test('any import', () => {
  const file = fc
    .record({
      format: fc.constant('afterword'),
      version: fc.constant(1),
      interviews: fc.jsonValue(),
      notes: fc.jsonValue(),
    })
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(file, fc.json(), text), (content) => {
      try {
        readImport(content);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
    { numRuns: 600 },
  );
});

test("any mail's head", () => {
  const person = fc.record({ name: text, email: fc.option(fc.oneof(text, fc.emailAddress()), { nil: null }) });
  const people = fc.array(person, { maxLength: 3 });
  const head = fc.record({ to: people, cc: people, participants: people, greeting: text, subject: text });
  fc.assert(
    fc.property(head, text, text, (mail, company, name) => {
      const candidates = match([entry({ company, people: [name] }), entry({ id: 'b' })], mail, NOON);
      expect(candidates).toHaveLength(2);
      for (const { rung } of candidates) expect(RUNGS).toContain(rung);
    }),
    { numRuns: 600 },
  );
});

test('any search finds no more than there is, and any cell is one cell', () => {
  fc.assert(
    fc.property(text, text, (query, company) => {
      expect(searchIn([entry({ company })], query).length).toBeLessThanOrEqual(1);
      expect(searchIn([entry({ company })], company)).toHaveLength(1);
      expect(cell(company)).toMatch(/^"(?:[^"]|"")*"$/);
    }),
    { numRuns: 600 },
  );
});
