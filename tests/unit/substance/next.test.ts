import { describe, expect, test } from 'vitest';
import type { CheckResult, ScoreNote, Timing } from '../../../lib/report';
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
  named: '',
  timing: null,
  second: false,
  settled: false,
  reader: 'Jane',
  misquoted: new Map(),
  touched: new Set(),
  denied: new Set(),
  others: [],
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

test('a story that is named and not told is begun: it is asked for before another note', () => {
  expect(said({ named: 'your funny story', notes: [{ text: 'climbing gym' }] })).toBe(
    'The letter says “your funny story”: a few words on what it was make it a talking point.',
  );
});

test('a note that is covered already is not suggested again', () => {
  expect(said({ notes: [{ text: 'climbing gym' }], covered: new Set([0]) })).toBe(
    'One more thing you talked about makes four.',
  );
});

test('what is a copy of a letter sent before is built around something of its own, before all else', () => {
  const copy = { ...check('not-standard', 9, 0.3), say: 'twin' };
  const checks = [check('talking-points', 30, 0.2), copy];
  expect(said({ checks, score: 90 })).toBe('Build it around something that you talked about with nobody else.');
  expect(said({ checks, notes: [{ text: 'the parrot' }] })).toBe(
    'You noted “the parrot”: build this letter around that, not around the last one.',
  );
});

test('a note that may be told already is not asked for again', () => {
  const notes = [{ text: 'rebar mixup' }, { text: 'the parrot' }];
  expect(nextChange(situation({ notes, touched: new Set([0]) }))?.note).toBe(1);
  expect(said({ notes: notes.slice(0, 1), touched: new Set([0]) })).toBe('One more thing you talked about makes four.');
});

test('a note to oneself is never what to write of: the best other one is, or none', () => {
  const kept = ['she was rude', 'dont mention the firing', 'salary 52k, low', 'parking out back', '2nd interview fri'];
  const notes: ScoreNote[] = [...kept, 'high turnover, 3 left this yr'].map((text) => ({ text }));
  expect(nextChange(situation({ notes }))?.note).toBe(kept.length);
  expect(said({ notes: notes.slice(0, -1) })).toBe('One more thing you talked about makes four.');
  expect(said({ notes: [{ text: 'she was rude', kind: 'stood-out' }] })).toBe(
    'One more thing you talked about makes four.',
  );
});

test('nor is it in a second mail, around a copy, or as a moment or an errand', () => {
  const notes: ScoreNote[] = [{ text: 'she looked bored', kind: 'stood-out' }, { text: 'ask about salary' }];
  const fresh = { ...check('second-follow-up', 30, 0), say: 'fresh' };
  expect(nextChange(situation({ notes, second: true, checks: [fresh] }))).toMatchObject({ say: '', note: null });
  const copy = { ...check('not-standard', 9, 0.3), say: 'twin' };
  expect(nextChange(situation({ notes, checks: [copy] }))).toMatchObject({ say: 'twin', note: null });
  expect(nextChange(situation({ notes, checks: [check('stand-out', 10, 0)] }))).toMatchObject({ say: 'moment' });
  expect(nextChange(situation({ notes, checks: [check('acted-on-advice', 10, 0)] }))?.note).toBeNull();
});

test('an answer that went wrong is no story, and what another interviewer told makes no letter of its own', () => {
  const others = ['Maria Lopez'];
  const notes: ScoreNote[] = [
    { text: 'froze on the dosage question', kind: 'stood-out' },
    { text: 'Maria told how the flood came', kind: 'stood-out' },
  ];
  const standOut = [check('stand-out', 10, 0)];
  expect(nextChange(situation({ notes, others, checks: standOut }))).toMatchObject({ say: 'moment', note: null });
  expect(nextChange(situation({ notes, checks: standOut }))?.note).toBe(1);
  const copy = { ...check('not-standard', 9, 0.3), say: 'twin' };
  expect(nextChange(situation({ notes: notes.slice(1), others, checks: [copy] }))).toMatchObject({ say: 'twin' });
  expect(nextChange(situation({ notes: notes.slice(1), checks: [copy] }))?.note).toBe(0);
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
    /^You noted “read Traction”: ten minutes/,
  );
  expect(said({ checks, notes: [{ text: 'read Traction', kind: 'advice', done: true }] })).toBe(
    'You noted “read Traction” and looked at it: say what came of it.',
  );
});

test.each([
  ['talking-points', 'position', 'she moves to Leith in May.'],
  ['acted-on-advice', 'advice', 'call Dr Reid!'],
  ['stand-out', 'stood-out', 'the goat ate the papers…'],
  ['shared-interest', 'shared-interest', 'he sings alto;'],
] as const)(
  '%s: a note stands in the sentence as a quotation, whatever its form, and its own end ends nothing',
  (id, kind, text) => {
    const checks = [check(id, 30, 0)];
    const bare = text.replace(/[^a-z]+$/i, '');
    expect(said({ checks, notes: [{ text, kind }] })).toContain(`You noted “${bare}”: `);
  },
);

test('pleading, pressure and gushing are told even in a good letter, in the check’s own words', () => {
  const checks = [
    check('talking-points', 30, 1),
    { ...check('sincere', 2, 0.2), say: 'gushing', params: { words: 'OMG' } },
  ];
  expect(nextChange(situation({ score: 98, checks }))).toMatchObject({ check: 'sincere', say: '' });
});

test.each(['begging', 'pressure', 'gushing'])('what harms comes first, in a first draft, too: %s', (say) => {
  const tone = { ...check('sincere', 6, say === 'gushing' ? 0.2 : 0), say, params: { words: 'I will do anything' } };
  const checks = [check('talking-points', 30, 0), check('by-name', 8, 0), tone];
  const notes = [{ text: 'the parrot' }];
  expect(nextChange(situation({ score: 20, points: 0, checks, notes }))).toMatchObject({ check: 'sincere', say: '' });
});

test('formal manners wait for what is missing, and in a good letter or a second mail for nothing', () => {
  const formal = { ...check('sincere', 6, 0.2), say: 'formal', params: { words: 'profound gratitude' } };
  const checks = [check('talking-points', 30, 0), check('stand-out', 10, 0), formal];
  expect(nextChange(situation({ score: 20, points: 0, checks }))?.check).toBe('talking-points');
  expect(nextChange(situation({ score: 90, checks: [check('talking-points', 30, 1), formal] }))).toBeNull();
  expect(nextChange(situation({ checks: [check('second-follow-up', 0, 1), formal], second: true }))).toBeNull();
});

test('looking ahead takes a line: it is asked for in a good letter, too, and behind a moment', () => {
  const ahead = check('looking-ahead', 5, 0);
  const points = check('talking-points', 30, 1);
  expect(nextChange(situation({ score: 90, checks: [points, ahead] }))?.say).toBe('ahead');
  expect(nextChange(situation({ score: 70, checks: [points, check('stand-out', 10, 0), ahead] }))?.say).toBe('moment');
});

test.each(['marks', 'machine'])('what is only loud or stiff waits for what is missing: %s', (say) => {
  const checks = [check('talking-points', 30, 0), { ...check('sincere', 6, 0.5), say }];
  expect(nextChange(situation({ score: 20, points: 0, checks }))?.check).toBe('talking-points');
});

test('more is asked for first where more is missing than a plain tone', () => {
  const checks = [check('talking-points', 30, 0.6), check('sincere', 2, 0)];
  expect(nextChange(situation({ points: 2, checks }))?.check).toBe('talking-points');
});

test('a second paragraph is for what was talked about: while there is nothing, that comes first', () => {
  const checks = [check('talking-points', 30, 0), check('paragraphs', 12, 0.2)];
  expect(said({ score: 20, points: 0, checks })).toBe('Name one thing you talked about.');
  expect(
    said({ score: 30, points: 1, checks: [check('talking-points', 30, 0.34), check('paragraphs', 12, 0.2)] }),
  ).toBe('Give what you talked about a paragraph of its own.');
});

test('a missing name is asked for even in a good letter: it takes a second', () => {
  const checks = [check('talking-points', 30, 1), check('by-name', 8, 0)];
  expect(said({ score: 90, checks })).toBe('Start with Jane.');
});

test('who was written to as “Dear Sir” is named by the check, in full', () => {
  const formal = { ...check('by-name', 8, 0), say: 'missedFormal', params: { name: 'Jane Doe' } };
  expect(nextChange(situation({ score: 90, checks: [formal] }))).toMatchObject({ check: 'by-name', say: '' });
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

test('what is told otherwise than noted comes first, in a good letter and in a second mail, too', () => {
  const misquoted = new Map([[0, { noted: '14 sites', said: '12 sites' }]]);
  const notes = [{ text: '14 sites' }, { text: 'the parrot' }];
  const sentence = 'You noted “14 sites”, and the letter says “12 sites”: which is it?';
  expect(said({ notes, misquoted, score: 95 })).toBe(sentence);
  expect(said({ notes, misquoted, second: true })).toBe(sentence);
  expect(nextChange(situation({ notes, misquoted }))).toMatchObject({ gain: 0, note: 0 });
  expect(said({ notes, misquoted, settled: true })).toBeNull();
});

test('what harms comes before what is told otherwise', () => {
  const misquoted = new Map([[0, { noted: '14 sites', said: '12 sites' }]]);
  const checks = [{ ...check('sincere', 6, 0), say: 'begging', params: { words: 'please' } }];
  expect(nextChange(situation({ checks, notes: [{ text: '14 sites' }], misquoted }))?.check).toBe('sincere');
});

test.each([
  ['Jun: rotation in Osaka', 'sandwich lunch', 1],
  ['Jun Watanabe likes trains', 'sandwich lunch', 1],
  ['jun: rotation in Osaka', 'sandwich lunch', 1],
  ['Watanabe’s team moves', 'sandwich lunch', 1],
  ['Priya: rotation in Osaka', 'sandwich lunch', 0],
  ['will open in Osaka', 'sandwich lunch', 0],
  ['May fair on the lawn', 'sandwich lunch', 0],
] as const)('a note of somebody else who was there waits for the reader’s own: “%s”', (first, second, index) => {
  const notes = [{ text: first }, { text: second }];
  expect(nextChange(situation({ notes, others: ['Jun Watanabe', 'Will Baker'] }))?.note).toBe(index);
  expect(nextChange(situation({ notes: notes.slice(0, 1), others: ['Jun Watanabe', 'Will Baker'] }))?.note).toBe(0);
});

test.each([
  ['Told by Jun: rotation in Osaka', 'canteen on a boat', 1],
  ['rotation in Osaka (Jun)', 'canteen on a boat', 1],
  ['rotation in Osaka (jun)', 'canteen on a boat', 1],
  ['how Jun came to Osaka', 'canteen on a boat', 1],
  ['w/ Watanabe: the rotation', 'canteen on a boat', 1],
  ['Jane and Jun met in Osaka', 'canteen on a boat', 0],
  ['the fair in May', 'canteen on a boat', 0],
  ['they will open in Osaka', 'canteen on a boat', 0],
  ['Junk shop in Osaka', 'canteen on a boat', 0],
] as const)('wherever their name stands in it: “%s”', (first, second, index) => {
  const notes = [{ text: first }, { text: second }];
  const others = ['Jun Watanabe', 'Will Baker'];
  expect(nextChange(situation({ notes, others }))?.note).toBe(index);
  const common = [check('shared-interest', 3, 0)];
  const shared = notes.slice(0, 1).map((note) => ({ ...note, kind: 'shared-interest' as const }));
  expect(nextChange(situation({ notes: shared, others, checks: common }))?.note).toBe(index === 0 ? 0 : null);
});

describe('of notes without a kind, people, stories, places and plans come before terms, days and bad news', () => {
  const DULL = [
    'they lost 2 big accounts in spring',
    'layoffs in Q2 maybe',
    'they are being sued',
    'company nearly bankrupt',
    'Leeds site closing',
    'budget cuts',
    'lots of turnover',
    'third manager in 2 yrs',
    'rota on paper, Tues only',
    'contract sites: 3',
    '4pm handover',
    'froze on the dosage question',
    'had no idea what SLA means',
    'my German was awful',
  ];
  const WORTHY = [
    'she collects church bells',
    'goat on the roof',
    'new press hall in Leith',
    'both grew up in Hull',
    'lost 2 accounts, now building a pipeline',
    'nearly bankrupt in 1990, a choir saved it',
    'her first shift was at 4am in the snow',
    'he laughed at my tractor joke',
    'blanked on the goat’s name, she laughed',
  ];
  test.each(DULL.flatMap((dull) => WORTHY.slice(0, 3).map((worthy) => [dull, worthy] as const)))(
    '“%s” waits for “%s”',
    (dull, worthy) => {
      expect(nextChange(situation({ notes: [{ text: dull }, { text: worthy }] }))?.note).toBe(1);
      expect(nextChange(situation({ notes: [{ text: dull }] }))?.note).toBe(0);
    },
  );
  test.each(WORTHY)('“%s” waits for nothing', (worthy) => {
    expect(nextChange(situation({ notes: [{ text: worthy }, { text: 'goat in the yard' }] }))?.note).toBe(0);
  });
});

test('what went wrong waits for every kind', () => {
  const notes: ScoreNote[] = [
    { text: 'botched the case', kind: 'stood-out' },
    { text: 'shift plan by hand', kind: 'position' },
  ];
  expect(nextChange(situation({ notes }))?.note).toBe(1);
});
