import { touches } from '../draft/draft';
import type { Range } from '../report';
import type { JudgedClause } from './points/points';

/** Under this likelihood a clause is what any candidate could have sent. */
const ANYONE_UNDER = 0.15;

/** Clauses that any other candidate could have sent, but for the ranges that are kept. */
export const anyoneIn = (clauses: readonly JudgedClause[], kept: readonly Range[]): Range[] =>
  clauses.flatMap(({ start, end, point, standsOut }): Range[] => {
    const anybody = Math.max(point, standsOut) < ANYONE_UNDER && !kept.some((range) => touches(range, [start, end]));
    return anybody ? [[start, end]] : [];
  });
