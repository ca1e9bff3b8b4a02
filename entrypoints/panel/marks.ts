import { isWrong } from '../../components/panel/wrong';
import type { Mark, MarkTone } from '../../lib/panel-port';
import type { CheckId, Range, Report } from '../../lib/report';

/** Checks whose passages could be anybody's words. */
const ANYONES: readonly CheckId[] = ['not-standard', 'sincere'];

/**
 * What is marked in the draft: talking points, anyone's words, what to look at before sending and what would go out
 * wrong, what is pointed at. Where colours are forced, Chromium makes each mark a block like selected text, whatever
 * the page's rules say: there only what the person points at is one.
 */
export function marksOf(report: Report, focus: readonly Range[], forced: boolean): readonly Mark[] {
  const as = (tone: MarkTone) => (range: Range) => ({ range, tone });
  if (forced) return focus.map(as('focus'));
  const anyones = report.score === null ? [] : report.checks.filter(({ id }) => ANYONES.includes(id));
  return [
    ...report.talkingPoints.map(({ start, end }): Mark => ({ range: [start, end], tone: 'point' })),
    ...anyones.flatMap(({ ranges }) => ranges.map(as('anyone'))),
    ...report.warnings.flatMap((found) => found.ranges.map(as(isWrong(found) ? 'wrong' : 'warning'))),
    ...focus.map(as('focus')),
  ];
}
