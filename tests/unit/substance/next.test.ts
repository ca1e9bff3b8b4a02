import { expect, test } from 'vitest';
import type { CheckResult, ScoreNote, Timing } from '../../../lib/scoring/report';
import { nextChange, type Situation } from '../../../lib/substance/next';
import { next as words } from '../../../lib/words/en/next';
import { fill } from '../../../lib/words/fill';

const check = (id: CheckResult['id'], weight: number, earned: number): CheckResult => ({
  id,
  weight,
  earned,
  say: '',
  params: {},
  ranges: [],
});
const situation = (over: Partial<Situation> = {}): Situation => ({
  score: 62,
  checks: [check('talking-points', 30, 0.8), check('by-name', 8, 1), check('thanks', 8, 1), check('stand-out', 10, 1)],
  notes: [],
  covered: new Set(),
  points: 3,
  timing: null,
  second: false,
  settled: false,
  reader: 'Jane',
  ...over,
});
const hours = (hoursLeft: number): Timing => ({
  state: hoursLeft < 0 ? 'late' : hoursLeft < 6 ? 'urgent' : 'in-time',
  hoursLeft,
});
const sentences: Readonly<Record<string, string>> = words;
const said = (over: Partial<Situation>): string | null => {
  const change = nextChange(situation(over));
  return change && fill(sentences[change.say] ?? '', change.params);
};

test('a note not yet used is the next talking point, in the person’s own words', () => {
  expect(said({ notes: [{ text: 'climbing gym', kind: 'shared-interest' }] })).toBe(
    'You noted “climbing gym”: one sentence on it is your fourth talking point.',
  );
});

test('a note that is covered already is not suggested again', () => {
  expect(said({ notes: [{ text: 'climbing gym' }], covered: new Set([0]) })).toBe(
    'One more thing you talked about makes four.',
  );
});

test('what stood out comes before what they said about the position', () => {
  const notes: ScoreNote[] = [
    { text: 'shift plan by hand', kind: 'position' },
    { text: 'the parrot', kind: 'stood-out' },
  ];
  expect(nextChange(situation({ notes }))?.note).toBe(1);
});

test('advice is an errand first, and a sentence once it is ticked off', () => {
  const checks = [check('talking-points', 30, 1), check('acted-on-advice', 10, 0)];
  expect(said({ checks, notes: [{ text: 'read Traction', kind: 'advice' }] })).toMatch(
    /^Ten minutes with “read Traction”/,
  );
  expect(said({ checks, notes: [{ text: 'read Traction', kind: 'advice', done: true }] })).toMatch(/^You looked into/);
});

test('a missing name is asked for even in a good letter: it takes a second', () => {
  const checks = [check('talking-points', 30, 1), check('by-name', 8, 0)];
  expect(said({ score: 90, checks })).toBe('Start with Jane.');
});

test('a good letter is left alone', () => {
  expect(nextChange(situation({ score: 88 }))).toBeNull();
});

test('the nearer the deadline, the less is asked', () => {
  expect(nextChange(situation({ score: 72, timing: hours(20) }))).not.toBeNull();
  expect(nextChange(situation({ score: 72, timing: hours(5) }))).toBeNull();
  expect(nextChange(situation({ score: 60, timing: hours(5) }))).not.toBeNull();
  expect(nextChange(situation({ score: 60, timing: hours(1) }))).toBeNull();
  expect(nextChange(situation({ score: 60, timing: hours(-3) }))).toBeNull();
});

test('another language asks for nothing', () => {
  expect(nextChange(situation({ score: null }))).toBeNull();
});

test('a long note is cut, so that the sentence stays one', () => {
  const change = nextChange(situation({ notes: [{ text: 'x'.repeat(500) }] }));
  expect(String(change?.params['note']).length).toBeLessThanOrEqual(60);
});

test('a second follow-up is not told to thank for the talk; the first did', () => {
  const checks = [check('talking-points', 30, 1), check('thanks', 8, 0)];
  expect(said({ checks })).toBe('Thank them for the time they took.');
  expect(said({ checks, second: true })).toBeNull();
});

test('a letter that accepts, declines or withdraws is left alone', () => {
  expect(nextChange(situation({ settled: true }))).toBeNull();
});
