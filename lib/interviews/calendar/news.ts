/** What an invitation says of an interview that came from it before, by when the two are: the list keeps nothing of its versions. */
import { MINUTE } from '../../time';
import { instantOf, isZone, type Wall, wallAt } from '../../wall-clock';
import type { Interview } from '../model';
import type { Invitation } from './calendar';
import { isLater } from './revision';

export interface News {
  /** `length`: it begins when it did. */
  readonly is: 'same' | 'moved' | 'length' | 'cancelled';
  /** When it is by the invitation; what that does not say is as it was. Ms since 1970, `endsAt` too. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** What is in the list may be the later word. */
  readonly mayBeOlder: boolean;
}

const isSameDay = (a: Wall, b: Wall): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
/** Forms and calendars know no seconds. */
const isSameTime = (a: number, b: number): boolean => Math.abs(a - b) < MINUTE;

/** What was guessed gives way to what the list has: the person may have put it right. */
function startOf({ interview, assumed }: Invitation, stored: Interview): number {
  const { startsAt, timeZone } = interview;
  if (!isZone(stored.timeZone)) return startsAt;
  const wall = wallAt(startsAt, timeZone);
  if (assumed.includes('time')) {
    return isSameDay(wall, wallAt(stored.startsAt, stored.timeZone)) ? stored.startsAt : startsAt;
  }
  return assumed.includes('zone') ? instantOf(wall, stored.timeZone, 'later') : startsAt;
}

/** It follows a version that was read before, and that is all the list has heard since. */
function isNext({ revision, interview }: Invitation, stored: Interview, heard: readonly Invitation[]): boolean {
  const told = heard.filter(
    (one) => one.interview.calendarUid === interview.calendarUid && !one.cancelled && isOf(stored, one) === 'same',
  );
  return told.length > 0 && told.every((one) => isLater(revision, one.revision));
}

/** May the invitation have been written before the interview was put into the list, or changed there? */
function mayBeOlder({ cancelled, revision }: Invitation, { updatedAt }: Interview): boolean {
  const { sequence, writtenAt } = revision;
  if (writtenAt !== null) return writtenAt < updatedAt;
  return sequence === 0 && !cancelled;
}

function timesOf(stored: Interview, invitation: Invitation): Pick<News, 'startsAt' | 'endsAt'> {
  const startsAt = startOf(invitation, stored);
  const from = invitation.assumed.includes('length') ? stored : invitation.interview;
  return { startsAt, endsAt: startsAt + (from.endsAt - from.startsAt) };
}

function isOf(stored: Interview, invitation: Invitation): News['is'] {
  if (invitation.cancelled) return 'cancelled';
  const { startsAt, endsAt } = timesOf(stored, invitation);
  if (!isSameTime(startsAt, stored.startsAt)) return 'moved';
  return isSameTime(endsAt, stored.endsAt) ? 'same' : 'length';
}

/** `heard`: what came in before, so that of versions that are read one after the other the later one is known. */
export function newsOf(stored: Interview, invitation: Invitation, heard: readonly Invitation[] = []): News {
  const isOld = mayBeOlder(invitation, stored) && !isNext(invitation, stored, heard);
  return { is: isOf(stored, invitation), ...timesOf(stored, invitation), mayBeOlder: isOld };
}
