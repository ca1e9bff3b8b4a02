import { isFirst } from '../../lib/guidance';
import type { Warning } from '../../lib/report';
import type { PanelView } from './view';

/** True of every letter that has just been begun; said only once there is a letter. */
const NOT_YET: readonly Warning['id'][] = ['no-subject', 'no-recipient', 'missing-attachment'];

/** What is warned of now. A second mail, or an answer to an offer, is a letter with fewer words than a number needs. */
export function warnedOf({ rested, numbered }: Pick<PanelView, 'rested' | 'numbered'>): readonly Warning[] {
  const isLetter = numbered || (rested !== null && !isFirst(rested) && rested.next === null);
  return (rested?.warnings ?? []).filter(({ id }) => isLetter || !NOT_YET.includes(id));
}
