/** What an invitation says of an interview that came from it before, by when the two are: of its versions nothing is kept. */
import { MINUTE } from '../../time';
import { instantOf, isZone, type Wall, wallAt } from '../../wall-clock';
import type { Interview } from '../model';
import type { Invitation } from './calendar';

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

/** May the invitation have been written before the interview was put into the list, or changed there? */
function mayBeOlder({ cancelled, revision }: Invitation, { updatedAt }: Interview): boolean {
  const { sequence, writtenAt } = revision;
  if (writtenAt !== null) return writtenAt < updatedAt;
  return sequence === 0 && !cancelled;
}

export function newsOf(stored: Interview, invitation: Invitation): News {
  const { interview, assumed, cancelled } = invitation;
  const startsAt = startOf(invitation, stored);
  const from = assumed.includes('length') ? stored : interview;
  const endsAt = startsAt + (from.endsAt - from.startsAt);
  const isOn = isSameTime(endsAt, stored.endsAt) ? 'same' : 'length';
  const is = cancelled ? 'cancelled' : isSameTime(startsAt, stored.startsAt) ? isOn : 'moved';
  return { is, startsAt, endsAt, mayBeOlder: mayBeOlder(invitation, stored) };
}
