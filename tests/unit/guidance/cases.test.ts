import { expect, it } from 'vitest';
import byName from '../../../lib/guidance/by-name.cases';
import type { Cases } from '../../../lib/guidance/check';
import lookingAhead from '../../../lib/guidance/looking-ahead.cases';
import notStandard from '../../../lib/guidance/not-standard.cases';
import paragraphs from '../../../lib/guidance/paragraphs.cases';
import sincere from '../../../lib/guidance/sincere.cases';
import thanks from '../../../lib/guidance/thanks.cases';
import { loadScorer } from '../../../lib/scoring/scorer';

const scorer = await loadScorer();
const all: readonly Cases[] = [byName, paragraphs, thanks, notStandard, sincere, lookingAhead];

for (const { check, rows } of all) {
  it.each(rows)(`${check.title}: %s`, (_shows, body, situation, expected) => {
    const result = scorer.score({ subject: 'Thank you', ...situation, body }).checks.find(({ id }) => id === check.id);
    if (expected === null) expect(result).toBeUndefined();
    else if (typeof expected === 'number') expect(result?.earned).toBeCloseTo(expected, 2);
    else if ('atLeast' in expected) expect(result?.earned).toBeGreaterThanOrEqual(expected.atLeast);
    else expect(result?.earned).toBeLessThanOrEqual(expected.atMost);
  });
}
