/** Several versions of one invitation that come at once: the list keeps nothing of a version, and could not tell which is later. */
import type { Invitation } from '../../../lib/interviews/calendar/calendar';
import { isLater } from '../../../lib/interviews/calendar/revision';

/**
 * Tells of an invitation whether another that came with it has a later word on the same event; a proposal is none. What is
 * off under one name may go on under another.
 */
export function outdatedBeside(all: readonly Invitation[]): (invitation: Invitation) => boolean {
  const latest = new Map<string, Invitation>();
  for (const one of all) {
    const name = one.interview.calendarUid;
    if (typeof name !== 'string' || one.isProposed) continue;
    const other = latest.get(name);
    if (!other || isLater(one.revision, other.revision)) latest.set(name, one);
  }
  const goingOn = new Set(all.flatMap(({ instead, cancelled }) => (instead && !cancelled ? instead.name : [])));
  return (invitation) => {
    if (invitation.cancelled && goingOn.has(invitation.interview.calendarUid ?? '')) return true;
    const other = latest.get(invitation.interview.calendarUid ?? '');
    return other !== undefined && isLater(other.revision, invitation.revision);
  };
}
