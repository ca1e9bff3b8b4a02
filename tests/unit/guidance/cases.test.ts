import { expect, it } from 'vitest';
import actedOnAdvice from '../../../lib/guidance/acted-on-advice.cases';
import byName from '../../../lib/guidance/by-name.cases';
import type { Cases } from '../../../lib/guidance/check';
import enjoyedOrLearned from '../../../lib/guidance/enjoyed-or-learned.cases';
import lookingAhead from '../../../lib/guidance/looking-ahead.cases';
import notStandard from '../../../lib/guidance/not-standard.cases';
import paragraphs from '../../../lib/guidance/paragraphs.cases';
import secondFollowUp from '../../../lib/guidance/second-follow-up.cases';
import sharedInterest from '../../../lib/guidance/shared-interest.cases';
import sincere from '../../../lib/guidance/sincere.cases';
import standOut from '../../../lib/guidance/stand-out.cases';
import talkingPoints from '../../../lib/guidance/talking-points.cases';
import thanks from '../../../lib/guidance/thanks.cases';
import { loadScorer } from '../../../lib/scoring/scorer';

const scorer = await loadScorer();
const all: readonly Cases[] = [
  talkingPoints,
  standOut,
  sharedInterest,
  actedOnAdvice,
  enjoyedOrLearned,
  secondFollowUp,
  byName,
  paragraphs,
  thanks,
  notStandard,
  sincere,
  lookingAhead,
];

for (const { check, rows } of all) {
  it.each(rows)(`${check.title}: %s`, (_shows, body, situation, expected) => {
    const result = scorer.score({ subject: 'Thank you', ...situation, body }).checks.find(({ id }) => id === check.id);
    if (expected === null) expect(result).toBeUndefined();
    else if (typeof expected === 'number') expect(result?.earned).toBeCloseTo(expected, 2);
    else if ('atLeast' in expected) expect(result?.earned).toBeGreaterThanOrEqual(expected.atLeast);
    else expect(result?.earned).toBeLessThanOrEqual(expected.atMost);
  });
}
