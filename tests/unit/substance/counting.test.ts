import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteCover } from '../../../lib/substance/notes/notes';
import { pointsOf, weighNotes } from '../../../lib/substance/points/counting';
import type { JudgedClause } from '../../../lib/substance/points/points';
import { loadTools } from '../../../lib/substance/tools';
import { tokensOf } from '../../../lib/substance/words/tokens';

const lexicon = (await loadTools()).lexicon;
const clause = (point: number, start: number, text = 'the parrot swears'): JudgedClause => ({
  start,
  end: start + 10,
  clause: { start: 0, end: text.length, text, tokens: tokensOf(text, lexicon) },
  sentence: start,
  paragraph: 0,
  told: false,
  contentWords: 3,
  said: tokensOf(text, lexicon).filter(({ stop, number }) => !stop || number !== null).length,
  formal: false,
  tangible: true,
  meaning: null,
  direction: null,
  features: [],
  views: [point, point, point],
  alone: point,
  standsOut: 0.1,
  point,
});
const clauses = (...points: number[]) => points.map((point, i) => clause(point, 20 * i));
const likely = (of: readonly JudgedClause[]) => of.map(({ point }) => point);
const note = (probability: number, ...members: number[]): NoteCover => ({
  note: 0,
  probability,
  touched: false,
  covered: probability > 0.4,
  passage: { start: 0, end: 10, tokens: [], point: 0.2, members, parts: [] },
});
const open = (count: number) => Array.from({ length: count }, () => note(0.01, 0));

test.each([
  ['one that is somewhat likely', [0.05, 0.1, 0.25], [0.25]],
  ['a second that is less so than a second has to be', [0.25, 0.1, 0.28], [0.28]],
  ['two likely ones', [0.35, 0.1, 0.32], [0.35, 0.32]],
  ['a third that is little less likely than not', [0.55, 0.45, 0.6], [0.55, 0.6]],
  ['three that are likely', [0.55, 0.1, 0.5, 0.6], [0.55, 0.5, 0.6]],
  ['nothing likely', [0.15, 0.1], []],
  ['nothing', [], []],
])(
  'without notes the likeliest clause needs least, the second less than those beyond: %s',
  (_what, points, counted) => {
    expect(likely(pointsOf(clauses(...points), []))).toEqual(counted);
  },
);

test('beside many notes a clause has to be likelier', () => {
  const points = clauses(0.31, 0.35, 0.1);
  expect(likely(pointsOf(points, []))).toEqual([0.31, 0.35]);
  expect(likely(pointsOf(points, open(1)))).toEqual([0.31, 0.35]);
  expect(likely(pointsOf(points, open(6)))).toEqual([0.35]);
});

test('a note that is surely answered counts where it is answered, once', () => {
  const all = clauses(0.7, 0.1, 0.15);
  expect(likely(pointsOf(all, [note(0.9, 1, 2)]))).toEqual([0.7, 0.15]);
  expect(likely(pointsOf(all, [note(0.9, 0, 1)]))).toEqual([0.7]);
  expect(likely(pointsOf(all, [note(0.6, 1, 2)]))).toEqual([0.7]);
});

test('what tells only that there was something is none, however likely', () => {
  expect(
    pointsOf([clause(0.9, 0, 'you told me a story'), clause(0.9, 30, 'you told me of the parrot story')], []),
  ).toEqual([expect.objectContaining({ start: 30 })]);
});

test('one note has little to say against a clause, six have all, and none against one without doubt', () => {
  const [alone, beside] = [clauses(0.6, 0.9), clauses(0.1, 0.1)];
  expect(likely(weighNotes(alone, beside, 0))).toEqual([0.6, 0.9]);
  expect(likely(weighNotes(alone, beside, 1))).toEqual([expect.closeTo(0.58), 0.9]);
  expect(likely(weighNotes(alone, beside, 6))).toEqual([expect.closeTo(0.1), 0.9]);
});

test('a likely clause more never makes them fewer', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance), chance, fc.nat(8), (given, more, notes) => {
      const count = (points: readonly number[]) => pointsOf(clauses(...points), open(notes)).length;
      expect(count([...given, more])).toBeGreaterThanOrEqual(count(given));
    }),
  );
});
