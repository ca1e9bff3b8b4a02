import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { quickAdd } from '../../../lib/interviews/quick-add/quick-add';
import { instantOf } from '../../../lib/wall-clock';
import { processorTime } from '../processor-time';
import { NOON } from './time';

/** In Berlin it is one o'clock on Monday, the second of March 2026. */
const berlin = { now: NOON, timeZone: 'Europe/Berlin' };

interface Expected {
  readonly company: string;
  readonly role: string;
  /** As clocks in Berlin show it. */
  readonly from: string;
  readonly minutes: number;
  readonly people: string;
}

function read(text: string, context: Parameters<typeof quickAdd>[1] = berlin) {
  const understood = quickAdd(text, context);
  if (understood.is === 'unclear') {
    const { missing } = understood;
    return missing === 'hour' ? `no hour on ${new Date(understood.noon).toISOString().slice(0, 10)}` : `no ${missing}`;
  }
  if (understood.is === 'several') return 'several times';
  if (understood.is === 'impossible') return `no such ${understood.what}: ${understood.said}`;
  const { company, role, startsAt, endsAt, interviewers = [] } = understood.interview;
  const from = new Date(startsAt).toLocaleString('sv-SE', {
    timeZone: context.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return {
    company,
    role,
    from,
    minutes: (endsAt - startsAt) / 60_000,
    people: interviewers.map(({ name, email }) => `${name} ${email}`.trim()).join(', '),
  };
}

describe('when', () => {
  test.each<[string, string, number]>([
    ['Acme tomorrow 3pm 45 min', '2026-03-03 15:00', 45],
    ['Acme tomorrow 3pm, 45 minutes', '2026-03-03 15:00', 45],
    ['Acme tomorrow 3pm', '2026-03-03 15:00', 60],
    ['Acme tomorrow at 15:00 for 90 minutes', '2026-03-03 15:00', 90],
    ['Acme 45 min tomorrow 3pm', '2026-03-03 15:00', 45],
    ['Acme 3 pm 45 minutes tomorrow', '2026-03-03 15:00', 45],
    ['tomorrow Acme 3pm', '2026-03-03 15:00', 60],
    ['tomorrow 3pm Acme 30m', '2026-03-03 15:00', 30],
    ['Acme 3pm tomorrow 1h', '2026-03-03 15:00', 60],
    ['Acme tomorrow 3pm 1.5 hours', '2026-03-03 15:00', 90],
    ['Acme tomorrow 3pm 1h30', '2026-03-03 15:00', 90],
    ['Acme tomorrow 3pm 1 h 15 min', '2026-03-03 15:00', 75],
    ['Acme tomorrow 3pm half an hour', '2026-03-03 15:00', 30],
    ['Acme tomorrow 3pm an hour', '2026-03-03 15:00', 60],
    ['Acme tomorrow 3pm 2 hours', '2026-03-03 15:00', 120],
    ['Acme tomorrow 3pm, an hour and a half', '2026-03-03 15:00', 90],
    ['Acme tomorrow 3-4pm', '2026-03-03 15:00', 60],
    ['Acme tomorrow 14:00–15:30', '2026-03-03 14:00', 90],
    ['Acme tomorrow 2pm to 2:45pm', '2026-03-03 14:00', 45],
    ['Acme tomorrow 11am-1pm', '2026-03-03 11:00', 120],
    ['Acme today 10-11', '2026-03-02 10:00', 60],
    ['Acme tomorrow 9', '2026-03-03 09:00', 60],
    ['Acme tomorrow at 9', '2026-03-03 09:00', 60],
    ['Acme tomorrow at 3', '2026-03-03 15:00', 60],
    ['Acme 15.30', '2026-03-02 15:30', 60],
    ['Acme tomorrow 10.30', '2026-03-03 10:30', 60],
    ['Acme tomorrow noon', '2026-03-03 12:00', 60],
    ['Acme 14:00', '2026-03-02 14:00', 60],
    ['Acme 9am', '2026-03-02 09:00', 60],
    ['Acme 6am', '2026-03-03 06:00', 60],
    ['Acme yesterday 4pm', '2026-03-01 16:00', 60],
    ['Acme yesterday 16:00 30 min', '2026-03-01 16:00', 30],
    ['Acme last Friday 10am', '2026-02-27 10:00', 60],
    ['Acme Tuesday 9am', '2026-03-03 09:00', 60],
    ['Acme Tue 9:30am', '2026-03-03 09:30', 60],
    ['Acme next Monday 9am', '2026-03-09 09:00', 60],
    ['Acme this afternoon at 4', '2026-03-02 16:00', 60],
    ['Acme 2026-03-04 10:30', '2026-03-04 10:30', 60],
    ['Acme 2026-03-04T10:30', '2026-03-04 10:30', 60],
    ['Acme 2026-03-04T10:30:00Z', '2026-03-04 11:30', 60],
    ['Acme Mar 5 2pm', '2026-03-05 14:00', 60],
    ['Acme 5 March at 14:00', '2026-03-05 14:00', 60],
    ['Acme March 5th, 2-3pm', '2026-03-05 14:00', 60],
    ['Acme 5.3. 14 Uhr', '2026-03-05 14:00', 60],
    ['Acme 5.3.2026 14:30', '2026-03-05 14:30', 60],
    ['Acme 3/5 2pm', '2026-03-05 14:00', 60],
    ['Acme in 2 hours', '2026-03-02 15:00', 60],
    ['Acme tomorrow 3pm EST', '2026-03-03 21:00', 60],
    ['Acme tomorrow 14h30', '2026-03-03 14:30', 60],
    ['Acme at 15h', '2026-03-02 15:00', 60],
    ['Acme Friday 14-15h', '2026-03-06 14:00', 60],
    ['Acme 3p', '2026-03-02 15:00', 60],
    ['Acme tomorrow 1500', '2026-03-03 15:00', 60],
    ['Acme in half an hour for 30 min', '2026-03-02 13:30', 30],
    ['Acme earlier today 10:00', '2026-03-02 10:00', 60],
    ['Acme Mar 2 10am', '2026-03-02 10:00', 60],
    ['Acme Feb 27 10am', '2026-02-27 10:00', 60],
    ['Acme Dec 24 9am', '2026-12-24 09:00', 60],
    ['Acme Monday 10am', '2026-03-02 10:00', 60],
    ['Acme Monday 4pm', '2026-03-02 16:00', 60],
    // Seven days after the one that comes first, and today's is the first.
    ['Acme Monday week 3pm', '2026-03-09 15:00', 60],
    ['Acme 2-3pm Friday week', '2026-03-13 14:00', 60],
    ['Acme a week on Friday 10am', '2026-03-13 10:00', 60],
    ['Acme a week today at 2', '2026-03-09 14:00', 60],
    ['Acme tomorrow week 9am, 30 min', '2026-03-10 09:00', 30],
    ['Acme tomorrow 3pm CET', '2026-03-03 15:00', 60],
  ])('%s', (line, from, minutes) => {
    expect(read(line)).toMatchObject({ company: 'Acme', from, minutes, people: '', role: '' });
  });

  /** From when to when, as people type it: who writes one half of the day means the other side by it. */
  test.each<[string, string, number]>([
    ['11-1', '11:00', 120],
    ['11–1pm', '11:00', 120],
    ['11-1 pm', '11:00', 120],
    ['11am-1', '11:00', 120],
    ['11a-1p', '11:00', 120],
    ['11—1', '11:00', 120],
    ['11 - 1', '11:00', 120],
    ['11 to 1', '11:00', 120],
    ['from 11 to 1', '11:00', 120],
    ['between 11 and 1', '11:00', 120],
    ['11 til 1', '11:00', 120],
    ['11 until 1pm', '11:00', 120],
    ['11 through 1', '11:00', 120],
    ['11am to 1', '11:00', 120],
    ['11am - noon', '11:00', 60],
    ['noon-1', '12:00', 60],
    ['noon to 1:30', '12:00', 90],
    ['11:00-1:00', '11:00', 120],
    ['11:30-1', '11:30', 90],
    ['11.30-1.15', '11:30', 105],
    ['11 bis 13 Uhr', '11:00', 120],
    ['11-13h', '11:00', 120],
    ['11h30-13h', '11:30', 90],
    ['1100-1300', '11:00', 120],
    ['10-12', '10:00', 120],
    ['10-2', '10:00', 240],
    ['10-2pm', '10:00', 240],
    ['10 am - 12', '10:00', 120],
    ['12-1', '12:00', 60],
    ['12-2', '12:00', 120],
    ['11-12pm', '11:00', 60],
    ['12:30-2', '12:30', 90],
    ['9-5', '09:00', 480],
    ['9-17', '09:00', 480],
    ['9-9:45', '09:00', 45],
    ['9:30-11am', '09:30', 90],
    ['2-3', '14:00', 60],
    ['4-6', '16:00', 120],
    ['2pm-3', '14:00', 60],
    ['7-9', '07:00', 120],
    ['7-9pm', '19:00', 120],
    ['8:30-9:30pm', '20:30', 60],
    ['11pm-1am', '23:00', 120],
    ['02:00-03:00', '02:00', 60],
  ])('%s', (span, from, minutes) => {
    for (const line of [`Acme tomorrow ${span}`, `Acme ${span} tomorrow`, `Acme ${span}, Tue 3 March`])
      expect(read(line), line).toMatchObject({ company: 'Acme', from: `2026-03-03 ${from}`, minutes, people: '' });
  });

  test.each<[string, Partial<Expected>]>([
    ['7-11 tomorrow 11-1', { company: '7-11', from: '2026-03-03 11:00', minutes: 120 }],
    ['Studio 54 tomorrow 11-1pm', { company: 'Studio 54', from: '2026-03-03 11:00', minutes: 120 }],
    ['Acme tomorrow 11-1 with Jane', { company: 'Acme', people: 'Jane', from: '2026-03-03 11:00', minutes: 120 }],
    ['Acme tomorrow 3pm 1-1 with Jane', { people: 'Jane', from: '2026-03-03 15:00', minutes: 60 }],
    ['Acme tomorrow 3-4pm EST', { company: 'Acme', from: '2026-03-03 21:00', minutes: 60 }],
    ['Acme 2026-03-04 11-1', { company: 'Acme', from: '2026-03-04 11:00', minutes: 120 }],
    ['Acme 2026-03-04T10:30-05:00', { company: 'Acme', from: '2026-03-04 16:30', minutes: 60 }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  /** Said on Monday, the second of March. */
  test.each([
    ['in two weeks, Monday', '2026-03-16'],
    ['in 2 weeks on Monday', '2026-03-16'],
    ['Monday in two weeks', '2026-03-16'],
    ['in three weeks on Tuesday', '2026-03-24'],
    ['in a fortnight, Friday', '2026-03-20'],
    ['the week after next, Tuesday', '2026-03-17'],
    ['Tuesday the week after next', '2026-03-17'],
    ['two weeks on Friday', '2026-03-20'],
    ['two weeks from Tuesday', '2026-03-17'],
    ['3 weeks today', '2026-03-23'],
    ['tomorrow fortnight', '2026-03-17'],
    ['Friday week', '2026-03-13'],
    ['in 2 weeks', '2026-03-16'],
    ['05Mar2026', '2026-03-05'],
    ['5March2026', '2026-03-05'],
    ['2moro', '2026-03-03'],
    ['2morrow', '2026-03-03'],
    ['2mrw', '2026-03-03'],
    ['tmw', '2026-03-03'],
    ['tmrw', '2026-03-03'],
    ['2day', '2026-03-02'],
  ])('%s', (day, date) => {
    for (const line of [`Acme ${day} 3pm`, `Acme 3pm ${day}`])
      expect(read(line), line).toEqual({ company: 'Acme', role: '', from: `${date} 15:00`, minutes: 60, people: '' });
  });

  test('seen from the end of a week, "in two weeks" is the week after the next one', () => {
    const friday = { ...berlin, now: NOON + 4 * 24 * 3_600_000 };
    expect(read('Acme in two weeks, Monday 3pm', friday)).toMatchObject({ from: '2026-03-16 15:00' });
  });

  test.each(['TMW', 'Two Weeks', '2Mobile', 'Fortnight Foods'])('%s is a company', (company) => {
    expect(read(`${company} 3pm`)).toMatchObject({ company, from: '2026-03-02 15:00' });
  });

  /** Said on Monday, the 16th of March 2026, at this hour in New York. */
  test.each([
    ['Acme Monday at 2', '10:00', '2026-03-16 14:00'],
    ['Acme Monday at 2', '12:00', '2026-03-16 14:00'],
    ['Acme Monday at 2', '15:00', '2026-03-16 14:00'],
    ['Acme Monday at 2', '20:01', '2026-03-23 14:00'],
    ['Acme this Monday at 2', '12:00', '2026-03-16 14:00'],
    ['Acme on Monday at 4', '12:00', '2026-03-16 16:00'],
    ['Acme Mon 3:30', '10:00', '2026-03-16 15:30'],
    ['Acme Mon 3:30', '17:00', '2026-03-16 15:30'],
    ['Acme Mon 2-3', '12:00', '2026-03-16 14:00'],
    ['Acme March 16 at 2', '12:00', '2026-03-16 14:00'],
    ['Acme March 16 at 2', '18:00', '2026-03-16 14:00'],
    ['Acme March 9 at 2', '12:00', '2026-03-09 14:00'],
    ['Acme Monday at 10', '12:00', '2026-03-16 10:00'],
    ['Acme next Monday at 2', '12:00', '2026-03-23 14:00'],
    ['Acme Monday next week at 2', '12:00', '2026-03-23 14:00'],
    ['Acme last Monday at 2', '12:00', '2026-03-09 14:00'],
    ['Acme Tuesday at 2', '12:00', '2026-03-17 14:00'],
    ['Acme Sunday at 2', '12:00', '2026-03-22 14:00'],
  ])('%s, said that Monday at %s', (line, said, from) => {
    const now = Date.parse(`2026-03-16T${said}-04:00`);
    expect(read(line, { now, timeZone: 'America/New_York' })).toMatchObject({ company: 'Acme', from, minutes: 60 });
  });

  /** Said on Monday, the 16th of March 2026, at this hour in New York. */
  test.each([
    ['Acme this morning at 9', '16:30', '2026-03-16 09:00'],
    ['Acme this morning 9am', '23:00', '2026-03-16 09:00'],
    ['this morning 9:15 Acme', '20:00', '2026-03-16 09:15'],
    ['Acme this afternoon at 2', '21:00', '2026-03-16 14:00'],
    ['Acme tonight 7', '12:00', '2026-03-16 19:00'],
    ['Acme an hour ago', '16:30', '2026-03-16 15:30'],
    ['Acme 1 hour ago', '16:30', '2026-03-16 15:30'],
    ['Acme half an hour ago', '16:30', '2026-03-16 16:00'],
    ['Acme 40 minutes ago', '16:30', '2026-03-16 15:50'],
    ['Acme just now', '16:30', '2026-03-16 15:30'],
    ['Acme, just finished', '16:30', '2026-03-16 15:30'],
    ['Acme at half past two', '16:30', '2026-03-16 14:30'],
    ['Acme tomorrow at half 2', '16:30', '2026-03-17 14:30'],
    ['Acme tomorrow quarter to three', '16:30', '2026-03-17 14:45'],
    ['Acme tomorrow quarter past 10', '16:30', '2026-03-17 10:15'],
    ['Acme tomorrow at ten past nine', '16:30', '2026-03-17 09:10'],
    ['Acme on the 19th at 10', '16:30', '2026-03-19 10:00'],
    ['Acme the 19th, 10am', '16:30', '2026-03-19 10:00'],
    ['Acme Thursday 19th at 10am', '16:30', '2026-03-19 10:00'],
    ['Acme Thursday the 19th at 10am', '16:30', '2026-03-19 10:00'],
    ['Acme the 3rd, 10am', '16:30', '2026-04-03 10:00'],
    ['Acme on the 3rd at 10am', '16:30', '2026-04-03 10:00'],
    ['Acme 3rd at 10am', '16:30', '2026-04-03 10:00'],
    ['Acme on the 13th at 10am', '16:30', '2026-03-13 10:00'],
    ['Acme on the 16th at 10am', '16:30', '2026-03-16 10:00'],
    ['Acme on the 31st at 10am', '16:30', '2026-03-31 10:00'],
    ['Acme Thu 2nd 10am', '16:30', '2026-04-02 10:00'],
    ['Acme Thursday the 2nd at 10am', '16:30', '2026-04-02 10:00'],
    ['Acme Thu, 2nd, 10am', '16:30', '2026-04-02 10:00'],
    ['Acme Tue 3rd 10am', '16:30', '2026-03-03 10:00'],
    ['Acme Fri 13th 10am', '16:30', '2026-03-13 10:00'],
    ['Acme Sat 2nd 10am', '16:30', '2026-05-02 10:00'],
    // No second of the months around is a Friday.
    ['Acme Fri 2nd 10am', '16:30', '2026-04-02 10:00'],
    ['Acme was on the 3rd at 10am', '16:30', '2026-03-03 10:00'],
    ['Had Acme on the 20th at 10am', '16:30', '2026-02-20 10:00'],
    ['went to Acme on the 20th at 10am', '16:30', '2026-02-20 10:00'],
    ['Acme on the 20th at 10am', '16:30', '2026-03-20 10:00'],
    ['Had Acme Friday 10am', '16:30', '2026-03-13 10:00'],
    ['spoke to Acme on Friday at 10am', '16:30', '2026-03-13 10:00'],
    ['Acme ended Friday 4pm', '16:30', '2026-03-13 15:00'],
    ['Acme Friday 10am', '16:30', '2026-03-20 10:00'],
    ['Acme on the 2nd of April at 10am', '16:30', '2026-04-02 10:00'],
    ['Acme 19 March, 9.30am', '16:30', '2026-03-19 09:30'],
    ['Acme March 19, 2026 2pm', '16:30', '2026-03-19 14:00'],
    ['Acme March 19 2026 2pm', '16:30', '2026-03-19 14:00'],
    ['Acme March 19th, 2026, 2:00 PM', '16:30', '2026-03-19 14:00'],
    ['Acme this week Thursday 2pm', '16:30', '2026-03-19 14:00'],
    ['Acme Thursday this week 2pm', '16:30', '2026-03-19 14:00'],
    ['Acme next week Thursday 2pm', '16:30', '2026-03-26 14:00'],
    ['Acme tomorrow 2pm PT', '16:30', '2026-03-17 17:00'],
    ['tomorrow Acme 2pm PT', '16:30', '2026-03-17 17:00'],
    ['Acme Thursday, March 19, 2026 11am CT', '16:30', '2026-03-19 12:00'],
    ['tomorrow Acme 14:00 CET', '16:30', '2026-03-17 09:00'],
  ])('%s, said that Monday at %s, is %s', (line, said, from) => {
    const now = Date.parse(`2026-03-16T${said}-04:00`);
    expect(read(line, { now, timeZone: 'America/New_York' })).toMatchObject({
      company: 'Acme',
      role: '',
      people: '',
      from,
      minutes: 60,
    });
  });

  test('what has just ended ends now, however long it was', () => {
    expect(read('Acme just now, 45 min')).toMatchObject({ company: 'Acme', from: '2026-03-02 12:15', minutes: 45 });
    expect(quickAdd('Acme just now', berlin)).toMatchObject({ lengthGuessed: true });
  });

  test('with the day first, where people write it so', () => {
    expect(read('Acme 5/3 2pm', { ...berlin, dayFirst: true })).toMatchObject({ from: '2026-03-05 14:00' });
  });

  /** Lord Howe moves by half an hour. */
  const changes = {
    'America/New_York': ['2026-03-08', '2026-11-01'],
    'Europe/Berlin': ['2026-03-29', '2026-10-25'],
    'Australia/Lord_Howe': ['2026-10-04', '2026-04-05'],
  };
  /** The line, how many days before the change it is said and at what hour, and what is meant on the day of the change. */
  const said: readonly [line: string, daysBefore: number, hour: number, at: string, minutes: number][] = [
    ['Acme today at 1', 0, 9, '13:00', 60],
    ['Acme at 3', 0, 9, '15:00', 60],
    ['Acme 9am', 0, 14, '09:00', 60],
    ['Acme tomorrow at 1', 1, 13, '13:00', 60],
    ['Acme tomorrow at 1-2', 1, 13, '13:00', 60],
    ['Acme tomorrow at 2 to 3:30', 1, 13, '14:00', 90],
    ['Acme tomorrow 9-11', 1, 13, '09:00', 120],
    ['Acme 9am', 1, 23, '09:00', 60],
    ['Acme at 1', 1, 23, '13:00', 60],
    ['Acme Sunday at 2', 2, 12, '14:00', 60],
    ['Acme Sunday at 2', 0, 12, '14:00', 60],
    ['Acme Sunday 10am', 6, 23, '10:00', 60],
  ];
  const everywhere = Object.entries(changes).flatMap(([zone, days]) =>
    days.flatMap((day) => said.map((row) => [zone, day, ...row] as const)),
  );
  test.each(everywhere)(
    '%s, clocks change %s: "%s", said %i days before at %i:30',
    (timeZone, day, line, daysBefore, hour, at, minutes) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      const now = instantOf({ year, month, day: date - daysBefore, minute: hour * 60 + 30 }, timeZone, 'earlier');
      expect(read(line, { now, timeZone })).toMatchObject({ company: 'Acme', from: `${day} ${at}`, minutes });
    },
  );

  /** Hours that pass, and not what clocks show: one is left out in spring, one comes twice in autumn. */
  const passing: readonly [line: string, minutes: number][] = [
    ['Acme in 3 hours', 180],
    ['Acme in an hour', 60],
    ['Acme in half an hour', 30],
    ['Acme in 90 minutes', 90],
    ['Acme in an hour and a half', 90],
    ['Acme in two and a half hours', 150],
    ['Acme 3 hours from now', 180],
    ['Acme 3 hours ago', -180],
    ['Acme an hour ago', -60],
    ['Acme half an hour ago', -30],
    ['Acme 20 min ago', -20],
    ['Acme 1.5 hours ago', -90],
    ['Acme an hour and a half ago', -90],
    ['Acme was 2h ago', -120],
  ];
  const atChanges = Object.entries(changes).flatMap(([zone, days]) =>
    days.flatMap((day) => [0, 1, 4, 14].flatMap((hour) => passing.map((row) => [zone, day, hour, ...row] as const))),
  );
  test.each(atChanges)('%s, clocks change %s, said at %i:30: "%s"', (timeZone, day, hour, line, minutes) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const now = instantOf({ year, month, day: date, minute: hour * 60 + 30 }, timeZone, 'earlier');
    const understood = quickAdd(line, { now: now + 20_000, timeZone });
    if (understood.is !== 'interview') throw new Error(`${line} is ${understood.is}`);
    const { company, startsAt } = understood.interview;
    expect({ company: company?.replace(/ was$/, ''), after: (startsAt - now) / 60_000 }).toEqual({
      company: 'Acme',
      after: minutes,
    });
  });
  test('how long is told beside how long ago', () => {
    expect(read('Acme 45 min, 3 hours ago')).toMatchObject({ company: 'Acme', from: '2026-03-02 10:00', minutes: 45 });
    expect(read('Acme 2 hours ago for 30 min')).toMatchObject({ from: '2026-03-02 11:00', minutes: 30 });
    expect(read('7-11 in 2 hours')).toMatchObject({ company: '7-11', from: '2026-03-02 15:00', minutes: 60 });
    expect(read('Acme in 2 hours, 45 min')).toMatchObject({ from: '2026-03-02 15:00', minutes: 45 });
  });

  test('east of the date line "tomorrow" is the day after theirs', () => {
    const late = { now: Date.UTC(2026, 2, 2, 20), timeZone: 'Pacific/Auckland' };
    expect(read('Acme tomorrow 3pm', late)).toMatchObject({ from: '2026-03-04 15:00' });
  });

  test('whether the length was guessed is told', () => {
    expect(quickAdd('Acme tomorrow 3pm', berlin)).toMatchObject({ lengthGuessed: true });
    expect(quickAdd('Acme tomorrow 3-4pm', berlin)).toMatchObject({ lengthGuessed: false });
    expect(quickAdd('Acme tomorrow 3pm 60 min', berlin)).toMatchObject({ lengthGuessed: false });
  });
});

describe('who', () => {
  test.each<[string, Partial<Expected>]>([
    ['with Jane at Acme, Tue 14:00–15:00', { company: 'Acme', people: 'Jane', from: '2026-03-03 14:00', minutes: 60 }],
    ['Acme with Jane Smith tomorrow 3pm', { company: 'Acme', people: 'Jane Smith' }],
    ['Acme with Jane and Bo tomorrow 3pm', { company: 'Acme', people: 'Jane, Bo' }],
    ['Acme with An Nguyen and My Pham tomorrow 3pm', { company: 'Acme', people: 'An Nguyen, My Pham' }],
    ['Acme with an engineer and Jane tomorrow 3pm', { company: 'Acme', people: 'Jane' }],
    ['Interview with Jane Smith at Acme tomorrow 3pm', { company: 'Acme', people: 'Jane Smith' }],
    ['Interview at Acme tomorrow 3pm', { company: 'Acme', people: '' }],
    ['Interview with Acme tomorrow 3pm', { company: 'Acme', people: '' }],
    ['phone interview Acme tomorrow 3pm', { company: 'Acme' }],
    ['Acme second interview tomorrow 3pm', { company: 'Acme' }],
    ['Interview Kickstart tomorrow 3pm', { company: 'Interview Kickstart' }],
    ['at Acme tomorrow 3pm', { company: 'Acme' }],
    ['Analyst at Acme tomorrow 3pm', { company: 'Acme', role: 'Analyst', people: '' }],
    ['Acme, Data Analyst, tomorrow 3pm', { company: 'Acme', role: 'Data Analyst' }],
    ['Acme - senior nurse - tomorrow 3pm', { company: 'Acme', role: 'senior nurse' }],
    ['Acme (Analyst) tomorrow 3pm', { company: 'Acme', role: 'Analyst' }],
    ['Acme for the analyst position tomorrow 3pm', { company: 'Acme', role: 'analyst' }],
    ['Acme tomorrow 3pm jane@acme.example', { company: 'Acme', people: 'jane@acme.example' }],
    ['Acme with Jane <jane@acme.example> tomorrow 3pm', { company: 'Acme', people: 'Jane jane@acme.example' }],
    ['Acme with Jane <mailto:jane@acme.example> tomorrow 3pm', { company: 'Acme', people: 'Jane jane@acme.example' }],
    ['Tomorrow 3pm Acme with jane@acme.example.', { company: 'Acme', people: 'jane@acme.example' }],
    ['Jane Smith at Acme tomorrow 3pm', { company: 'Acme', people: 'Jane Smith', role: '' }],
    [
      'Acme with Jane Doe jane@acme.example and Bo <bo@acme.example>, Li tomorrow 3pm',
      { company: 'Acme', people: 'Jane Doe jane@acme.example, Bo bo@acme.example, Li' },
    ],
    [
      'Acme with jane@acme.example, bo@acme.example tomorrow 3pm',
      { company: 'Acme', people: 'jane@acme.example, bo@acme.example' },
    ],
    ['with Jane at Acme tomorrow 3pm (jane+x@acme.example)', { company: 'Acme', people: 'Jane jane+x@acme.example' }],
    ['Acme w/Jane tomorrow 3pm', { company: 'Acme', people: 'Jane' }],
    ['Acme, 2026-03-05, 14:00, with Jane', { company: 'Acme', people: 'Jane' }],
    ['Acme Thursday, March 5 · 2:00 – 2:45pm', { company: 'Acme', minutes: 45 }],
    ['3M tomorrow 3pm', { company: '3M', from: '2026-03-03 15:00' }],
    ['7-Eleven tomorrow 3pm', { company: '7-Eleven', from: '2026-03-03 15:00' }],
    ['24 Hour Fitness monday 2pm', { company: '24 Hour Fitness', minutes: 60 }],
    ['Sun Microsystems tue 3pm', { company: 'Sun Microsystems', from: '2026-03-03 15:00' }],
    ['May Company tomorrow 3pm', { company: 'May Company' }],
    ['Second Street Bank friday noon', { company: 'Second Street Bank', from: '2026-03-06 12:00' }],
    ['7-11 tomorrow 3pm', { company: '7-11', from: '2026-03-03 15:00' }],
    ['Forever 21 tomorrow 3pm', { company: 'Forever 21', from: '2026-03-03 15:00' }],
    ['Capital One Mon 3pm', { company: 'Capital One', from: '2026-03-02 15:00' }],
    ['Monday.com tomorrow 3pm', { company: 'Monday.com', from: '2026-03-03 15:00' }],
    ['Call with recruiter at Acme Monday 4', { company: 'Acme', people: '' }],
    ['the interview was yesterday at 5 at Acme', { company: 'Acme', people: '', from: '2026-03-01 17:00' }],
    ['Studio 54 tomorrow 3pm', { company: 'Studio 54' }],
    ['The Gap tomorrow 3pm', { company: 'The Gap' }],
    ['On Running tomorrow 3pm', { company: 'On Running' }],
    ['AT&T tomorrow 3pm', { company: 'AT&T' }],
    ['Smith, Hall & Co tomorrow 3pm', { company: 'Smith, Hall & Co' }],
    ['In-N-Out Burger tomorrow 3pm', { company: 'In-N-Out Burger' }],
    ['Bain & Company on Thursday at 10am', { company: 'Bain & Company', from: '2026-03-05 10:00' }],
    ['Crédit Agricole tomorrow 3pm', { company: 'Crédit Agricole' }],
    ['株式会社 tomorrow 3pm', { company: '株式会社' }],
    [
      'Interview with Riverside Trust on Monday at 14:30 with Sister Claire O’Brien, Dr Patel and Mrs Jones',
      { company: 'Riverside Trust', people: 'Sister Claire O’Brien, Dr Patel, Mrs Jones' },
    ],
    ['I had an interview with Acme today at 10 am', { company: 'Acme', people: '', from: '2026-03-02 10:00' }],
    ['tomorrow I have interview at Acme at 10 am with Mr Schmidt', { company: 'Acme', people: 'Mr Schmidt' }],
    ['I’ve got an interview at Acme tomorrow 3pm', { company: 'Acme', people: '' }],
    ['We Are Social tomorrow 3pm', { company: 'We Are Social', people: '' }],
    ['Re:Sources tomorrow 3pm', { company: 'Re:Sources' }],
    ['15 Minute Pharmacy tomorrow 3pm', { company: '15 Minute Pharmacy', minutes: 60 }],
    ['We met at Acme yesterday 3pm', { company: 'Acme', people: '' }],
    ['Acme (2nd round) tomorrow 3pm', { company: 'Acme', role: '' }],
    ['Acme tomorrow 3pm on Zoom', { company: 'Acme' }],
    [`Acme${' '.repeat(50_000)}tomorrow 3pm`, { company: 'Acme' }],
    ['Acme tomorrow 3pm via MS Teams, 45 min', { company: 'Acme', minutes: 45 }],
    ['Acme over the phone tomorrow 3pm', { company: 'Acme' }],
    ['Acme, Data Analyst, by video call tomorrow 3pm', { company: 'Acme', role: 'Data Analyst' }],
    ['Acme phone screen tomorrow 3pm', { company: 'Acme' }],
    ['Acme onsite with Jane tomorrow 3pm', { company: 'Acme', people: 'Jane' }],
    ['Acme remote tomorrow 3pm', { company: 'Acme' }],
    ['Acme Online tomorrow 3pm', { company: 'Acme Online' }],
    ['Zoom tomorrow 3pm', { company: 'Zoom' }],
    ['zoom with Acme tomorrow 3pm', { company: 'Acme' }],
    ['zoom with Jane at Acme tomorrow 3pm', { company: 'Acme', people: 'Jane' }],
    ['Zoom with Jane tomorrow 3pm', { company: 'Zoom', people: 'Jane' }],
    ['Phone Clinic tomorrow 3pm', { company: 'Phone Clinic' }],
    ['Remote tomorrow 3pm', { company: 'Remote' }],
    ['call with Acme tomorrow 3pm', { company: 'Acme', people: '' }],
    ['had a video call with Jane at Acme yesterday 3pm', { company: 'Acme', people: 'Jane' }],
    ['Acme right now', { company: 'Acme' }],
    ['Acme (video call) tomorrow 3pm', { company: 'Acme', role: '' }],
    ['Acme (Teams), Nurse, tomorrow 3pm', { company: 'Acme', role: 'Nurse' }],
    ['Acme (Sales) tomorrow 3pm', { company: 'Acme', role: 'Sales' }],
    ['Acme (Call Centre Manager) tomorrow 3pm', { company: 'Acme', role: 'Call Centre Manager' }],
    ['Acme: final round, tomorrow 3pm', { company: 'Acme', role: '' }],
    ['Acme 2nd stage interview tomorrow 3pm', { company: 'Acme', role: '' }],
    ['First Round Capital tomorrow 3pm', { company: 'First Round Capital' }],
    ['Just Eat tomorrow 3pm', { company: 'Just Eat' }],
    ['Half Moon Bay Hotel tomorrow 3pm', { company: 'Half Moon Bay Hotel' }],
    ['Third Space on the 3rd at 10', { company: 'Third Space', from: '2026-03-03 10:00' }],
    ['The 1st Ave Bakery tomorrow 3pm', { company: 'The 1st Ave Bakery', from: '2026-03-03 15:00' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });
});

/** As calendars and mails write it, and people copy it. */
describe('pasted', () => {
  test.each([
    ['Invitation: Interview with Acme @ Thu Mar 5, 2026 2pm - 2:45pm (CET) (me@example.com)', ''],
    ['Updated invitation: Acme interview - Junior Analyst @ Thu 5 Mar 2026 14:00 - 14:45 (CET)', 'Junior Analyst'],
    ['Accepted: Acme interview @ Thu Mar 5, 2026 2pm - 2:45pm', ''],
    ['Interview – Acme When Thursday 5 March 2026 ⋅ 2pm – 2:45pm (Central European Time)', ''],
    ['Thursday, 5 March⋅14:00 – 14:45 Acme interview', ''],
    ['Acme Interview Thursday, March 5, 2026 2:00 PM-2:45 PM', ''],
    ['45 Minute Interview with Acme 14:00 - 14:45, Thursday, 5 March 2026', ''],
    ['Virtual interview: Acme – Thu, Mar 5, 2026, 2:00 PM – 2:45 PM CET', ''],
    ['Your interview with Acme is confirmed for Thursday 5 March at 14:00 for 45 minutes', ''],
    ['RE: Interview at Acme on Thursday 5th March at 2pm, 45 min', ''],
  ])('%s', (line, role) => {
    expect(read(line)).toEqual({ company: 'Acme', role, from: '2026-03-05 14:00', minutes: 45, people: '' });
  });
});

test.each([
  ['', 'no company'],
  ['   ', 'no company'],
  ['tomorrow 3pm', 'no company'],
  ['Acme', 'no time'],
  ['3M', 'no time'],
  ['tomorrow', 'no company'],
  ['this morning', 'no company'],
  ['Acme morning', 'no time'],
  ['Acme May', 'no time'],
  ['Acme tomorrow', 'no hour on 2026-03-03'],
  ['Acme tomorow', 'no hour on 2026-03-03'],
  ['Acme yesterday', 'no hour on 2026-03-01'],
  ['Acme this morning', 'no hour on 2026-03-02'],
  ['Acme tonight with Jane', 'no hour on 2026-03-02'],
  ['Acme Tuesday 45 min', 'no hour on 2026-03-03'],
  ['Acme Tuesday morning', 'no hour on 2026-03-03'],
  ['Acme next week', 'no hour on 2026-03-09'],
  ['Acme 27 Feb', 'no hour on 2026-02-27'],
  ['Acme 5.3.', 'no hour on 2026-03-05'],
])('"%s" has %s yet', (line, expected) => {
  expect(read(line)).toBe(expected);
});

test.each([
  ['31 Feb 2026 Acme 3pm', 'no such day: 31 Feb 2026'],
  ['Acme 32 November at 25:00', 'no such day: 32 November'],
  ['Acme Sep 31st 2pm', 'no such day: Sep 31st'],
  ['Acme Nov 31, 2026 at 2pm', 'no such day: Nov 31, 2026'],
  ['Acme 29 Feb 3pm', 'no such day: 29 Feb'],
  ['Acme 2026-02-31 3pm', 'no such day: 2026-02-31'],
  ['Acme 31/02/2026 3pm', 'no such day: 31/02/2026'],
  ['Acme 31.2. 14:00', 'no such day: 31.2.'],
  ['Acme 99.99.2026 3pm', 'no such day: 99.99.2026'],
  ['Acme tomorrow 25:00', 'no such hour: 25:00'],
  ['Acme tomorrow 3:75pm', 'no such hour: 3:75pm'],
  ['Acme tomorrow 15pm', 'no such hour: 15pm'],
  ['Acme tomorrow 25 Uhr', 'no such hour: 25 Uhr'],
  ['Acme 9999-01-01 3pm', 'no such year: 9999'],
  ['Acme 1 Jan 2126 3pm', 'no such year: 2126'],
])('"%s" is not taken for part of a name: %s', (line, expected) => {
  expect(read(line)).toBe(expected);
});

test.each([
  ['Studio 54 May 5 2pm', 'Studio 54', '2026-05-05 14:00'],
  ['80:20 tomorrow 3pm', '80:20', '2026-03-03 15:00'],
  ['50/50 tomorrow 3pm', '50/50', '2026-03-03 15:00'],
  ['99.9 FM tomorrow 3pm', '99.9 FM', '2026-03-03 15:00'],
  ['Acme 29 Feb 2028 3pm', 'Acme', '2028-02-29 15:00'],
  ['Acme 31 March 5pm', 'Acme', '2026-03-31 17:00'],
])('"%s" has numbers that are no day and no hour, or are one', (line, company, from) => {
  expect(read(line)).toMatchObject({ company, from });
});

test('any text at all is answered', () => {
  for (const line of [
    '\0',
    '9'.repeat(600),
    '(((((',
    '@@@@ 3pm',
    'a'.repeat(100_000),
    '-- at with for 3pm',
    '32.13. 25:61',
    '\ud800 3pm',
  ])
    expect(() => read(line)).not.toThrow();
});

describe('by the clocks of a place that is named', () => {
  test.each<[string, string, string, string]>([
    ['Acme tomorrow 3pm Berlin time', 'Acme', '2026-03-03 14:00', 'Europe/Berlin'],
    ['Acme tomorrow 2-3pm (Berlin time)', 'Acme', '2026-03-03 13:00', 'Europe/Berlin'],
    ['3pm Berlin time Acme tomorrow', 'Acme', '2026-03-03 14:00', 'Europe/Berlin'],
    ['Acme at 15:00 in New York time tomorrow, 45 min', 'Acme', '2026-03-03 20:00', 'America/New_York'],
    ['Acme 9 am Eastern Time tomorrow', 'Acme', '2026-03-03 14:00', 'America/New_York'],
    // After midnight there it is another day.
    ['Acme tomorrow 9am Auckland time', 'Acme', '2026-03-03 20:00', 'Pacific/Auckland'],
    ['Acme tomorrow 3pm (Central European Time - Madrid)', 'Acme', '2026-03-03 14:00', 'Europe/Madrid'],
    ['Acme tomorrow 3pm – 4pm Eastern Time - New York', 'Acme', '2026-03-03 20:00', 'America/New_York'],
    ['tomorrow 3pm Berlin time - Acme', 'Acme', '2026-03-03 14:00', 'Europe/Berlin'],
    ['Acme tomorrow 3pm my time', 'Acme', '2026-03-03 15:00', 'Europe/London'],
    ['Full Time tomorrow 3pm', 'Full Time', '2026-03-03 15:00', 'Europe/London'],
    ['Berlin Time Machines tomorrow 3pm', 'Berlin Time Machines', '2026-03-03 15:00', 'Europe/London'],
  ])('%s', (line, company, from, timeZone) => {
    const here = { now: NOON, timeZone: 'Europe/London' };
    expect(read(line, here)).toMatchObject({ company, from, people: '' });
    expect(quickAdd(line, here)).toMatchObject({ interview: { timeZone } });
  });
});

describe('links and numbers of a call are no part of a name, and it is told that they are left out', () => {
  test.each<[string, string, string]>([
    ['Acme tomorrow 3pm https://acme.zoom.us/j/81234567890?pwd=abcDEF123', 'Acme', 'link'],
    ['Acme tomorrow 3pm on Zoom: https://zoom.us/j/81234567890', 'Acme', 'link'],
    ['Zoom https://zoom.us/j/81234567890 tomorrow 3pm', 'Zoom', 'link'],
    ['Acme <https://teams.microsoft.com/l/meetup-join/19%3ameeting_x>, tomorrow 3pm', 'Acme', 'link'],
    ['Acme tomorrow 3pm meet.google.com/abc-defg-hij', 'Acme', 'link'],
    [`https://teams.microsoft.com/l/${'x'.repeat(600)} Acme tomorrow 3pm`, 'Acme', 'link'],
    ['Acme tomorrow 3pm +44 20 7946 0958', 'Acme', 'phone'],
    ['Acme tomorrow 3pm, call 020 7946 0958', 'Acme', 'phone'],
    ['Acme (555) 123-4567 tomorrow 3pm', 'Acme', 'phone'],
    ['Acme 555-123-4567 tomorrow 3pm', 'Acme', 'phone'],
    ['Acme phone 07911 123456 tomorrow 3pm', 'Acme', 'phone'],
    ['Acme 06 12 34 56 78 tomorrow 3pm', 'Acme', 'phone'],
    ['Acme 020 7946 0958 https://zoom.us/j/1 tomorrow 3pm', 'Acme', 'link phone'],
    ['3M tomorrow 3pm', '3M', ''],
    ['Studio 54 tomorrow 3pm', 'Studio 54', ''],
    ['Zoom tomorrow 3pm', 'Zoom', ''],
  ])('%s', (line, company, leftOut) => {
    expect(read(line)).toMatchObject({ company, role: '', from: '2026-03-03 15:00', minutes: 60, people: '' });
    const understood = quickAdd(line, berlin);
    expect(understood.is === 'interview' && understood.leftOut.join(' ')).toBe(leftOut);
  });

  test.each<[string, string, number]>([
    ['Acme 2026-03-04 1500', '2026-03-04 15:00', 60],
    ['Acme 04.03.2026 15:00', '2026-03-04 15:00', 60],
    ['Acme 0900-1000 tomorrow', '2026-03-03 09:00', 60],
    ['Acme tomorrow 3pm +44 20 7946 0958 45 min', '2026-03-03 15:00', 45],
    ['Acme +49 30 901820 15:00 tomorrow', '2026-03-03 15:00', 60],
  ])('and a day, an hour or a length is none of them: %s', (line, from, minutes) => {
    expect(read(line)).toMatchObject({ company: 'Acme', from, minutes });
  });

  test.each([' ', 'a.', '1 ', '+1 ', 'zoom ', 'a time ', 'on Zoom ', '(0', 'https://'])(
    'two thousand characters of "%s" are read in a moment',
    async (part) => {
      const line = `Acme tomorrow 3pm ${part.repeat(2000 / part.length)}`;
      const { ms } = await processorTime(() => quickAdd(line, berlin));
      expect(ms).toBeLessThan(200);
    },
  );
});

describe('a day that is nearly spelt, or said by another name', () => {
  test.each<[string, string, string]>([
    ['Acme tomorow 3pm', 'Acme', '2026-03-03 15:00'],
    ['Acme tommorow at 3pm', 'Acme', '2026-03-03 15:00'],
    ['Acme tommorrow 3pm', 'Acme', '2026-03-03 15:00'],
    ['Acme wensday 3pm', 'Acme', '2026-03-04 15:00'],
    ['Acme wedneday 3pm', 'Acme', '2026-03-04 15:00'],
    ['Thrusday 3pm Acme', 'Acme', '2026-03-05 15:00'],
    ['Acme Weds 3pm', 'Acme', '2026-03-04 15:00'],
    ['Acme next tues 3pm', 'Acme', '2026-03-10 15:00'],
    ['Acme next thurs 3pm', 'Acme', '2026-03-12 15:00'],
    ['Acme day before yesterday 10am', 'Acme', '2026-02-28 10:00'],
    ['Acme day after tomorrow 4pm', 'Acme', '2026-03-04 16:00'],
    ['Acme the day after tomorrow at 4', 'Acme', '2026-03-04 16:00'],
    ['Acme 4pm day after tomorrow', 'Acme', '2026-03-04 16:00'],
    ['day after tmrw 4pm Acme', 'Acme', '2026-03-04 16:00'],
    ['Acme day after tommorow 4pm', 'Acme', '2026-03-04 16:00'],
    ['Acme Day After tomorrow 4pm', 'Acme', '2026-03-04 16:00'],
    ['After Day tomorrow 4pm', 'After Day', '2026-03-03 16:00'],
    ['One Day tomorrow 4pm', 'One Day', '2026-03-03 16:00'],
    ['Acme coming Friday 2pm', 'Acme', '2026-03-06 14:00'],
    ['Acme this coming Thursday at 2pm', 'Acme', '2026-03-05 14:00'],
    ['Acme Friday the 6th of March at 2pm', 'Acme', '2026-03-06 14:00'],
    ['Acme 5 March (3pm)', 'Acme', '2026-03-05 15:00'],
    ['Acme 5 March; 3pm', 'Acme', '2026-03-05 15:00'],
    ['3pm Acme 5 March', 'Acme', '2026-03-05 15:00'],
    ['Acme 6th 2pm', 'Acme', '2026-03-06 14:00'],
    ['Acme 7th 9', 'Acme', '2026-03-07 09:00'],
    // Today, and a name.
    ['Mondaq 3pm', 'Mondaq', '2026-03-02 15:00'],
    ['TGI Fridays 3pm', 'TGI Fridays', '2026-03-02 15:00'],
    ['Sundae Bar 3pm', 'Sundae Bar', '2026-03-02 15:00'],
    ['The 5th Element 3pm', 'The 5th Element', '2026-03-02 15:00'],
    ['Acme 2nd round 3pm', 'Acme', '2026-03-02 15:00'],
    ['Now Foods tomorrow 3pm', 'Now Foods', '2026-03-03 15:00'],
  ])('%s', (line, company, from) => {
    expect(read(line)).toEqual({ company, role: '', from, minutes: 60, people: '' });
  });

  test.each(['Mandy', 'Mrs Munday'])('%s is a person', (name) => {
    expect(read(`Acme with ${name} 3pm`)).toMatchObject({ company: 'Acme', people: name, from: '2026-03-02 15:00' });
  });
});

describe('an hour as people say it', () => {
  test.each<[string, string, string]>([
    ['Acme tomorrow at 12 noon', 'Acme', '12:00'],
    ['Acme tomorrow noonish', 'Acme', '12:00'],
    ['Acme tomorrow around 3', 'Acme', '15:00'],
    ['Acme tomorrow ~3pm', 'Acme', '15:00'],
    ['Acme tomorrow 3ish', 'Acme', '15:00'],
    ['Acme tomorrow 3pm sharp', 'Acme', '15:00'],
    ['Acme tomorrow at three', 'Acme', '15:00'],
    ['Acme tomorrow at three pm', 'Acme', '15:00'],
    ["Acme tomorrow three o'clock", 'Acme', '15:00'],
    ['Acme tomorrow 15:00h', 'Acme', '15:00'],
    ['Acme tomorrow at 1500 hours', 'Acme', '15:00'],
    ['Acme tomorrow 1500hrs', 'Acme', '15:00'],
    ['Acme tomorrow 3pm.', 'Acme', '15:00'],
    ['Acme tomorrow 3pm!', 'Acme', '15:00'],
    ['Acme is tomorrow at 3pm', 'Acme', '15:00'],
    ['About 42 tomorrow 3pm', 'About 42', '15:00'],
    ['Yahoo! tomorrow 3pm', 'Yahoo!', '15:00'],
    ['tomorrow 3pm Acme Inc.', 'Acme Inc.', '15:00'],
    ['This Is tomorrow 3pm', 'This Is', '15:00'],
    ['Three tomorrow 3pm', 'Three', '15:00'],
  ])('%s', (line, company, from) => {
    expect(read(line)).toEqual({ company, role: '', from: `2026-03-03 ${from}`, minutes: 60, people: '' });
  });

  test('“at Three” is at the company', () => {
    expect(read('Analyst at Three tomorrow')).toBe('no hour on 2026-03-03');
  });
});

describe('by clocks that are so many hours ahead', () => {
  test.each<[string, string]>([
    ['Acme tomorrow 3pm GMT+1', '2026-03-03 15:00'],
    ['Acme tomorrow 3pm (GMT+2)', '2026-03-03 14:00'],
    ['Acme tomorrow 3pm UTC-5', '2026-03-03 21:00'],
    ['Acme tomorrow 3pm GMT−5', '2026-03-03 21:00'],
    ['Acme tomorrow 3pm UTC +2', '2026-03-03 14:00'],
    ['Acme tomorrow 3pm (UTC+01:00)', '2026-03-03 15:00'],
    ['Acme tomorrow 15:00 GMT+0530', '2026-03-03 10:30'],
    ['Acme tomorrow 3-4pm GMT+2', '2026-03-03 14:00'],
    ['3pm GMT+2 tomorrow Acme', '2026-03-03 14:00'],
    ['Acme tomorrow 9am GMT+10', '2026-03-03 00:00'],
    ['Acme tomorrow 10am PT / 1pm ET', '2026-03-03 19:00'],
    ['Acme tomorrow 10am PST/1pm EST', '2026-03-03 19:00'],
  ])('%s', (line, from) => {
    expect(read(line)).toEqual({ company: 'Acme', role: '', from, minutes: 60, people: '' });
  });

  test('where no hour stands before, it is a name', () => {
    expect(read('UTC-5 Labs tomorrow 3pm')).toMatchObject({ company: 'UTC-5 Labs', from: '2026-03-03 15:00' });
  });
});

describe('as a mail says it', () => {
  test.each<[string, string, string]>([
    ['Hi Tim, your interview with Acme is scheduled for Thursday, March 5th at 2:00pm.', '', ''],
    ['We look forward to meeting you at Acme on Thursday, 5 March at 2 pm.', '', ''],
    ['Dear Lucy, thank you. Your interview is on 5 March at 2pm with Jane Doe at Acme', '', 'Jane Doe'],
    ['Hi Tim, we would like to invite you to an interview at Acme on 5 March 2026 at 14:00.', '', ''],
    ['You are invited to interview for Data Analyst at Acme on March 5 at 2pm', 'Data Analyst', ''],
    ['Interview Confirmation - Acme - Data Analyst - Thursday, March 5, 2026 at 2:00 PM', 'Data Analyst', ''],
    ['Acme Interview Date: Thursday, March 5, 2026 Time: 2:00 PM - 3:00 PM Location: Zoom', '', ''],
    [
      'Acme Role: Nurse Date: 5 March Time: 2pm Where: 12 High Street, Leeds Interviewer: Jane Doe',
      'Nurse',
      'Jane Doe',
    ],
    ['Company: Acme; Position: Nurse; Date: 5 March; Time: 2pm; Interviewers: Jo, Al', 'Nurse', 'Jo, Al'],
    ['Acme | Product Manager | Thu 5 Mar 14:00', 'Product Manager', ''],
    ['Got an interview at Acme on Thursday 2pm', '', ''],
    ['my interview at Acme is on Thursday at 2pm', '', ''],
    ['Acme Thursday 2pm [60min] with Jane Doe, PhD and Bo Roe.', '', 'Jane Doe, Bo Roe'],
    ['Coffee chat with Jane at Acme on Thursday 2pm', '', 'Jane'],
  ])('%s', (line, role, people) => {
    expect(read(line)).toEqual({ company: 'Acme', role, from: '2026-03-05 14:00', minutes: 60, people });
  });

  test('what is over is told in past words', () => {
    expect(read('Finished my Acme interview at 12:30')).toMatchObject({ company: 'Acme', from: '2026-03-02 11:30' });
  });

  test.each(['Hello Fresh', 'Dear Foods', 'Format'])('%s is a company', (company) => {
    expect(read(`${company}, Analyst, tomorrow 3pm`)).toMatchObject({ company, role: 'Analyst', people: '' });
  });
});

describe('what just ended, ended now, whatever the hour', () => {
  test.each<[string, string, string, number]>([
    ['2026-03-02T23:30:00+01:00', 'Acme just now', '2026-03-02 22:30', 60],
    ['2026-03-02T01:10:00+01:00', 'Acme just now', '2026-03-02 00:10', 60],
    ['2026-03-02T00:10:00+01:00', 'Acme just now, 45 min', '2026-03-01 23:25', 45],
    ['2026-03-02T01:10:00+01:00', 'Acme now', '2026-03-02 01:10', 60],
  ])('at %s: %s', (now, line, from, minutes) => {
    expect(read(line, { now: Date.parse(now), timeZone: 'Europe/Berlin' })).toMatchObject({
      company: 'Acme',
      from,
      minutes,
    });
  });
});

describe('by the clocks of a region that is named in a few letters', () => {
  test.each([
    ['Acme tomorrow 2pm PT', 'America/Los_Angeles'],
    ['finished w/ Acme at 2pm PT', 'America/Los_Angeles'],
    ['Acme tomorrow 3-4pm (EST)', 'America/New_York'],
    ['Acme tomorrow 2pm', 'Asia/Tokyo'],
    // An offset is a zone, too; the names of those have the other sign.
    ['Acme tomorrow 2pm GMT+1', 'Etc/GMT-1'],
    ['Acme tomorrow 2pm (UTC-5)', 'Etc/GMT+5'],
    ['Acme 2026-03-03T14:00+02:00', 'Etc/GMT-2'],
    ['Acme tomorrow 2pm UTC', 'Etc/UTC'],
    ['Acme tomorrow 2pm GMT+5:30', 'Asia/Kolkata'],
    ['finished w/ Acme at 2pm UTC-5', 'Etc/GMT+5'],
    ['Acme tomorrow 2pm GMT+9', 'Asia/Tokyo'],
    ['Acme tomorrow 2pm GMT+12:45', 'Asia/Tokyo'],
  ])('%s is kept with the zone it was said in', (line, timeZone) => {
    const read = quickAdd(line, { now: Date.parse('2026-03-02T12:00:00Z'), timeZone: 'Asia/Tokyo', dayFirst: false });
    expect(read).toMatchObject({ is: 'interview', interview: { timeZone } });
  });

  const NEW_YORK = 'America/New_York';
  /** Said at noon in New York on a Tuesday of summer, and on a Monday of winter; the time is the person's own. */
  test.each<[string, string, string, string]>([
    ['Acme tomorrow 3pm EST', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme tomorrow 3pm est', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme tomorrow 3pm EDT', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme tomorrow 3pm EDT', '2026-03-02', NEW_YORK, '2026-03-03 15:00'],
    ['Acme tomorrow 3-4pm (EST)', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme tomorrow, 3:00 PM EST', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme tomorrow 3 p.m. PST', '2026-07-07', NEW_YORK, '2026-07-08 18:00'],
    ['Acme tomorrow 3:00 PM PST', '2026-07-07', NEW_YORK, '2026-07-08 18:00'],
    ['Acme tomorrow 15:00 PST', '2026-07-07', NEW_YORK, '2026-07-08 18:00'],
    ['Acme tomorrow 3:00–4:00 P.M. PST', '2026-07-07', NEW_YORK, '2026-07-08 18:00'],
    ['Acme 3pm EST tomorrow', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme 3pm PST on Wednesday', '2026-07-07', NEW_YORK, '2026-07-08 18:00'],
    ['Acme tomorrow noon PST', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme 3pm SGT tomorrow', '2026-03-02', 'Europe/London', '2026-03-03 07:00'],
    ['tomorrow Acme 3pm EST', '2026-07-07', NEW_YORK, '2026-07-08 15:00'],
    ['Acme 20 March 3pm EST', '2026-03-02', NEW_YORK, '2026-03-20 15:00'],
    ['20 March Acme 3pm PT', '2026-03-02', NEW_YORK, '2026-03-20 18:00'],
    ['Acme tomorrow 3pm CST', '2026-07-07', NEW_YORK, '2026-07-08 16:00'],
    ['Acme tomorrow 3pm MST', '2026-07-07', NEW_YORK, '2026-07-08 17:00'],
    ['Acme tomorrow 3pm PST', '2026-07-07', NEW_YORK, '2026-07-08 18:00'],
    ['Acme tomorrow 3pm EST', '2026-07-07', 'Europe/Berlin', '2026-07-08 21:00'],
    // Its clocks have no summer time.
    ['Acme tomorrow 3pm MST', '2026-07-07', 'America/Phoenix', '2026-07-08 15:00'],
    ['Acme tomorrow 3pm PST', '2026-07-07', 'America/Phoenix', '2026-07-08 15:00'],
    ['Acme tomorrow 3pm CST', '2026-07-07', 'America/Mexico_City', '2026-07-08 15:00'],
    ['Acme tomorrow 3pm CST', '2026-07-07', 'Asia/Shanghai', '2026-07-09 15:00'],
    ['Acme tomorrow 3pm EST', '2026-07-07', 'Asia/Shanghai', '2026-07-10 03:00'],
    ['Acme tomorrow 3pm CET', '2026-07-07', 'Europe/Berlin', '2026-07-08 15:00'],
    ['Acme tomorrow 3pm BST', '2026-03-02', 'Europe/London', '2026-03-03 15:00'],
    ['Acme tomorrow 3pm SGT', '2026-03-02', 'Europe/London', '2026-03-03 07:00'],
    ['Acme tomorrow 3pm HKT', '2026-03-02', 'Europe/London', '2026-03-03 07:00'],
    ['Acme tomorrow 3pm EET', '2026-03-02', 'Europe/London', '2026-03-03 13:00'],
    ['Acme tomorrow 3pm BRT', '2026-03-02', 'Europe/London', '2026-03-03 18:00'],
    ['Acme tomorrow 3pm WAT', '2026-03-02', 'Europe/London', '2026-03-03 14:00'],
    ['Acme tomorrow 3pm AET', '2026-03-02', 'Europe/London', '2026-03-03 04:00'],
    ['Acme tomorrow 3pm JST', '2026-03-02', 'Europe/London', '2026-03-03 06:00'],
    ['Acme tomorrow 3pm MSK', '2026-03-02', 'Europe/London', '2026-03-03 12:00'],
    ['Acme tomorrow 3pm PHT', '2026-03-02', 'Europe/London', '2026-03-03 07:00'],
    ['Acme tomorrow 10am HST', '2026-03-02', 'Europe/London', '2026-03-03 20:00'],
    ['Acme tomorrow 3pm IST', '2026-07-07', 'Europe/Dublin', '2026-07-08 15:00'],
    ['Acme tomorrow 3pm IST', '2026-07-07', 'Asia/Jerusalem', '2026-07-08 15:00'],
    ['Acme tomorrow 3pm IST', '2026-07-07', 'Asia/Kolkata', '2026-07-08 15:00'],
    ['Acme tomorrow 3pm IST', '2026-07-07', 'Europe/London', '2026-07-08 10:30'],
    // An hour that just was, and one that nobody means at night.
    ['Acme 9am EST', '2026-07-07', NEW_YORK, '2026-07-07 09:00'],
    ['Acme Feb 27 10am ET', '2026-03-02', NEW_YORK, '2026-02-27 10:00'],
    ['Acme tomorrow at 3 ET', '2026-03-02', NEW_YORK, '2026-03-03 15:00'],
  ])('%s, said %s in %s', (line, day, timeZone, from) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const now = instantOf({ year, month, day: date, minute: 12 * 60 }, NEW_YORK, 'earlier');
    expect(read(line, { now, timeZone })).toEqual({ company: 'Acme', role: '', from, minutes: 60, people: '' });
  });

  test.each([
    ['tomorrow 3pm West Elm', 'West Elm'],
    ['tomorrow 3pm East Bay Bank', 'East Bay Bank'],
    ['tomorrow 3pm Art Academy', 'Art Academy'],
    ['tomorrow 3pm Pet Supplies', 'Pet Supplies'],
    ['tomorrow at 3pm Cat Clinic', 'Cat Clinic'],
    ['Pacific Gas tomorrow 3pm', 'Pacific Gas'],
  ])('%s: the word is a name', (line, company) => {
    expect(read(line)).toMatchObject({ company, from: '2026-03-03 15:00' });
  });
});

describe('by clocks that are named without the word “time”', () => {
  test.each([
    ['Acme tomorrow 10am Eastern', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10am eastern', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10am (Eastern)', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10-11am Central', 'Acme', '2026-03-03 17:00'],
    ['Acme tomorrow 10:00 Mountain', 'Acme', '2026-03-03 18:00'],
    ['Acme, Nurse, 10am Pacific tomorrow', 'Acme', '2026-03-03 19:00'],
    ['Acme 10am Pacific, tomorrow', 'Acme', '2026-03-03 19:00'],
    ['Acme tomorrow at 10 Eastern', 'Acme', '2026-03-03 16:00'],
    ['Acme 10am Eastern / 7am Pacific tomorrow', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10am Eastern (9am Central)', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10:00 AM EST (7:00 AM PST)', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10am US Eastern', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10am Eastern Standard Time', 'Acme', '2026-03-03 16:00'],
    ['Acme tomorrow 10am Eastern with Jane', 'Acme', '2026-03-03 16:00'],
    ['Acme 10am Eastern on Tuesday', 'Acme', '2026-03-03 16:00'],
    ['Eastern Bank tomorrow 10am', 'Eastern Bank', '2026-03-03 10:00'],
    ['Acme Central tomorrow 10am', 'Acme Central', '2026-03-03 10:00'],
    ['tomorrow 10am Pacific Gas', 'Pacific Gas', '2026-03-03 10:00'],
    ['tomorrow 10am Mountain Equipment', 'Mountain Equipment', '2026-03-03 10:00'],
  ])('%s', (line, company, from) => {
    expect(read(line)).toMatchObject({ company, from });
  });
});

/** Said in Berlin on Monday, the second of March 2026. */
describe('a day in another language', () => {
  test.each([
    ['SAP Donnerstag, 5. März 2026, 14:00 Uhr', 'SAP', '2026-03-05 14:00'],
    ['SAP Donnerstag 5. März um 14 Uhr', 'SAP', '2026-03-05 14:00'],
    ['SAP am Donnerstag, den 5. März 2026 um 14.30 Uhr', 'SAP', '2026-03-05 14:30'],
    ['SAP Do 5.3. 14:00', 'SAP', '2026-03-05 14:00'],
    ['SAP Do., 5. Mär 14 Uhr', 'SAP', '2026-03-05 14:00'],
    ['SAP 5. Maerz 14:00', 'SAP', '2026-03-05 14:00'],
    ['SAP 5 Mai 14:00', 'SAP', '2026-05-05 14:00'],
    ['5. März SAP 14:00', 'SAP', '2026-03-05 14:00'],
    ['SAP 20. Jänner 2027 9 Uhr', 'SAP', '2027-01-20 09:00'],
    ['SAP morgen 14:00', 'SAP', '2026-03-03 14:00'],
    ['SAP morgen um 14 Uhr', 'SAP', '2026-03-03 14:00'],
    ['morgen SAP 14:00', 'SAP', '2026-03-03 14:00'],
    ['SAP 14:00 mit Jane morgen', 'SAP', '2026-03-03 14:00'],
    ['SAP heute 16 Uhr', 'SAP', '2026-03-02 16:00'],
    ['SAP übermorgen 14:00', 'SAP', '2026-03-04 14:00'],
    ['SAP uebermorgen 14:00', 'SAP', '2026-03-04 14:00'],
    ['SAP gestern 14:00', 'SAP', '2026-03-01 14:00'],
    ['SAP morgen Nachmittag um 3', 'SAP', '2026-03-03 15:00'],
    ['SAP morgen früh 9 Uhr', 'SAP', '2026-03-03 09:00'],
    ['SAP morgen halb 3', 'SAP', '2026-03-03 14:30'],
    ['SAP Montag 14:00', 'SAP', '2026-03-02 14:00'],
    ['SAP Dienstag 14-15 Uhr', 'SAP', '2026-03-03 14:00'],
    ['SAP Dienstag von 14 bis 15 Uhr', 'SAP', '2026-03-03 14:00'],
    ['Am Dienstag SAP 14:00', 'SAP', '2026-03-03 14:00'],
    ['SAP 14 Uhr Dienstag', 'SAP', '2026-03-03 14:00'],
    ['SAP nächsten Dienstag 14:00', 'SAP', '2026-03-03 14:00'],
    ['SAP Dienstag nächster Woche 14:00', 'SAP', '2026-03-10 14:00'],
    ['Renault demain 14h', 'Renault', '2026-03-03 14:00'],
    ['Demain 14h Renault', 'Renault', '2026-03-03 14:00'],
    ['Renault demain à 14h30', 'Renault', '2026-03-03 14:30'],
    ['Renault demain de 14h à 15h', 'Renault', '2026-03-03 14:00'],
    ['Renault demain matin 9h', 'Renault', '2026-03-03 09:00'],
    ['Renault après-demain 14h', 'Renault', '2026-03-04 14:00'],
    ['Renault aujourd’hui 16h', 'Renault', '2026-03-02 16:00'],
    ['Renault hier 14h', 'Renault', '2026-03-01 14:00'],
    ['Renault lundi 14h30', 'Renault', '2026-03-02 14:30'],
    ['Renault mardi prochain 14h30', 'Renault', '2026-03-03 14:30'],
    ['Renault le 5 mars à 14h', 'Renault', '2026-03-05 14:00'],
    ['Renault 5 mars 14h', 'Renault', '2026-03-05 14:00'],
    ['Renault jeudi 5 mars 2026 à 14h', 'Renault', '2026-03-05 14:00'],
    ['Renault jeudi 05/03 14h', 'Renault', '2026-03-05 14:00'],
    ['Renault le 05/03 à 14h', 'Renault', '2026-03-05 14:00'],
    ['Renault le 5 à 14h', 'Renault', '2026-03-05 14:00'],
    ['Renault jeudi 5 à 14h', 'Renault', '2026-03-05 14:00'],
    ['Renault 14h à 15h demain', 'Renault', '2026-03-03 14:00'],
    ['SAP am 5. um 14 Uhr', 'SAP', '2026-03-05 14:00'],
    ['SAP Donnerstag, den 5. um 14 Uhr', 'SAP', '2026-03-05 14:00'],
    ['Zara el jueves 5 a las 15h', 'Zara', '2026-03-05 15:00'],
    ['Am 5. März 14:00 SAP', 'SAP', '2026-03-05 14:00'],
    ['SAP Donnerstag 5 March 14:00', 'SAP', '2026-03-05 14:00'],
    ['SAP So 8 Mar 14:00', 'SAP', '2026-03-08 14:00'],
    ['SAP Montag nachmittag 15 Uhr', 'SAP', '2026-03-02 15:00'],
    ['Montag: SAP 14:00', 'SAP', '2026-03-02 14:00'],
    ['SAP nächste Woche Montag 10:00', 'SAP', '2026-03-09 10:00'],
    ['Philips volgende week maandag 14:00', 'Philips', '2026-03-09 14:00'],
    ['Renault demain à midi', 'Renault', '2026-03-03 12:00'],
    ['Renault demain 14 heures', 'Renault', '2026-03-03 14:00'],
    ['Renault demain à 14 h 30', 'Renault', '2026-03-03 14:30'],
    ['SAP Mittwoch 14 Uhr 60 Minuten', 'SAP', '2026-03-04 14:00'],
    ['SAP in 2 Stunden', 'SAP', '2026-03-02 15:00'],
    ['Bosch Di 10 Uhr', 'Bosch', '2026-03-03 10:00'],
    ['Bosch Fr. 14:00', 'Bosch', '2026-03-06 14:00'],
    ['Renault ven 14h', 'Renault', '2026-03-06 14:00'],
    ['Renault lun. 9h', 'Renault', '2026-03-02 09:00'],
    ['Natura amanha as 15h', 'Natura', '2026-03-03 15:00'],
    ['SAP letzten Freitag 10 Uhr', 'SAP', '2026-02-27 10:00'],
    ['Renault vendredi dernier 10h', 'Renault', '2026-02-27 10:00'],
    ['Zara el viernes pasado 10:00', 'Zara', '2026-02-27 10:00'],
    ['Zara viernes 6 15:00', 'Zara', '2026-03-06 15:00'],
    ['Zara a las 3pm mañana', 'Zara', '2026-03-03 15:00'],
    ['Zara esta tarde a las 5', 'Zara', '2026-03-02 17:00'],
    ['Renault ce matin 9h', 'Renault', '2026-03-02 09:00'],
    ['SAP heute Morgen 9 Uhr', 'SAP', '2026-03-02 09:00'],
    ['SAP heute morgen um 9', 'SAP', '2026-03-02 09:00'],
    ['Philips vanmiddag 15 uur', 'Philips', '2026-03-02 15:00'],
    ['Philips vrijdag om half 3', 'Philips', '2026-03-06 14:30'],
    ['SAP Freitag viertel nach 2', 'SAP', '2026-03-06 14:15'],
    ['SAP in 3 Tagen 10 Uhr', 'SAP', '2026-03-05 10:00'],
    ['SAP vor 2 Stunden', 'SAP', '2026-03-02 11:00'],
    ['Renault dans 2 heures', 'Renault', '2026-03-02 15:00'],
    ['Renault il y a 2 heures', 'Renault', '2026-03-02 11:00'],
    ['Deutsche Bank 6. Mrz 10:00', 'Deutsche Bank', '2026-03-06 10:00'],
    ['Renault demain 14h, 1 heure', 'Renault', '2026-03-03 14:00'],
    ['Natura amanhã às 3 horas', 'Natura', '2026-03-03 15:00'],
    ['Natura amanhã às 15 horas', 'Natura', '2026-03-03 15:00'],
    ['Zara mañana 15:00, 1 hora', 'Zara', '2026-03-03 15:00'],
    ['Zara mañana a las 15, 60 minutos', 'Zara', '2026-03-03 15:00'],
    ['Renault 1er avril 10h', 'Renault', '2026-04-01 10:00'],
    ['Renault mercredi 10h', 'Renault', '2026-03-04 10:00'],
    ['Renault 10 févr. 2027 14h', 'Renault', '2027-02-10 14:00'],
    ['Zara mañana 15:00', 'Zara', '2026-03-03 15:00'],
    ['Zara manana a las 15:00', 'Zara', '2026-03-03 15:00'],
    ['Zara mañana a las 10 de la mañana', 'Zara', '2026-03-03 10:00'],
    ['Zara mañana a las 3 de la tarde', 'Zara', '2026-03-03 15:00'],
    ['Zara pasado mañana 15:00', 'Zara', '2026-03-04 15:00'],
    ['Zara el jueves 5 de marzo a las 15h', 'Zara', '2026-03-05 15:00'],
    ['Zara miércoles 15:00', 'Zara', '2026-03-04 15:00'],
    ['Zara 5 de mayo 15:00', 'Zara', '2026-05-05 15:00'],
    ['Natura amanhã às 15h', 'Natura', '2026-03-03 15:00'],
    ['Natura quinta-feira 15h', 'Natura', '2026-03-05 15:00'],
    ['Natura quinta 15h', 'Natura', '2026-03-05 15:00'],
    ['Natura 5 de março de 2026 15:00', 'Natura', '2026-03-05 15:00'],
    ['Enel domani alle 15', 'Enel', '2026-03-03 15:00'],
    ['Enel domani ore 15.30', 'Enel', '2026-03-03 15:30'],
    ['Enel giovedì 5 marzo 15:00', 'Enel', '2026-03-05 15:00'],
    ['Enel venerdi 15:00', 'Enel', '2026-03-06 15:00'],
    ['Philips morgen om 15 uur', 'Philips', '2026-03-03 15:00'],
    ['Philips donderdag 5 maart 15:00', 'Philips', '2026-03-05 15:00'],
    ['Philips overmorgen 15u30', 'Philips', '2026-03-04 15:30'],
    ['Rakuten 明日 15:00', 'Rakuten', '2026-03-03 15:00'],
    ['楽天 3月5日 15:00', '楽天', '2026-03-05 15:00'],
    ['楽天 2026年3月5日(木) 15時30分', '楽天', '2026-03-05 15:30'],
    ['楽天 ３月５日 １５：００', '楽天', '2026-03-05 15:00'],
    ['楽天3月5日15:00', '楽天', '2026-03-05 15:00'],
    ['楽天明日15時', '楽天', '2026-03-03 15:00'],
    ['明日の午後3時 楽天', '楽天', '2026-03-03 15:00'],
    ['楽天 明後日 午前10時半', '楽天', '2026-03-04 10:30'],
    ['楽天 木曜日 15:00', '楽天', '2026-03-05 15:00'],
    ['楽天 来週の月曜 15:00', '楽天', '2026-03-09 15:00'],
    ['楽天来週日曜日15時', '楽天', '2026-03-15 15:00'],
    ['楽天 今週の日曜日 15:00', '楽天', '2026-03-08 15:00'],
    ['楽天 明日 15時〜16時', '楽天', '2026-03-03 15:00'],
  ])('%s', (line, company, from) => {
    expect(read(line)).toMatchObject({ company, from, minutes: 60 });
  });

  test.each([
    ['SAP morgen', 'no hour on 2026-03-03'],
    ['SAP Donnerstag, 5. März', 'no hour on 2026-03-05'],
    ['Freitag 14:00', 'no company'],
    ['SAP 31. Februar 14:00', 'no such day: 31 February'],
  ])('%s: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    ['Mai tomorrow 3pm', 'Mai', '2026-03-03 15:00'],
    ['Mai 14:00', 'Mai', '2026-03-02 14:00'],
    ['Lund 14:00', 'Lund', '2026-03-02 14:00'],
    ['Mar 14:00', 'Mar', '2026-03-02 14:00'],
    ['Mars 14:00', 'Mars', '2026-03-02 14:00'],
    ['Mars tomorrow 3pm', 'Mars', '2026-03-03 15:00'],
    ['Studio 5 Mars 14:00', 'Studio 5 Mars', '2026-03-02 14:00'],
    ['Studio 5 Mars tomorrow 3pm', 'Studio 5 Mars', '2026-03-03 15:00'],
    ['30 Seconds to Mars 14:00', '30 Seconds to Mars', '2026-03-02 14:00'],
    ['Mayo Clinic 14:00', 'Mayo Clinic', '2026-03-02 14:00'],
    ['Forever 21 Mai Tai 14:00', 'Forever 21 Mai Tai', '2026-03-02 14:00'],
    ['Freitag tomorrow 3pm', 'Freitag', '2026-03-03 15:00'],
    ['Oggi 3pm', 'Oggi', '2026-03-02 15:00'],
    ['Freitag 3pm', 'Freitag', '2026-03-02 15:00'],
    ['Martes 13 15:00', 'Martes 13', '2026-03-02 15:00'],
    ['24 Heures tomorrow 3pm', '24 Heures', '2026-03-03 15:00'],
    ['48 heures 14:00', '48 heures', '2026-03-02 14:00'],
    ['Le Mardi Gras 14:00', 'Le Mardi Gras', '2026-03-02 14:00'],
    ['Guten Morgen 14:00', 'Guten Morgen', '2026-03-02 14:00'],
    ['Mi 14:00', 'Mi', '2026-03-02 14:00'],
    ['Mar 14h', 'Mar', '2026-03-02 14:00'],
    ['Acme Mar 14h', 'Acme Mar', '2026-03-02 14:00'],
    ['Ma Maison 14h', 'Ma Maison', '2026-03-02 14:00'],
    ['Freitag 5 March 14:00', 'Freitag', '2026-03-05 14:00'],
    ['Dragons Den 5 March 3pm', 'Dragons Den', '2026-03-05 15:00'],
    ['Acme 10 am 5 March', 'Acme', '2026-03-05 10:00'],
    ['Acme 10am 5 mars', 'Acme', '2026-03-05 10:00'],
    ['All 4u tomorrow 3pm', 'All 4u', '2026-03-03 15:00'],
    ['So Studio 5 March 3pm', 'So Studio', '2026-03-05 15:00'],
    ['Top 5 Out tomorrow 3pm', 'Top 5 Out', '2026-03-03 15:00'],
    ['Cinco de Mayo 14:00', 'Cinco de Mayo', '2026-03-02 14:00'],
    ['Le Monde 14:00', 'Le Monde', '2026-03-02 14:00'],
    ['El Corte Inglés tomorrow 3pm', 'El Corte Inglés', '2026-03-03 15:00'],
    ['Om Yoga tomorrow 3pm', 'Om Yoga', '2026-03-03 15:00'],
    ['Freitag AG 14:00', 'Freitag AG', '2026-03-02 14:00'],
    ['Freitag AG morgen 14:00', 'Freitag AG', '2026-03-03 14:00'],
    ['Demain Conseil 14:00', 'Demain Conseil', '2026-03-02 14:00'],
    ['Guten Morgen Media 14:00', 'Guten Morgen Media', '2026-03-02 14:00'],
    ['Good Morgen 14:00', 'Good Morgen', '2026-03-02 14:00'],
    ['Chris Hoy 14:00', 'Chris Hoy', '2026-03-02 14:00'],
    ['Heute.at tomorrow 3pm', 'Heute.at', '2026-03-03 15:00'],
    ['La Quinta 15:00', 'La Quinta', '2026-03-02 15:00'],
    ['La Segunda 15:00', 'La Segunda', '2026-03-02 15:00'],
    ['Alle Farben tomorrow 3pm', 'Alle Farben', '2026-03-03 15:00'],
    ['Acme hier 14:00', 'Acme hier', '2026-03-02 14:00'],
    ['明日香出版社 15:00', '明日香出版社', '2026-03-02 15:00'],
    ['毎日新聞 tomorrow 15:00', '毎日新聞', '2026-03-03 15:00'],
    ['日曜社 tomorrow 15:00', '日曜社', '2026-03-03 15:00'],
  ])('%s: the word is a name', (line, company, from) => {
    expect(read(line)).toMatchObject({ company, from, people: '' });
  });

  test.each([
    ['Acme with Maria Domingo 14:00', 'Maria Domingo'],
    ['Acme with Mr Montag 14:00', 'Mr Montag'],
    ['Acme with Jo Ayer 14:00', 'Jo Ayer'],
    ['Acme with Jo and Mo 14 Uhr', 'Jo, Mo'],
    ['Acme with Di 14 Uhr', 'Di'],
  ])('%s: a person', (line, people) => {
    expect(read(line)).toMatchObject({ company: 'Acme', people, from: '2026-03-02 14:00' });
  });

  test.each<[string, Partial<Expected>]>([
    ['Vorstellungsgespräch bei Acme morgen 14 Uhr', { people: '', role: '' }],
    ['Acme Vorstellungsgespräch morgen 14 Uhr', { people: '' }],
    ['Vorstellungsgespräch Acme, Donnerstag, 5. März, 14 Uhr', { people: '', from: '2026-03-05 14:00' }],
    ['Vorstellungsgespräch: Acme morgen 14 Uhr', { people: '' }],
    ['Gespräch mit Anna Keller bei Acme morgen 14 Uhr', { people: 'Anna Keller' }],
    ['Zweitgespräch bei Acme mit Anna Keller und Jan Roth morgen 14 Uhr', { people: 'Anna Keller, Jan Roth' }],
    ['Vorstellungsgespräch bei Acme als Buchhalterin morgen 14 Uhr', { role: 'Buchhalterin' }],
    ['Interview mit Acme morgen 14 Uhr', { people: '' }],
    ['Interview bei Acme mit Anna Keller morgen 14 Uhr', { people: 'Anna Keller' }],
    ['Telefoninterview Acme morgen 14 Uhr', { people: '' }],
    ['Entretien chez Acme demain 14h', { people: '' }],
    ['entretien avec Marie Durand chez Acme demain à 14h', { people: 'Marie Durand' }],
    ["Entretien d'embauche Acme demain 14h", { people: '' }],
    ['Entrevista en Acme con Ana Ruiz mañana a las 14:00', { people: 'Ana Ruiz' }],
    ['Entrevista de trabajo con Acme mañana a las 14:00', { people: '' }],
    ['Entrevista na Acme com Ana Ruiz amanhã às 14h', { people: 'Ana Ruiz' }],
    ['Colloquio presso Acme domani alle 14', { people: '' }],
    ['Colloquio di lavoro da Acme con Anna Ricci domani alle 14', { people: 'Anna Ricci' }],
    ['Sollicitatiegesprek bij Acme morgen om 14 uur', { people: '' }],
    ['gesprek met Jan de Vries bij Acme morgen om 14 uur', { people: 'Jan de Vries' }],
    ['Acmeの面接 明日 14:00', { people: '' }],
    ['Acme 最終面接 明日 14:00', { people: '' }],
  ])('%s: the talk is no part of the name', (line, expected) => {
    expect(read(line)).toMatchObject({ company: 'Acme', from: '2026-03-03 14:00', ...expected });
  });

  test.each([
    ['Chez Panisse morgen 14 Uhr', 'Chez Panisse', ''],
    ['Con Edison tomorrow 2pm', 'Con Edison', ''],
    ['Gesprächsstoff GmbH morgen 14 Uhr', 'Gesprächsstoff GmbH', ''],
    ['Bei Capelli tomorrow 2pm', 'Bei Capelli', ''],
    ['Interview at Chez Panisse tomorrow 2pm', 'Chez Panisse', ''],
    ['Interview with Mit Patel at Acme tomorrow 2pm', 'Acme', 'Mit Patel'],
    ['Interview at Banco da Terra tomorrow 2pm', 'Banco da Terra', ''],
    ['Kitchen con Fuego tomorrow 2pm', 'Kitchen con Fuego', ''],
    ['Jan bei der Arbeit morgen 14 Uhr', 'Jan bei der Arbeit', ''],
  ])('%s: a name all the same', (line, company, people) => {
    expect(read(line)).toMatchObject({ company, people, from: '2026-03-03 14:00' });
  });
});

/** What is said at each hour of Monday, the second of March 2026. */
const atHour = (clock: string, timeZone: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return instantOf({ year: 2026, month: 3, day: 2, minute: hour * 60 + minute }, timeZone, 'earlier');
};

describe('a night has the name of the day it begins on', () => {
  test.each<[said: string, line: string, from: string, minutes: number]>([
    ['09:30', 'Acme last night 11pm', '2026-03-01 23:00', 60],
    ['23:50', 'Acme last night 11pm', '2026-03-01 23:00', 60],
    ['00:05', 'Acme last night 11pm', '2026-03-01 23:00', 60],
    ['04:00', 'Acme last night 11pm', '2026-03-01 23:00', 60],
    ['09:30', 'last night 8:15pm Acme', '2026-03-01 20:15', 60],
    ['09:30', 'Last night 8:15pm Acme', '2026-03-01 20:15', 60],
    ['09:30', 'Acme late last night, 11pm', '2026-03-01 23:00', 60],
    ['09:30', "last night's Acme interview 8pm", '2026-03-01 20:00', 60],
    ['09:30', 'Acme last night at 7', '2026-03-01 19:00', 60],
    ['09:30', 'Acme last night at half past six', '2026-03-01 18:30', 60],
    ['09:30', 'Acme last night 19:00', '2026-03-01 19:00', 60],
    ['09:30', 'Acme last night 11:30pm-12:15am', '2026-03-01 23:30', 45],
    ['09:30', 'Acme last night 1am', '2026-03-02 01:00', 60],
    ['00:30', 'Acme last night 1am', '2026-03-01 01:00', 60],
    ['09:30', 'Acme last night at midnight', '2026-03-02 00:00', 60],
    ['09:30', 'Acme last night 8pm CET', '2026-03-01 20:00', 60],
    ['09:30', 'Acme last night 8pm GMT+1', '2026-03-01 20:00', 60],
    ['09:30', 'Acme anoche a las 8', '2026-03-01 20:00', 60],
    ['09:30', 'Acme yesterday night 11pm', '2026-03-01 23:00', 60],
    ['09:30', 'yesterday night shift Acme 22:00', '2026-03-01 22:00', 60],
    ['09:30', 'Acme yesterday 11pm', '2026-03-01 23:00', 60],
    ['19:50', 'Acme tonight at midnight', '2026-03-03 00:00', 60],
    ['19:50', 'Acme midnight tonight', '2026-03-03 00:00', 60],
    ['19:50', 'Acme today at midnight', '2026-03-03 00:00', 60],
    ['19:50', 'Acme 12am tonight', '2026-03-03 00:00', 60],
    ['19:50', 'Acme tonight 00:30', '2026-03-03 00:30', 60],
    ['19:50', 'Acme tonight 1am', '2026-03-03 01:00', 60],
    ['00:30', 'Acme tonight 1am', '2026-03-02 01:00', 60],
    ['02:00', 'Acme tonight 1am', '2026-03-02 01:00', 60],
    ['02:00', 'Acme tonight 11pm', '2026-03-02 23:00', 60],
    ['19:50', 'Acme tonight 1am GMT+1', '2026-03-03 01:00', 60],
    ['19:50', 'Acme tonight 11:30pm-3:30am', '2026-03-02 23:30', 240],
    ['12:00', 'Acme tonight 10-11', '2026-03-02 22:00', 60],
    ['12:00', 'Acme tonight 7-9', '2026-03-02 19:00', 120],
    ['12:00', 'Acme tonight 7', '2026-03-02 19:00', 60],
    ['12:00', 'Acme later tonight at 5:30', '2026-03-02 17:30', 60],
    ['22:00', 'Acme earlier tonight 8pm', '2026-03-02 20:00', 60],
    ['12:00', 'Acme friday night 1am', '2026-03-07 01:00', 60],
    ['12:00', 'Acme Friday night at 8', '2026-03-06 20:00', 60],
    ['12:00', 'Acme saturday night 23:30', '2026-03-07 23:30', 60],
    ['12:00', 'Acme tomorrow night 12:30am', '2026-03-04 00:30', 60],
    ['12:00', 'Acme Friday 1am', '2026-03-06 01:00', 60],
    ['12:00', 'Acme tomorrow 12:30am', '2026-03-03 00:30', 60],
    ['12:00', 'Acme tomorrow at 12:30', '2026-03-03 12:30', 60],
    ['12:00', 'Acme 2026-03-04T03:30', '2026-03-04 03:30', 60],
  ])('at %s: %s', (said, line, from, minutes) => {
    const context = { now: atHour(said, 'Europe/Berlin'), timeZone: 'Europe/Berlin' };
    expect(read(line, context)).toEqual({ company: 'Acme', role: '', from, minutes, people: '' });
  });

  test.each(['The Tonight Show', 'Friday Night Lights', 'Night Owl', 'Last Night Bar'])(
    '%s is a company',
    (company) => {
      expect(read(`${company} tomorrow 3pm`)).toMatchObject({ company, from: '2026-03-03 15:00' });
    },
  );

  test('a night without an hour is the day it begins on', () => {
    expect(read('Acme tonight')).toBe('no hour on 2026-03-02');
    expect(read('Acme last night')).toBe('no hour on 2026-03-01');
  });
});

test.each<[string, string, number]>([
  ['Acme tomorrow 2:30am', '2026-03-08 03:30', 60],
  ['Acme tomorrow 02:30', '2026-03-08 03:30', 60],
  ['Acme tomorrow 1:30am-3:30am', '2026-03-08 01:30', 60],
  ['Acme tomorrow 3:30am', '2026-03-08 03:30', 60],
])('%s, on a night in which half past two is left out, is as the clocks then show it', (line, from, minutes) => {
  const now = Date.parse('2026-03-07T12:00-05:00');
  expect(read(line, { now, timeZone: 'America/New_York' })).toMatchObject({ company: 'Acme', from, minutes });
});

/** The reader of dates reads this computer's clocks in places. */
describe.each(['America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Tokyo', 'Pacific/Auckland'])(
  'where the computer’s clocks are those of %s',
  (timeZone) => {
    beforeEach(() => void vi.stubEnv('TZ', timeZone));
    afterEach(() => void vi.unstubAllEnvs());

    const hours = ['00:05', '04:00', '05:30', '09:30', '12:50', '16:00', '19:50', '23:55'];
    test.each(hours)('a day is the same there as anywhere, at %s', (clock) => {
      const here = { now: atHour(clock, timeZone), timeZone };
      expect(new Date(here.now).getHours()).toBe(Number(clock.slice(0, 2)));
      const days: readonly (readonly [string, string])[] = [
        ['Acme last night 11pm', '2026-03-01 23:00'],
        ['Acme yesterday 11pm', '2026-03-01 23:00'],
        ['Acme tomorrow 1am', '2026-03-03 01:00'],
        ['Acme today 10pm', '2026-03-02 22:00'],
        ['Acme Tuesday 11pm', '2026-03-03 23:00'],
        ['Acme Sunday 1am', '2026-03-08 01:00'],
        ['Acme last Sunday 11pm', '2026-03-01 23:00'],
        ['Acme next Monday 1am', '2026-03-09 01:00'],
        ['Acme 3 March 11pm', '2026-03-03 23:00'],
        ['Acme 2 days ago 10am', '2026-02-28 10:00'],
        ['Acme the 3rd, 10am', '2026-03-03 10:00'],
      ];
      for (const [line, from] of days) expect(read(line, here), line).toMatchObject({ from, minutes: 60 });
      expect(read('Acme tomorrow 11pm-1am GMT', here)).toMatchObject({ company: 'Acme', minutes: 120 });
    });
  },
);

/** Said at five in the afternoon, on Monday, the second of March 2026. */
describe('what is over is told by its end', () => {
  const five = { now: atHour('17:00', 'Europe/Berlin'), timeZone: 'Europe/Berlin' };
  test.each<[line: string, company: string, from: string, minutes: number, people: string]>([
    ['Acme finished at 4pm', 'Acme', '15:00', 60, ''],
    ['Acme finished at half past four', 'Acme', '15:30', 60, ''],
    ['Acme ended 4:30pm', 'Acme', '15:30', 60, ''],
    ['Acme done at 4pm, 30 min', 'Acme', '15:30', 30, ''],
    ['Acme wrapped up at 4', 'Acme', '15:00', 60, ''],
    ['Acme today until 4pm', 'Acme', '15:00', 60, ''],
    ['Acme ended 4:30pm, started 4', 'Acme', '16:00', 30, ''],
    ['Acme started 3pm finished 3:40', 'Acme', '15:00', 40, ''],
    ['Acme 3pm today until 4pm', 'Acme', '15:00', 60, ''],
    ['Acme, ended 20 minutes ago', 'Acme', '15:40', 60, ''],
    ['Acme ended 20 minutes ago, 30 min', 'Acme', '16:10', 30, ''],
    ['left Acme 10 min ago', 'Acme', '15:50', 60, ''],
    ['came out of my interview at Acme an hour ago', 'Acme', '15:00', 60, ''],
    ['Finished at Acme half an hour ago', 'Acme', '15:30', 60, ''],
    ['Acme 20 minutes ago', 'Acme', '16:40', 60, ''],
    ['just left Acme', 'Acme', '16:00', 60, ''],
    ['Just left Acme, 45 min', 'Acme', '16:15', 45, ''],
    ['just got out of Acme with Dana', 'Acme', '16:00', 60, 'Dana'],
    ['Acme just got out', 'Acme', '16:00', 60, ''],
    ['I just came out of an interview at Acme', 'Acme', '16:00', 60, ''],
    ['Just finished my interview with Acme', 'Acme', '16:00', 60, ''],
    ['just had an interview with Dana at Acme', 'Acme', '16:00', 60, 'Dana'],
    ['just spoke to Dana at Acme', 'Acme', '16:00', 60, 'Dana'],
    ['just got off the phone with Dana at Acme', 'Acme', '16:00', 60, 'Dana'],
    // Beside an hour it says no other.
    ['Acme today 4pm, just finished', 'Acme', '16:00', 60, ''],
    ['I just had an interview with Acme at 10 am', 'Acme', '10:00', 60, ''],
    ['I had an interview with Acme at 9', 'Acme', '09:00', 60, ''],
    ['Had Acme at 9:30', 'Acme', '09:30', 60, ''],
    ['met Dana at Acme at 9am', 'Acme', '09:00', 60, 'Dana'],
    ['was at Acme at 9am', 'Acme', '09:00', 60, ''],
    ['spoke with Dana at Acme at 9am', 'Acme', '09:00', 60, 'Dana'],
    ['Acme from 3 until 4', 'Acme', '15:00', 60, ''],
    ['Left Bank Books 10 min ago', 'Left Bank Books', '16:50', 60, ''],
    ['Over the Moon 3pm', 'Over the Moon', '15:00', 60, ''],
    ['Just Eat 3pm', 'Just Eat', '15:00', 60, ''],
    ['Finished Goods 3pm', 'Finished Goods', '15:00', 60, ''],
    // Apart from the hour.
    ['finished with Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['Finished with Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['finished with Dana at Acme at 4pm', 'Acme', '15:00', 60, 'Dana'],
    ['finished at Acme at 4pm, 30 min', 'Acme', '15:30', 30, ''],
    ['done with Acme at 4', 'Acme', '15:00', 60, ''],
    ['I was done with Acme today at 4pm', 'Acme', '15:00', 60, ''],
    ['wrapped up with Acme around 4pm', 'Acme', '15:00', 60, ''],
    ['left Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['just left Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['I left Acme around 4pm', 'Acme', '15:00', 60, ''],
    ['came out of Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['Got off the phone with Dana at Acme at 4pm', 'Acme', '15:00', 60, 'Dana'],
    ['Interview with Acme ended today at 4pm', 'Acme', '15:00', 60, ''],
    ['Acme done by 4pm', 'Acme', '15:00', 60, ''],
    ['Acme 3pm, done by 3:40', 'Acme', '15:00', 40, ''],
    ['Acme until about 4pm', 'Acme', '15:00', 60, ''],
    ['Acme ended around 4pm', 'Acme', '15:00', 60, ''],
    ['Acme finished this afternoon at 4', 'Acme', '15:00', 60, ''],
    ['Acme finished on Monday at 4pm', 'Acme', '15:00', 60, ''],
    ['Acme until today 4pm', 'Acme', '15:00', 60, ''],
    ['Acme ended March 2 at 4pm', 'Acme', '15:00', 60, ''],
    ['Acme ended on Monday, 2 March, at 4pm', 'Acme', '15:00', 60, ''],
    ['ended today at 3:40, started 3pm, Acme', 'Acme', '15:00', 40, ''],
    ['finished with Dana from Acme at 4pm', 'Acme', '15:00', 60, 'Dana'],
    ['left my interview at Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['left Acme, 4pm', 'Acme', '15:00', 60, ''],
    ['left acme at 4', 'acme', '15:00', 60, ''],
    ['left Forever 21 at 4pm', 'Forever 21', '15:00', 60, ''],
    ['finished with Acme today, 3pm to 3:40pm', 'Acme', '15:00', 40, ''],
    ['Done. Acme at 4pm', 'Done. Acme', '16:00', 60, ''],
    ['Got Off Track at 4pm', 'Got Off Track', '16:00', 60, ''],
    ['Acme left at 4pm', 'Acme', '15:00', 60, ''],
    ['Acme started 3pm, ended today at 3:40', 'Acme', '15:00', 40, ''],
    ['Left Bank Books at 4pm', 'Left Bank Books', '16:00', 60, ''],
    ['Finished Goods at 4pm', 'Finished Goods', '16:00', 60, ''],
    ['Done Right Roofing at 4pm', 'Done Right Roofing', '16:00', 60, ''],
    ['Wrapped Up Gifts at 4pm', 'Wrapped Up Gifts', '16:00', 60, ''],
    ['Finished my Acme interview at 4pm', 'Acme', '15:00', 60, ''],
    ['finished my Acme interview at 4pm', 'Acme', '15:00', 60, ''],
    ['Just finished my interview with Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['Finished w/ Acme at 4', 'Acme', '15:00', 60, ''],
    ['finished my 3pm interview with Acme', 'Acme', '15:00', 60, ''],
    ['finished with Acme, started at 3pm', 'Acme', '15:00', 60, ''],
    ['Acme finished, started at 3', 'Acme', '15:00', 60, ''],
    ['out of Acme at 4pm', 'Acme', '15:00', 60, ''],
    ['Out of the Box at 4pm', 'Out of the Box', '16:00', 60, ''],
    ['left for Acme at 4pm', 'Acme', '16:00', 60, ''],
    ['just got done with Acme', 'Acme', '16:00', 60, ''],
    ['Acme went well, ended at 4', 'Acme', '15:00', 60, ''],
    ['had acme at 2', 'acme', '14:00', 60, ''],
    ['Met with Acme at 9am', 'Acme', '09:00', 60, ''],
    ['interviewed with acme at 10 this morning', 'acme', '10:00', 60, ''],
  ])('%s', (line, company, from, minutes, people) => {
    expect(read(line, five)).toEqual({ company, role: '', from: `2026-03-02 ${from}`, minutes, people });
  });

  test('a length that is not said stays a guess', () => {
    expect(quickAdd('Acme finished at 4pm', five)).toMatchObject({ lengthGuessed: true });
    expect(quickAdd('Acme finished at 4pm, 30 min', five)).toMatchObject({ lengthGuessed: false });
    expect(quickAdd('left Acme 10 min ago', five)).toMatchObject({ lengthGuessed: true });
  });
});

describe('how long, as people say it', () => {
  test.each<[string, number]>([
    ['half hour', 30],
    ['half-hour', 30],
    ['half-an-hour', 30],
    ['hour and a half', 90],
    ['3/4 hour', 45],
    ['1/2 hr', 30],
    ['for 1/2 hr', 30],
    ['½ hour', 30],
    ['1½ hours', 90],
    ['1 1/2 hours', 90],
    ['three quarters of an hour', 45],
    ['quarter of an hour', 15],
    ['during 40 minutes', 40],
    ['about an hour', 60],
    ['an hour long', 60],
    ['30-45 min', 45],
    ['1-2 hours', 120],
    ['lasted 25 min', 25],
  ])('%s', (length, minutes) => {
    for (const line of [
      `Acme tomorrow 3pm ${length}`,
      `Acme tomorrow 3pm, ${length}, with Jane`,
      `Acme ${length} tomorrow 3pm`,
    ])
      expect(read(line), line).toMatchObject({ company: 'Acme', role: '', from: '2026-03-03 15:00', minutes });
  });

  test.each(['Half Hour Media', 'Quarter Horse', 'Half Moon'])('%s is a company', (company) => {
    expect(read(`${company} tomorrow 3pm`)).toMatchObject({ company, from: '2026-03-03 15:00', minutes: 60 });
  });

  test('a day in figures is none', () => {
    expect(read('Acme 3/4 2pm')).toMatchObject({ company: 'Acme', from: '2026-03-04 14:00', minutes: 60 });
    expect(read('Acme tomorrow 14-15h')).toMatchObject({ from: '2026-03-03 14:00', minutes: 60 });
    expect(read('Acme tomorrow at 3, 1/2 hour')).toMatchObject({ from: '2026-03-03 15:00', minutes: 30 });
  });
});

describe('a month before its day, where the day comes first', () => {
  test.each([
    ['Acme Mar 22 3pm', 'Acme', '2026-03-22 15:00'],
    ['Acme Mon Mar 30 8:30am', 'Acme', '2026-03-30 08:30'],
    ['Acme March 22nd at 3pm', 'Acme', '2026-03-22 15:00'],
    ['Acme Mar 22, 2026 3pm', 'Acme', '2026-03-22 15:00'],
    ['Acme Mar 5 3pm', 'Acme', '2026-03-05 15:00'],
    ['Acme 22 Mar 3pm', 'Acme', '2026-03-22 15:00'],
    ['Forever 21 Mar 22 3pm', 'Forever 21', '2026-03-22 15:00'],
    ['Mar 10:30', 'Mar', '2026-03-02 10:30'],
  ])('%s', (line, company, from) => {
    expect(read(line, { ...berlin, dayFirst: true })).toMatchObject({ company, from });
  });
});

describe('which part of the day, behind the day', () => {
  test.each([
    ['Acme half eight tomorrow morning', '2026-03-03 08:30'],
    ['Acme half eight tomorrow evening', '2026-03-03 20:30'],
    ['Acme 9 tomorrow evening', '2026-03-03 21:00'],
    ['Acme 10-11 friday morning', '2026-03-06 10:00'],
    ['Acme at 4 this arvo', '2026-03-02 16:00'],
    ['Acme early this morning 2am', '2026-03-02 02:00'],
    ['Acme 3pm ish', '2026-03-02 15:00'],
  ])('%s', (line, from) => {
    expect(read(line)).toMatchObject({ company: 'Acme', role: '', from });
  });
});

describe('how one meets, and what kind of talk it is, are no part of a name', () => {
  test.each<[line: string, company: string, people: string]>([
    ['Interview with Acme tomorrow 3pm - Zoom', 'Acme', ''],
    ['Interview with Acme tomorrow 3pm - phone', 'Acme', ''],
    ['Interview w/ Acme tomorrow 3pm - Teams', 'Acme', ''],
    ['Interview with Acme - Google Meet - tomorrow 3pm', 'Acme', ''],
    ['Acme, Zoom, tomorrow 3pm with Jane', 'Acme', 'Jane'],
    ['Interview with Jane at Acme tomorrow 3pm Teams', 'Acme', 'Jane'],
    ['Acme tomorrow 3pm zoom', 'Acme', ''],
    ['Acme tomorrow 3pm, phone', 'Acme', ''],
    ['Acme group assessment day tomorrow 3pm', 'Acme', ''],
    ['Acme Assessment Centre tomorrow 3pm', 'Acme', ''],
    ['Acme partner lunch w/ Jane tomorrow 3pm', 'Acme', 'Jane'],
    ['lunch with Acme tomorrow 3pm', 'Acme', ''],
    ['Lunch at Acme tomorrow 3pm', 'Acme', ''],
    ['campus visit Acme tomorrow 3pm', 'Acme', ''],
    ['tenure-track job talk Acme tomorrow 3pm', 'Acme', ''],
    ['Acme panel with Dr. Kim tomorrow 3pm', 'Acme', 'Dr. Kim'],
    ['2nd round Acme tomorrow 3pm', 'Acme', ''],
    ['Rejected at Acme tomorrow 3pm', 'Acme', ''],
    ['spoke to Jane at Acme tomorrow 3pm', 'Acme', 'Jane'],
    ['Acme tomorrow 3pm com Rafael', 'Acme', 'Rafael'],
    ['Acme ontem 23h com Rafael e Camila', 'Acme', 'Rafael, Camila'],
    ['Acme mit Frau Weber tomorrow 3pm', 'Acme', 'Frau Weber'],
    ['Acme tomorrow 3pm avec Camille et Jean', 'Acme', 'Camille, Jean'],
    ['Acme tomorrow 3pm with Dana Ruiz. Join: https://teams.microsoft.com/l/123', 'Acme', 'Dana Ruiz'],
    ['Acme tomorrow 3pm with Dana Ruiz. Please bring your CV and ID', 'Acme', 'Dana Ruiz'],
    ['Acme tomorrow 3pm w sister Joan O’Neill', 'Acme', 'sister Joan O’Neill'],
    ['Acme tomorrow 3pm (panel: Kim, Hollis)', 'Acme', 'Kim, Hollis'],
    ['Acme tomorrow 3pm (Panel: Dr. Kim)', 'Acme', 'Dr. Kim'],
    ['Acme tomorrow 3pm (with jane)', 'Acme', 'jane'],
    ['Acme tomorrow 3pm (panel: two engineers)', 'Acme', ''],
    ['Acme tomorrow 3pm (panel: senior engineers)', 'Acme', ''],
    ['Acme tomorrow 3pm (with the founders)', 'Acme', ''],
    ['Zoom tomorrow 3pm', 'Zoom', ''],
    ['tomorrow 3pm Zoom', 'Zoom', ''],
    ['Acme Teams tomorrow 3pm', 'Acme Teams', ''],
    ['Microsoft Teams tomorrow 3pm', 'Microsoft Teams', ''],
    ['The Lunch Box tomorrow 3pm', 'The Lunch Box', ''],
    ['Panel Group tomorrow 3pm', 'Panel Group', ''],
    ['First Round Capital tomorrow 3pm', 'First Round Capital', ''],
    ['Met Police tomorrow 3pm', 'Met Police', ''],
    ['Had A Dream tomorrow 3pm', 'Had A Dream', ''],
    ['Went Wild tomorrow 3pm', 'Went Wild', ''],
    ['went to Acme tomorrow 3pm', 'Acme', ''],
    ['The Royal Society. This Way Up tomorrow 3pm', 'The Royal Society. This Way Up', ''],
    ['Applied Materials tomorrow 3pm', 'Applied Materials', ''],
    ['Leben mit Behinderung tomorrow 3pm', 'Leben mit Behinderung', ''],
    ['St. Mary’s tomorrow 3pm', 'St. Mary’s', ''],
    ['Univ. of Oregon tomorrow 3pm with Prof. Ana-Lucia de Souza', 'Univ. of Oregon', 'Prof. Ana-Lucia de Souza'],
  ])('%s', (line, company, people) => {
    expect(read(line)).toMatchObject({ company, role: '', people, minutes: 60 });
  });
});

describe('what stands in brackets is a role where it reads like one', () => {
  test.each<[line: string, company: string, role: string, people: string]>([
    ['Acme (Analyst) tomorrow 3pm', 'Acme', 'Analyst', ''],
    ['Acme [Compliance Officer] tomorrow 3pm', 'Acme', 'Compliance Officer', ''],
    ['Acme (Sales & Marketing) tomorrow 3pm', 'Acme', 'Sales & Marketing', ''],
    ['Acme (barista) tomorrow 3pm', 'Acme', 'barista', ''],
    ['Acme (PM) tomorrow 3pm', 'Acme', 'PM', ''],
    ['Interview with Acme (Analyst) tomorrow 3pm', 'Acme', 'Analyst', ''],
    ['Acme with Jane tomorrow 3pm (Analyst)', 'Acme', 'Analyst', 'Jane'],
    ['Acme (London) (Analyst) tomorrow 3pm', 'Acme', 'Analyst', ''],
    ['Acme (through Hays) tomorrow 3pm', 'Acme', '', ''],
    ['Acme (agency: Hays) tomorrow 3pm', 'Acme', '', ''],
    ['Hays (for Barclays) tomorrow 3pm', 'Hays', '', ''],
    ['Acme (Canary Wharf) tomorrow 3pm', 'Acme', '', ''],
    ['Acme (they are in leeds) tomorrow 3pm', 'Acme', '', ''],
    ['Acme with Dr. Kim (chair), Mr. Hollis tomorrow 3pm', 'Acme', '', 'Dr. Kim, Mr. Hollis'],
    ['Acme with Dana (Team Lead) tomorrow 3pm', 'Acme', '', 'Dana'],
    ['with Dana (Team Lead) at Acme tomorrow 3pm', 'Acme', '', 'Dana'],
    ['Senior Engineer (Backend) at Acme tomorrow 3pm', 'Acme', 'Senior Engineer', ''],
    ['Acme for Senior Engineer (Backend) tomorrow 3pm', 'Acme', 'Senior Engineer', ''],
    ['Acme, Registered Nurse (nights), tomorrow 3pm', 'Acme', 'Registered Nurse', ''],
    ['Acme (Robert Smith) tomorrow 3pm', 'Acme', '', 'Robert Smith'],
    ['Acme tomorrow 3pm (Jane + Bob)', 'Acme', '', 'Jane, Bob'],
    ['Acme (Virginia Beach) tomorrow 3pm', 'Acme', '', ''],
    ['Acme (Charlotte) tomorrow 3pm', 'Acme', '', ''],
  ])('%s', (line, company, role, people) => {
    expect(read(line)).toMatchObject({ company, role, people });
  });
});

describe('over more than one day', () => {
  test.each<[line: string, from: string, minutes: number]>([
    ['Acme Mar 4 8:30am - Mar 5 5pm', '2026-03-04 08:30', 32.5 * 60],
    ['Acme campus visit 4 March 8:30am to 5 March 5pm', '2026-03-04 08:30', 32.5 * 60],
    ['Acme Thu 9am – Fri 12:30pm', '2026-03-05 09:00', 27.5 * 60],
    ['Acme 2026-03-04 09:00 - 2026-03-04 10:00', '2026-03-04 09:00', 60],
    ['Acme Thu 9am - 12:30pm', '2026-03-05 09:00', 3.5 * 60],
    ['Acme - Thu 9am', '2026-03-05 09:00', 60],
  ])('%s', (line, from, minutes) => {
    expect(read(line)).toMatchObject({ company: 'Acme', role: '', from, minutes });
  });
});

describe('more than one time in a line is asked about', () => {
  test.each([
    'Acme 9am and Beta 11am tomorrow',
    'had one with acme at 9 and one with beta at 2 today',
    'acme today 9am half hour and beta today 11:30',
    'acme 9 this morning, beta 2 this afternoon',
    'Acme 3pm or 4pm tomorrow',
  ])('%s', (line) => {
    expect(read(line)).toBe('several times');
  });

  test.each<[string, string]>([
    ['9:30 Club tomorrow 3pm', '9:30 Club'],
    ['Smith, Hall & Co tomorrow 3pm', 'Smith, Hall & Co'],
    ['Bar and Grill 42 tomorrow 3pm', 'Bar and Grill 42'],
    ['Acme tomorrow 3pm, arrive at 2:45pm', 'Acme'],
    ['Acme tomorrow 3pm, please arrive 10 minutes early', 'Acme'],
    ['Acme tomorrow 10am EST (7am PST) and Zoom', 'Acme and Zoom'],
    ['Forever 21, Analyst, tomorrow 3pm', 'Forever 21'],
  ])('%s: one', (line, company) => {
    expect(read(line)).toMatchObject({ company, minutes: 60 });
  });
});

test.each<[line: string, from: string, leftOut: string]>([
  ['Acme tomorrow 3pm (Brasília time)', '2026-03-03 19:00', ''],
  ['Acme tomorrow 3pm (Beijing Time)', '2026-03-03 08:00', ''],
  ['Acme tomorrow 3pm (Curitiba time)', '2026-03-03 15:00', 'zone'],
  ['Acme tomorrow 3pm (local time)', '2026-03-03 15:00', ''],
  ['Acme (Full Time) tomorrow 3pm', '2026-03-03 15:00', ''],
])('a zone that is not known is said to be: %s', (line, from, leftOut) => {
  expect(read(line)).toMatchObject({ company: 'Acme', from });
  const understood = quickAdd(line, berlin);
  expect(understood.is === 'interview' && understood.leftOut.join(' ')).toBe(leftOut);
});

/** As different people type it. Said at one o'clock on Monday, the second of March 2026. */
describe('as people type it', () => {
  test.each<[line: string, company: string, role: string, from: string, people: string]>([
    ['had interview w tesco yest 2pm w karen n steve', 'tesco', '', '2026-03-01 14:00', 'karen, steve'],
    ['Interview @ Acme, Staff SWE, Thurs Mar 5 @ 10:00', 'Acme', 'Staff SWE', '2026-03-05 10:00', ''],
    ['Acme Mar 7 9', 'Acme', '', '2026-03-07 09:00', ''],
    ['Acme tomorrow @3', 'Acme', '', '2026-03-03 15:00', ''],
    ['Interview McDonalds Saturday 11 o clock', 'McDonalds', '', '2026-03-07 11:00', ''],
    ['Interview Kickstart tomorrow 3pm', 'Interview Kickstart', '', '2026-03-03 15:00', ''],
    ['Barista, Acme, 7 Mar, 9am', 'Acme', 'Barista', '2026-03-07 09:00', ''],
    ['Acme tomorrow 10am ask for Sandra', 'Acme', '', '2026-03-03 10:00', 'Sandra'],
    ['acme interview went really well, ended at 12:45', 'acme', '', '2026-03-02 11:45', ''],
    ['Acme Corp: Round 2 - Thursday 1pm', 'Acme Corp', '', '2026-03-05 13:00', ''],
    ['Acme last week Tuesday 2pm', 'Acme', '', '2026-02-24 14:00', ''],
    ['Acme Friday last week 2pm', 'Acme', '', '2026-02-27 14:00', ''],
    ['Acme tomorrow 3pm at their office', 'Acme', '', '2026-03-03 15:00', ''],
    ['Analyst at Acme tomorrow 3pm at 123 Main St', 'Acme', 'Analyst', '2026-03-03 15:00', ''],
    ['Acme tomorrow 3pm @ HQ with Jane', 'Acme', '', '2026-03-03 15:00', 'Jane'],
    ['Acme technical screen friday 10am', 'Acme', '', '2026-03-06 10:00', ''],
    ['Acme follow up interview friday 10am', 'Acme', '', '2026-03-06 10:00', ''],
    ['Acme went from 2 to 3', 'Acme', '', '2026-03-02 14:00', ''],
    ['Acme earlier at 11:30', 'Acme', '', '2026-03-02 11:30', ''],
    ['Acme had a call at 11:30', 'Acme', '', '2026-03-02 11:30', ''],
    ['Interview with HR of Acme today 4pm', 'Acme', '', '2026-03-02 16:00', ''],
    ['You’re confirmed! Acme phone screen on Thursday @ 1:30p', 'Acme', '', '2026-03-05 13:30', ''],
    ['Acme Thursday 14:00 panel: Kim, Hollis', 'Acme', '', '2026-03-05 14:00', 'Kim, Hollis'],
    ['Vorstellungsgespräch bei Bosch am 5.3. um 10 Uhr', 'Bosch', '', '2026-03-05 10:00', ''],
    ['entretien chez Renault jeudi 14h avec Mme Dupont', 'Renault', '', '2026-03-05 14:00', 'Mme Dupont'],
    ['entrevista no Nubank amanhã 10h com Ana e Pedro', 'Nubank', '', '2026-03-03 10:00', 'Ana, Pedro'],
    ['colloquio Enel domani ore 11 con Marco', 'Enel', '', '2026-03-03 11:00', 'Marco'],
  ])('%s', (line, company, role, from, people) => {
    expect(read(line)).toMatchObject({ company, role, from, people });
  });

  test.each(['Acme Mar 7', 'Acme week of Mar 7'])('%s has no hour yet', (line) => {
    expect(read(line)).toBe('no hour on 2026-03-07');
  });
});

describe('in a hurry', () => {
  test.each<[line: string, from: string, company: string, role: string, people: string]>([
    ['intervw acme tmrw 2p', '2026-03-03 14:00', 'acme', '', ''],
    ['acme thurs 330p w/ maria', '2026-03-05 15:30', 'acme', '', 'maria'],
    ['acme fri am 10:30', '2026-03-06 10:30', 'acme', '', ''],
    ['acme this pm at 4', '2026-03-02 16:00', 'acme', '', ''],
    ['acme 4pm tdy', '2026-03-02 16:00', 'acme', '', ''],
    ['Acme 5 March 10.30', '2026-03-05 10:30', 'Acme', '', ''],
    ['Acme Friday midnight', '2026-03-07 00:00', 'Acme', '', ''],
    ['phone scrn w acme wed 11', '2026-03-04 11:00', 'acme', '', ''],
    ['final rd w/ Acme tomorrow 4:30pm', '2026-03-03 16:30', 'Acme', '', ''],
    ['my acme interview is tmrw at 4', '2026-03-03 16:00', 'acme', '', ''],
    ['acme rescheduled to thu 3pm', '2026-03-05 15:00', 'acme', '', ''],
    ['HR interview with Acme tomorrow 3pm', '2026-03-03 15:00', 'Acme', '', ''],
    ['teams call BT 4pm weds', '2026-03-04 16:00', 'BT', '', ''],
    ['Technical Screen | Acme, tomorrow 3pm', '2026-03-03 15:00', 'Acme', '', ''],
    ['Acme, 27 High St, Thurs 12:15', '2026-03-05 12:15', 'Acme', '', ''],
    ['interview at acme thu 3pm 😬', '2026-03-05 15:00', 'acme', '', ''],
    ['Please join us for an interview at Acme on Wed 8:30 am', '2026-03-04 08:30', 'Acme', '', ''],
    ['Thanks for applying to Acme! Your phone interview is on 03/06/2026 at 3 PM', '2026-03-06 15:00', 'Acme', '', ''],
    // A role or a person that stands apart.
    ['acme thurs 9:15am barista', '2026-03-05 09:15', 'acme', 'barista', ''],
    ['barista thurs 9:15am Acme', '2026-03-05 09:15', 'Acme', 'barista', ''],
    ['Acme product manager interview Thu 3pm', '2026-03-05 15:00', 'Acme', 'product manager', ''],
    ['nhs band 5 nurse interview fri 10.30am', '2026-03-06 10:30', 'nhs', 'band 5 nurse', ''],
    ['Interview with Acme for staff accountant, Thursday 10am', '2026-03-05 10:00', 'Acme', 'staff accountant', ''],
    ['Acme Nurses tomorrow 3pm', '2026-03-03 15:00', 'Acme Nurses', '', ''],
    ['Acme (Jane Smith) 3pm', '2026-03-02 15:00', 'Acme', '', 'Jane Smith'],
    ['Acme thu 3pm - Jane Smith', '2026-03-05 15:00', 'Acme', '', 'Jane Smith'],
    ['Acme / Jane Smith / Thu 3pm', '2026-03-05 15:00', 'Acme', '', 'Jane Smith'],
    ['Acme 2-3 today Chris & Dana', '2026-03-02 14:00', 'Acme', '', 'Chris, Dana'],
    ['Acme, tomorrow 3pm, Dr. Rosen', '2026-03-03 15:00', 'Acme', '', 'Dr. Rosen'],
    ['Dr. Pepper, tomorrow 3pm', '2026-03-03 15:00', 'Dr. Pepper', '', ''],
    ['Acme, Canary Wharf, tomorrow 3pm', '2026-03-03 15:00', 'Acme, Canary Wharf', '', ''],
    ['call with Jane Smith, Acme tomorrow 3pm', '2026-03-03 15:00', 'Acme', '', 'Jane Smith'],
    ['Acme tomorrow 3pm with An Nguyen', '2026-03-03 15:00', 'Acme', '', 'An Nguyen'],
    ['Acme tomorrow 3pm with an engineer', '2026-03-03 15:00', 'Acme', '', ''],
    ['Acme tomorrow 3pm (panel: HR manager and jane)', '2026-03-03 15:00', 'Acme', '', 'jane'],
    ['Acme tomorrow 3pm with Jane Smith, Engineering Manager', '2026-03-03 15:00', 'Acme', '', 'Jane Smith'],
    ['Acme tomorrow 3pm with Priya Cook', '2026-03-03 15:00', 'Acme', '', 'Priya Cook'],
    ['Interview with Acme - Senior Nurse tomorrow 3pm', '2026-03-03 15:00', 'Acme', 'Senior Nurse', ''],
    ['meeting w acme recruiter tom 3pm', '2026-03-03 15:00', 'acme', '', ''],
    ['spoke with recruiter at Acme at 10', '2026-03-02 10:00', 'Acme', '', ''],
    ['acme with tom 3pm', '2026-03-02 15:00', 'acme', '', 'tom'],
    ['acme thu 3pm w/ CTO', '2026-03-05 15:00', 'acme', '', ''],
    ['acme 3pm-ish tomorrow', '2026-03-03 15:00', 'acme', '', ''],
    ['infosys f2f tom 10.30am', '2026-03-03 10:30', 'infosys', '', ''],
    [
      'Interview scheduled: Acme - Data Engineer, Mar 5, 2026 02:00 PM',
      '2026-03-05 14:00',
      'Acme',
      'Data Engineer',
      '',
    ],
    ['acme thurs 5 March 2-3', '2026-03-05 14:00', 'acme', '', ''],
    ['acme interviews thu 3pm', '2026-03-05 15:00', 'acme', '', ''],
    // In other languages.
    ['vg bei siemens do 14 uhr', '2026-03-05 14:00', 'siemens', '', ''],
    ['Gespräch mit Frau Klein von Acme Mi 15:30', '2026-03-04 15:30', 'Acme', '', 'Frau Klein'],
    ['gestern 15 uhr bei Acme', '2026-03-01 15:00', 'Acme', '', ''],
    ['war heute um 10 bei Lidl', '2026-03-02 10:00', 'Lidl', '', ''],
    ['heute vorm 10:30 Acme', '2026-03-02 10:30', 'Acme', '', ''],
    ['Acme, 5.3., 9 Uhr, Herr Meier', '2026-03-05 09:00', 'Acme', '', 'Herr Meier'],
    ['AW: Ihr Vorstellungsgespräch bei Acme am 05.03.2026 um 14:00 Uhr', '2026-03-05 14:00', 'Acme', '', ''],
    ['Termin Acme nächsten Di 9 uhr', '2026-03-03 09:00', 'Acme', '', ''],
    ['acme lundi prochain 14h', '2026-03-09 14:00', 'acme', '', ''],
    ['Entretien tel avec Mme Petit, Orange, 5 mars 11h', '2026-03-05 11:00', 'Orange', '', 'Mme Petit'],
    ['hier 16h chez danone', '2026-03-01 16:00', 'danone', '', ''],
    ['Entrevista con Ana de BBVA el 5 de marzo a las 12h', '2026-03-05 12:00', 'BBVA', '', 'Ana'],
    ['ayer a las 5 de la tarde con acme', '2026-03-01 17:00', 'acme', '', ''],
    ['sollicitatiegesprek ASML donderdag 10:30 met Piet', '2026-03-05 10:30', 'ASML', '', 'Piet'],
    ['acme do 5 mrt 15.00', '2026-03-05 15:00', 'acme', '', ''],
    ['acme sexta 10h30 com pedro', '2026-03-06 10:30', 'acme', '', 'pedro'],
    ['Probetag Rewe Sa 8-9 Uhr', '2026-03-07 08:00', 'Rewe', '', ''],
    ['Gespräch bei SAP war heute von 10 bis 11', '2026-03-02 10:00', 'SAP', '', ''],
    ['bin fertig mit Acme, 11-12 Uhr', '2026-03-02 11:00', 'Acme', '', ''],
    ['fini avec acme à 11h30', '2026-03-02 10:30', 'acme', '', ''],
    ['Call mit Lisa (Acme) morgen 16:30', '2026-03-03 16:30', 'Acme', '', 'Lisa'],
    ['2e entretien acme mar 10 mars 9h', '2026-03-10 09:00', 'acme', '', ''],
    ['tuve entrevista con glovo hoy a las 9', '2026-03-02 09:00', 'glovo', '', ''],
    ['acme segunda que vem 10h', '2026-03-09 10:00', 'acme', '', ''],
    ['conversa com a Júlia do QuintoAndar qui 15:30', '2026-03-05 15:30', 'QuintoAndar', '', 'Júlia'],
    ['sollicitatie ah vrijdag half 11', '2026-03-06 10:30', 'ah', '', ''],
    ['サイバーエージェント カジュアル面談 来週火曜 18:00', '2026-03-10 18:00', 'サイバーエージェント', '', ''],
    ['トヨタ面接 3月6日(金) 13:00', '2026-03-06 13:00', 'トヨタ', '', ''],
    ['面接 LINE 明後日 午後2時 田中さん', '2026-03-04 14:00', 'LINE', '', '田中'],
  ])('%s', (line, from, company, role, people) => {
    expect(read(line)).toEqual({ company, role, from, minutes: 60, people });
  });

  test('an end may have three figures', () => {
    expect(read('acme thurs 2-245')).toMatchObject({ company: 'acme', from: '2026-03-05 14:00', minutes: 45 });
  });

  test.each(['-', ' -', ' |', ' a', ' | a', '?', ' .', '😬'])('a long row of "%s" is read in no time', async (sign) => {
    for (const line of [`Acme ${sign.repeat(200)}x tomorrow 3pm`, `Acme ${sign.repeat(200)}!`]) {
      const { ms } = await processorTime(() => quickAdd(line, berlin));
      expect(ms).toBeLessThan(1000);
    }
  });

  test('of two spans none is the one', () => {
    expect(read('Acme 10-11 and 1-2')).toBe('several times');
    expect(read('7-11 and Acme tomorrow 3pm')).toMatchObject({ from: '2026-03-03 15:00' });
  });
});

/** Said at one o'clock on Monday, the second of March 2026. */
describe('where people work', () => {
  test.each<[line: string, company: string, role: string, people: string]>([
    // A department is no firm.
    ['met Karen from HR at Whole Foods tomorrow 3pm', 'Whole Foods', '', 'Karen'],
    ['Interview with Karen from Talent Acquisition at Acme tomorrow 3pm', 'Acme', '', 'Karen'],
    ['call with Jane from the sales team at Acme tomorrow 3pm', 'Acme', '', 'Jane'],
    ['Jane from Marketing Week tomorrow 3pm', 'Marketing Week', '', 'Jane'],
    // "Of" is a part of a firm's name, and of a role's.
    ['Interview at Bank of America tomorrow 3pm', 'Bank of America', '', ''],
    ['Interview with University of Oregon tomorrow 3pm', 'University of Oregon', '', ''],
    ['Acme for Head of Sales tomorrow 3pm', 'Acme', 'Head of Sales', ''],
    ['interview for Director of Nursing at Acme tomorrow 3pm', 'Acme', 'Director of Nursing', ''],
    ['coffee with Neil of Acme tomorrow 3pm', 'Acme', '', 'Neil'],
    // A firm before whom one meets of it.
    ['Zoom w/ Google Cloud recruiter Priya tomorrow 3pm', 'Google Cloud', '', 'Priya'],
    ['call with Lyft recruiter Beth Olsen tomorrow 3pm', 'Lyft', '', 'Beth Olsen'],
    ['Zoom with Jane tomorrow 3pm', 'Zoom', '', 'Jane'],
    [
      'zoom with Principal Harris, Roosevelt Middle School tomorrow 3pm',
      'Roosevelt Middle School',
      '',
      'Principal Harris',
    ],
    [
      'Mercy General, ICU, with Sister Angela Whitcombe, tomorrow 3pm',
      'Mercy General',
      'ICU',
      'Sister Angela Whitcombe',
    ],
    // How many there are is no name.
    ['Acme tomorrow 3pm with 5 people', 'Acme', '', ''],
    ['Acme tomorrow 3pm with Jane & 2 others', 'Acme', '', 'Jane'],
    ['Acme tomorrow 3pm with the whole team', 'Acme', '', ''],
    ['Acme tomorrow 3pm with three engineers', 'Acme', '', ''],
    ['Acme tomorrow 3pm with some of the team', 'Acme', '', ''],
    ['zoom with 3 ppl from Acme tomorrow 3pm', 'Acme', '', ''],
    // Which round it is.
    ['Final round: Acme tomorrow 3pm', 'Acme', '', ''],
    ['Round 2 - Acme - tomorrow 3pm', 'Acme', '', ''],
    ['Phone screen: Acme tomorrow 3pm', 'Acme', '', ''],
    ['2nd interview - Acme, tomorrow 3pm', 'Acme', '', ''],
    ['Round Table: tomorrow 3pm', 'Round Table', '', ''],
  ])('%s', (line, company, role, people) => {
    expect(read(line)).toMatchObject({ company, role, people, from: '2026-03-03 15:00' });
  });
});

test.each([
  'Acme 5 March - 14:30',
  'Acme - Mar 5 - 2.30pm',
  'Acme Thursday 5th - 14.30',
  'Acme - 2026-03-05 - 14:30',
  'Acme - 3/5 - 2.30pm',
  'Acme 5.3.2026 – 14:30',
  'Acme Thu 5 March 2026 - 2:30 PM - Jane Smith',
  'Acme Thu – 2.30pm',
  'Acme - Mar 5 – 2:30-3:30pm',
  'Acme 14:30 Mar 5',
  'Acme 2:30pm – Thursday, March 5, 2026',
  'Acme 14:30-15:30 - 5th March',
  'Thu / 2:30pm / Acme',
  'Acme 2:30pm (Thu, Mar 5)',
  'Acme | Thursday 5th: 14:30',
])('%s: a day and its hour, and no two days', (line) => {
  expect(read(line)).toMatchObject({ company: 'Acme', from: '2026-03-05 14:30', minutes: 60 });
});

describe('a day in figures', () => {
  const there = (dayFirst: boolean) => ({ ...berlin, dayFirst });
  test.each([
    ['Acme 3.5.26 2pm', '2026-03-05 14:00', '2026-05-03 14:00'],
    ['Acme 3.5.2026 2pm', '2026-03-05 14:00', '2026-05-03 14:00'],
    ['Acme 25.3.26 2pm', '2026-03-25 14:00', '2026-03-25 14:00'],
    // Nobody else ends it with a full stop.
    ['Acme 5.3. 2pm', '2026-03-05 14:00', '2026-03-05 14:00'],
    ['Acme 03-05 2pm', '2026-03-05 14:00', '2026-05-03 14:00'],
    ['Acme 3-5 2pm', '2026-03-05 14:00', '2026-05-03 14:00'],
    ['Acme 3-5-26 2pm', '2026-03-05 14:00', '2026-05-03 14:00'],
    ['Acme w/ Jane 3-5 2pm', '2026-03-05 14:00', '2026-05-03 14:00'],
  ])('%s: the month first, and the day', (line, monthFirst, dayFirst) => {
    expect(read(line, there(false)), 'month first').toMatchObject({ company: 'Acme', from: monthFirst, minutes: 60 });
    expect(read(line, there(true)), 'day first').toMatchObject({ company: 'Acme', from: dayFirst, minutes: 60 });
  });

  test.each([
    ['7-11 3pm', '7-11'],
    ['Acme 1-1 with Jane 3pm', 'Acme 1-1'],
  ])('%s has none', (line, company) => {
    expect(read(line)).toMatchObject({ company, from: '2026-03-02 15:00' });
  });
});

/** Said at one o'clock on Monday, the second of March 2026: three o'clock tomorrow is meant, or what is named. */
describe('in whatever order it is noted', () => {
  test.each<[line: string, company: string, role: string, people: string]>([
    // Of what a sign or a time sets apart, each part is something.
    ['Analyst - Acme - tomorrow 3pm - Jane Smith', 'Acme', 'Analyst', 'Jane Smith'],
    ['Acme / shift lead / tomorrow / 3pm / Nora', 'Acme', 'shift lead', 'Nora'],
    ['tomorrow 3pm - Acme - BDR - Kevin', 'Acme', 'BDR', 'Kevin'],
    ['Jane Smith | Acme | Analyst | Zoom | tomorrow 3pm', 'Acme', 'Analyst', 'Jane Smith'],
    ['Acme, Dr. Rosen, Jane Smith, tomorrow 3pm', 'Acme', '', 'Dr. Rosen, Jane Smith'],
    ['Acme tomorrow 3pm. Teller. Nora Quinn', 'Acme', 'Teller', 'Nora Quinn'],
    ['Acme 😀 tomorrow 3pm', 'Acme', '', ''],
    ['Acme, room 204, tomorrow 3pm', 'Acme', '', ''],
    ['Acme - panel of 3 - tomorrow 3pm', 'Acme', '', ''],
    ['Acme tomorrow 3pm - store mgr Nora', 'Acme', '', 'Nora'],
    ['Acme 3/3 @ 3pm - Nora Quinn', 'Acme', '', 'Nora Quinn'],
    // Where nothing else is there, the first is the firm.
    ['Michael Page, Data Analyst, tomorrow 3pm', 'Michael Page', 'Data Analyst', ''],
    ['Nurse Next Door - tomorrow 3pm - Jane Smith', 'Nurse Next Door', '', 'Jane Smith'],
    ['Zoom | Analyst | tomorrow 3pm', 'Zoom', 'Analyst', ''],
    ['Charlotte, tomorrow 3pm', 'Charlotte', '', ''],
    ['Acme - Austin - tomorrow 3pm', 'Acme - Austin', '', ''],
    // A firm, and small behind it a role.
    ['Bank of America teller tomorrow 3pm', 'Bank of America', 'teller', ''],
    ['Acme mot tester tomorrow 3pm', 'Acme', 'mot tester', ''],
    ['acme cabin crew tomorrow 3pm', 'acme', 'cabin crew', ''],
    ['Acme RN interview tomorrow 3pm w/ Nora', 'Acme', 'RN', 'Nora'],
    ['Acme product designer interview tomorrow 3pm with Jo & Sam', 'Acme', 'product designer', 'Jo, Sam'],
    ['Acme retail tomorrow 3pm', 'Acme', 'retail', ''],
    ['Acme Verkäuferin tomorrow 3pm', 'Acme', 'Verkäuferin', ''],
    ['J Crew tomorrow 3pm', 'J Crew', '', ''],
    ['j crew tomorrow 3pm', 'j crew', '', ''],
    ['Georgia Tech tomorrow 3pm', 'Georgia Tech', '', ''],
    ['Pilot Flying J tomorrow 3pm', 'Pilot Flying J', '', ''],
    // A role, and the firm behind it.
    ['welder interview Acme tomorrow 3pm', 'Acme', 'welder', ''],
    ['line cook Acme tomorrow 3pm', 'Acme', 'line cook', ''],
    ['porter job Acme tomorrow 3pm', 'Acme', 'porter', ''],
    ['au pair with Miller family tomorrow 3pm', 'Miller family', 'au pair', ''],
    ['driver hire tomorrow 3pm', 'driver hire', '', ''],
    ['Transport for London tomorrow 3pm', 'Transport for London', '', ''],
    // What one notes in small words.
    ['Acme. spoke w/ Nora about 2nd shift welder tomorrow 3pm', 'Acme', '2nd shift welder', 'Nora'],
    ['Acme. Lady called Michelle tomorrow 3pm', 'Acme', '', 'Michelle'],
    ['welder at Acme tomorrow 3pm ask for Nora', 'Acme', 'welder', 'Nora'],
    ['Acme before lunch tomorrow 3pm', 'Acme', '', ''],
    ['Acme tomorrow 3pm bring CV', 'Acme', '', ''],
    ['Acme tomorrow 3pm - wear a tie', 'Acme', '', ''],
    ['Blue-print Labs tomorrow 3pm', 'Blue-print Labs', '', ''],
    // A role for sure, and what only looks like another, or like a person.
    ['Analyst | H&M | Jane Smith | tomorrow 3pm', 'H&M', 'Analyst', 'Jane Smith'],
    ['Analyst - H&M - tomorrow 3pm', 'H&M', 'Analyst', ''],
    ['H&M - Analyst - tomorrow 3pm', 'H&M', 'Analyst', ''],
    ['Analyst | Georgia Tech | Jane Smith | tomorrow 3pm', 'Georgia Tech', 'Analyst', 'Jane Smith'],
    ['Analyst | Robert Half | Jane Smith | tomorrow 3pm', 'Robert Half', 'Analyst', 'Jane Smith'],
    // Who is said to be at the firm is one of several.
    ['Jane, Bob and Sue at Acme tomorrow 3pm', 'Acme', '', 'Jane, Bob, Sue'],
    ['summer internship | Acme | tomorrow 3pm', 'Acme', 'summer internship', ''],
    // A role with its field.
    ['Acme - Product Manager, Growth - tomorrow 3pm', 'Acme', 'Product Manager, Growth', ''],
    ['Product Manager, Growth at Acme tomorrow 3pm', 'Acme', 'Product Manager, Growth', ''],
    ['Acme, Analyst, Nora Quinn, tomorrow 3pm', 'Acme', 'Analyst', 'Nora Quinn'],
    ['Analyst, Nora at Acme tomorrow 3pm', 'Acme', 'Analyst', 'Nora'],
    // No role begins with a number.
    ['Forever 21 sales associate tomorrow 3pm', 'Forever 21', 'sales associate', ''],
    ['Motel 6 manager tomorrow 3pm', 'Motel 6', 'manager', ''],
    ['Phase 2 Tech tomorrow 3pm', 'Phase 2 Tech', '', ''],
    ['Active-wear GmbH tomorrow 3pm', 'Active-wear GmbH', '', ''],
    ['omg interview w/ Acme tomorrow 3pm lol', 'Acme', '', ''],
    ['w/ Nora @ Acme tomorrow 3pm', 'Acme', '', 'Nora'],
    // Which talk it is.
    ['telephone int w/ Acme tomorrow 3pm', 'Acme', '', ''],
    ['Acme technical round tomorrow 3pm', 'Acme', '', ''],
    ['Acme final intvw tomorrow 3pm', 'Acme', '', ''],
    ['Interview #2 with Acme tomorrow 3pm', 'Acme', '', ''],
    ['Virtual onsite: Acme, tomorrow 3pm', 'Acme', '', ''],
    ['teams Acme tomorrow 3pm', 'Acme', '', ''],
    ['Sys design w/ Acme (Nora + Sam) tomorrow 3pm', 'Acme', '', 'Nora, Sam'],
    ['chat w/ founder Nora Quinn, Acme, tomorrow 3pm', 'Acme', '', 'Nora Quinn'],
    ['intv wth Acme tomorrow 3pm', 'Acme', '', ''],
    ['Acme, Prof. Jane Smith + 2 others, tomorrow 3pm', 'Acme', '', 'Prof. Jane Smith'],
    ['Acme $32/hr tomorrow 3pm', 'Acme', '', ''],
    ['Acme inside sales 65k base tomorrow 3pm', 'Acme', 'inside sales', ''],
    ['Acme, £12.50 per hour, tomorrow 3pm', 'Acme', '', ''],
    ['A$AP tomorrow 3pm', 'A$AP', '', ''],
    // Days.
    ['Acme tomoz 3pm', 'Acme', '', ''],
    ['Acme tues arvo 3pm', 'Acme', '', ''],
    ['Lidl Di 15:00', 'Lidl', '', ''],
  ])('%s', (line, company, role, people) => {
    expect(read(line)).toEqual({ company, role, people, from: '2026-03-03 15:00', minutes: 60 });
  });

  test.each<[string, Partial<Expected>]>([
    ['Acme 12noon tomorrow', { company: 'Acme', from: '2026-03-03 12:00' }],
    [
      'got off phone w/ Acme. Claire. 11:30-12',
      { company: 'Acme', people: 'Claire', from: '2026-03-02 11:30', minutes: 30 },
    ],
    ['gerade bei Acme, Herr Schulz', { company: 'Acme', people: 'Herr Schulz', from: '2026-03-02 12:00' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  test('it takes no longer for many parts', async () => {
    for (const part of [
      'Nurse | ',
      'Jo and ',
      'Acme. Nora. ',
      'store mgr ',
      '3-5 ',
      'of A ',
      'spoke to ',
      'with Jo at ',
    ]) {
      const { ms } = await processorTime(() => quickAdd(`Acme ${part.repeat(480 / part.length)} tomorrow 3pm`, berlin));
      expect(ms, part).toBeLessThan(200);
    }
  });
});
