import ICAL from 'ical.js';

/** Which of several versions of one invitation this is. */
export interface Revision {
  /** SEQUENCE: how often the organiser changed it. */
  readonly sequence: number;
  /** When it was changed last, ms since 1970; null where it does not say. */
  readonly writtenAt: number | null;
}

export function revisionOf(component: ICAL.Component): Revision {
  const sequence = Number(component.getFirstPropertyValue('sequence'));
  // One that only says when it was saved is as new as that.
  const stamp: unknown = component.getFirstPropertyValue('last-modified') ?? component.getFirstPropertyValue('dtstamp');
  const at = stamp instanceof ICAL.Time ? Date.parse(stamp.toString()) : Number.NaN;
  return { sequence: Number.isFinite(sequence) ? sequence : 0, writtenAt: Number.isNaN(at) ? null : at };
}

/** Whether `a` is for certain a later word than `b`. */
export const isLater = (a: Revision, b: Revision): boolean =>
  a.sequence === b.sequence
    ? a.writtenAt !== null && b.writtenAt !== null && a.writtenAt > b.writtenAt
    : a.sequence > b.sequence;
