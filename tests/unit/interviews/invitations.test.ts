import { expect, test } from 'vitest';
import { type Invitation, readCalendar } from '../../../lib/interviews/calendar/calendar';
import { INVITATIONS } from './invitations.cases';
import { NOON } from './time';

const stamp = (at: number) => new Date(at).toISOString().slice(5, 16);

const readingOf = ({ interview, cancelled, assumed }: Invitation) => ({
  company: interview.company,
  role: interview.role,
  who: interview.interviewers?.map(({ name, email }) => `${name} ${email}`.trim()),
  when: `${stamp(interview.startsAt)} ${stamp(interview.endsAt).slice(-5)}`,
  zone: interview.timeZone,
  isOff: cancelled,
  assumed,
});

test.each(INVITATIONS)('as a careful person reads it: $manner', ({ file, read }) => {
  const { invitations } = readCalendar(file, { now: NOON, timeZone: 'Europe/Berlin' });
  const byTime = [...invitations].sort((a, b) => a.interview.startsAt - b.interview.startsAt);
  expect(byTime.map(readingOf)).toEqual(read.map((one) => ({ isOff: false, assumed: [], ...one })));
});
