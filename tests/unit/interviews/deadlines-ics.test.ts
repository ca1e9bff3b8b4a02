import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeDeadlines } from '../../../lib/interviews/calendar/deadlines-ics';
import { entry } from './entries';
import { DAY, HOUR, NOON } from './time';

const words = {
  summary: ({ interview }: ReturnType<typeof entry>) => `Follow up: ${interview.company}`,
  description: () => 'Two paragraphs; four points, no less.\nBegin with what stood out.',
  alarms: ({ interview }: ReturnType<typeof entry>) => [interview.endsAt + 3 * HOUR, interview.endsAt + 22 * HOUR],
};

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

test('the phone gets each open deadline, and rings when it is told to', () => {
  const text = writeDeadlines([entry({ company: 'Müller, Weiß & Co; Ltd', ended: 1 })], NOON, words);
  const [event, ...others] = eventsOf(text);
  expect(others).toEqual([]);
  expect(event?.summary).toBe('Follow up: Müller, Weiß & Co; Ltd');
  expect(event?.description).toBe(words.description());
  expect(event?.endDate.toJSDate().getTime()).toBe(NOON - HOUR + DAY);
  const start = event?.startDate.toUnixTime() ?? 0;
  const alarms = event?.component.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstPropertyValue('trigger');
    return trigger instanceof ICAL.Duration ? (start + trigger.toSeconds()) * 1000 : null;
  });
  expect(alarms).toEqual([NOON + 2 * HOUR, NOON + 21 * HOUR]);
});

test('an alarm whose time is over is left out', () => {
  const [event] = eventsOf(writeDeadlines([entry({ ended: 5 })], NOON, words));
  expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(1);
});

test('what was sent, or is too late, is not in it', () => {
  const sent = entry({ id: 's', followUps: [{ state: 'sent', at: NOON }] });
  expect(eventsOf(writeDeadlines([sent, entry({ id: 'late', ended: 25 })], NOON, words))).toEqual([]);
});

test('a changed interview is the same event, newer', () => {
  const before = entry();
  const after = { ...before, interview: { ...before.interview, endsAt: NOON, updatedAt: NOON } };
  const [first] = eventsOf(writeDeadlines([before], NOON, words));
  const [second] = eventsOf(writeDeadlines([after], NOON, words));
  expect(second?.uid).toBe(first?.uid);
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
});

test('lines are folded and end as the format wants it', () => {
  const text = writeDeadlines([entry({ company: 'x'.repeat(300) })], NOON, words);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  // 75 bytes and the space that marks a folded line.
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(76);
});
