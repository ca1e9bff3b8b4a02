import { expect, it } from 'vitest';
import type { Cases } from '../../../lib/guidance/check';
import { loadScorer } from '../../../lib/scoring/scorer';

const scorer = await loadScorer();
const all = Object.values(
  import.meta.glob<{ default: Cases }>('../../../lib/guidance/*.cases.ts', { eager: true }),
).map((module) => module.default);

for (const { check, rows } of all) {
  it.each(rows)(`${check.title}: %s`, (_shows, body, situation, expected) => {
    const result = scorer.score({ subject: 'Thank you', ...situation, body }).checks.find(({ id }) => id === check.id);
    if (expected === null) expect(result).toBeUndefined();
    else if (typeof expected === 'number') expect(result?.earned).toBeCloseTo(expected, 2);
    else if ('atLeast' in expected) expect(result?.earned).toBeGreaterThanOrEqual(expected.atLeast);
    else expect(result?.earned).toBeLessThanOrEqual(expected.atMost);
  });
}
