import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNT_FEATURES, countFeatures, pointsAlone, pointsWithNotes } from '../../../lib/substance/counting';
import { models } from '../../../lib/substance/models.generated';
import type { JudgedClause } from '../../../lib/substance/points';

const clause = (point: number, start: number): JudgedClause => ({
  start,
  end: start + 10,
  clause: { start: 0, end: 10, text: '', tokens: [] },
  sentence: start,
  paragraph: 0,
  told: false,
  meaning: null,
  direction: null,
  features: new Float64Array(),
  byTrees: point,
  byWeights: point,
  standsOut: 0.1,
  point,
});
const clauses = (...points: number[]) => points.map((point, i) => clause(point, 20 * i));
/** Says "more than n" for every n below `count`, whatever it is asked. */
const counting = (count: number) =>
  Array.from({ length: 5 }, (_, n) => ({ bias: n < count ? 3 : -3, weights: COUNT_FEATURES.map(() => 0) }));
const chosen = (points: readonly number[], count: number) =>
  pointsWithNotes(clauses(...points), [], counting(count)).map(({ point }) => point);

test('the likeliest clauses count, as many as the mail speaks for, in their order', () => {
  expect(chosen([0.3, 0.7, 0.2, 0.5], 2)).toEqual([0.7, 0.5]);
  expect(chosen([0.3, 0.7, 0.2, 0.5], 3)).toEqual([0.3, 0.7, 0.5]);
  expect(chosen([0.3, 0.7, 0.2, 0.5], 0)).toEqual([]);
});

test('a clause without doubt counts, one that is hardly likely does not, whatever the mail speaks for', () => {
  expect(chosen([0.95, 0.05], 0)).toEqual([0.95]);
  expect(chosen([0.95, 0.05], 2)).toEqual([0.95]);
});

test('what is likely in sum decides: two or three before one, though neither by itself is as likely', () => {
  const logit = (p: number) => Math.log(p / (1 - p));
  const more = [0.9, 0.48, 0.22, 0.01, 0.01].map((p) => ({ bias: logit(p), weights: COUNT_FEATURES.map(() => 0) }));
  expect(pointsWithNotes(clauses(0.8, 0.7, 0.6, 0.5), [], more)).toHaveLength(2);
});

test('beyond the five that are counted every likely clause counts', () => {
  expect(chosen([0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.1], 5)).toHaveLength(7);
});

test('a note that is surely answered counts where it is answered, once', () => {
  const all = clauses(0.7, 0.2, 0.3);
  const passage = (...members: number[]) => ({ start: 0, end: 10, tokens: [], point: 0.2, members, parts: [] });
  const read = (probability: number, ...members: number[]) =>
    pointsWithNotes(all, [{ note: 0, probability, covered: true, passage: passage(...members) }], counting(1)).map(
      ({ point }) => point,
    );
  expect(read(0.9, 1, 2)).toEqual([0.7, 0.3]);
  expect(read(0.9, 0, 1)).toEqual([0.7]);
  expect(read(0.5, 1, 2)).toEqual([0.7]);
});

test('without notes the two likeliest clauses need less than those beyond', () => {
  const alone = (...points: number[]) => pointsAlone(clauses(...points)).map(({ point }) => point);
  expect(alone(0.3, 0.1, 0.32)).toEqual([0.3, 0.32]);
  expect(alone(0.3, 0.4, 0.32)).toEqual([0.4, 0.32]);
  expect(alone(0.5, 0.4, 0.5, 0.6)).toEqual([0.5, 0.5, 0.6]);
  expect(alone(0.2, 0.1)).toEqual([]);
  expect(alone()).toEqual([]);
});

test('a likely clause more never makes them fewer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, more) => {
        const count = (points: readonly number[]) => pointsAlone(clauses(...points)).length;
        expect(count([...given, more])).toBeGreaterThanOrEqual(count(given));
      },
    ),
  );
});

test('an empty mail has features and no points', () => {
  expect(countFeatures([], [])).toHaveLength(COUNT_FEATURES.length);
  expect(countFeatures([], []).every(Number.isFinite)).toBe(true);
  expect(pointsWithNotes([], [], models.counts)).toEqual([]);
});
