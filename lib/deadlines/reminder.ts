import type { Entry, FollowUp, Id } from '../interviews/model';

/** Kinds that lead up to one deadline, in the order they come; a later one makes the earlier ones pointless. */
export const STAGES = ['notes', 'write', 'sixHours', 'lastCall', 'fortyFive', 'late'] as const;
export type Stage = (typeof STAGES)[number];

/** `snooze`: put off by the person; `checkBack`: did the scheduled mail go?; `second`: the one gentle second note. */
export const REMINDER_KINDS = [...STAGES, 'snooze', 'checkBack', 'second'] as const;
type ReminderKind = (typeof REMINDER_KINDS)[number];

const order: readonly ReminderKind[] = STAGES;
/** How far along the way to the deadline a reminder stands; -1 for one that is no stage of it. */
export const stageOf = (kind: ReminderKind): number => order.indexOf(kind);

/**
 * A key of the ledger: stable, so that a reminder that fired is known whatever happens. Its subject is the interview,
 * not each interviewer: a panel of five is reminded of once, and an interviewer added later brings no old reminders
 * back. A check-back belongs to one follow-up.
 */
export type ReminderId = `${Id}:${ReminderKind}`;

export const reminderId = (subject: Id, kind: ReminderKind): ReminderId => `${subject}:${kind}`;

/** A reminder with its place in time, whether or not it has fired. All times in ms since 1970. */
export interface Slot {
  readonly id: ReminderId;
  readonly kind: ReminderKind;
  /** When it should appear, quiet hours already seen to. */
  readonly at: number;
  /** From here on it is of no use any more. */
  readonly until: number;
  /** It helps only if it comes before; null: there is nothing to miss. */
  readonly deadline: number | null;
  /** An older firing under this id was about an appointment that has since been moved, and doesn't count. */
  readonly since: number;
  /** The follow-ups it is about. */
  readonly followUps: readonly FollowUp[];
}

/** A reminder to show now. */
export interface Due extends Slot {
  readonly entry: Entry;
  /** All ids this one settles: its own, and those of earlier ones that were missed. */
  readonly covers: readonly ReminderId[];
}
