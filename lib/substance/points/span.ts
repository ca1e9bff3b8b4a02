import type { Range } from '../../report';
import type { JudgedClause } from './points';

/** How a clause begins that leans on the one before: "which you told me of", "with its two solicitors". */
const LEANS =
  /^(?:(?:(?:of|on|in|for|with|at|from|by|to|about) )?(?:which|whom?|whose|that|where|when)|of|on|in|for|with|from|about|so|because|since|as|while|including|plus|though|although|especially)\b/i;
/** How one begins that says something else. */
const SAYS_ELSE = /^(?:and|but|or|so|thanks?|please)\b/i;

/**
 * Where each point is said in full: its clause, what that leans on, and what the sentence adds to it. None overlaps.
 *
 * @param clauses of the mail, in order
 * @param points those of them that are points
 * @returns a range in the body for each point, in the order of the clauses
 */
export function spansOf(clauses: readonly JudgedClause[], points: ReadonlySet<JudgedClause>): Range[] {
  let taken = -1;
  return clauses.flatMap((clause, at): Range[] => {
    if (!points.has(clause)) return [];
    const isFree = (i: number): boolean => {
      const other = clauses[i];
      return i > taken && other !== undefined && other.sentence === clause.sentence && !points.has(other);
    };
    const textAt = (i: number): string => clauses[i]?.clause.text ?? '';
    let [from, to] = [at, at];
    while (LEANS.test(textAt(from)) && isFree(from - 1)) from--;
    while (isFree(to + 1) && !SAYS_ELSE.test(textAt(to + 1))) to++;
    taken = to;
    return [[clauses[from]?.start ?? 0, clauses[to]?.end ?? 0]];
  });
}
