import { describe, expect, it } from 'vitest';
import actedOnAdvice from '../../../lib/guidance/acted-on-advice.cases';
import enjoyedOrLearned from '../../../lib/guidance/enjoyed-or-learned.cases';
import secondFollowUp from '../../../lib/guidance/second-follow-up.cases';
import sharedInterest from '../../../lib/guidance/shared-interest.cases';
import standOut from '../../../lib/guidance/stand-out.cases';
import talkingPoints from '../../../lib/guidance/talking-points.cases';
import { loadScorer } from '../../../lib/scoring/scorer';

const scorer = await loadScorer();

for (const { check, rows } of [
  talkingPoints,
  standOut,
  sharedInterest,
  actedOnAdvice,
  enjoyedOrLearned,
  secondFollowUp,
]) {
  describe(check.title, () => {
    for (const [shows, body, situation, wanted] of rows) {
      it(`${shows}`, () => {
        const result = scorer.score({ ...situation, body }).checks.find(({ id }) => id === check.id);
        if (wanted === null) expect(result).toBeUndefined();
        else if (typeof wanted === 'number') expect(result?.earned).toBeCloseTo(wanted);
        else if ('atLeast' in wanted) expect(result?.earned).toBeGreaterThanOrEqual(wanted.atLeast);
        else expect(result?.earned).toBeLessThanOrEqual(wanted.atMost);
      });
    }
  });
}
