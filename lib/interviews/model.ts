/**
 * What Afterword remembers, from database version 1 on. All times are milliseconds since 1970, UTC; `timeZone` is an
 * IANA name and only used for showing. Every record has a UUID and `updatedAt`, so that two copies can be merged.
 */
import { DAY, HOUR } from '../time';

export type Id = string;

/** What the company decided, as far as the person has told. */
export const OUTCOMES = ['no', 'offer', 'next-round'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One meeting. `company` may be empty while a person is still typing. */
export interface Interview {
  readonly id: Id;
  readonly company: string;
  readonly role: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly timeZone: string;
  /** When the company promised to decide; moves the second follow-up. */
  readonly decisionAt: number | null;
  /** With it nothing is owed there any more, and nothing is reminded of; null: nobody has told yet. */
  readonly outcome: Outcome | null;
  /** When the person told of it. */
  readonly outcomeAt: number | null;
  /** The calendar event it came from (its UID), so that the same invitation is not added twice. */
  readonly calendarUid: string | null;
  /** The organiser's address of the invitation: helps to match a mail, is no interviewer by itself. */
  readonly organiserEmail: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A person who interviewed. `email` is '' while unknown. */
export interface Interviewer {
  readonly id: Id;
  readonly interviewId: Id;
  readonly name: string;
  readonly email: string;
  readonly updatedAt: number;
}

/** What the guidance prompts for; `next-step` is what comes next, `other` anything. */
export const NOTE_KINDS = [
  'stood-out',
  'shared-interest',
  'advice',
  'industry',
  'position',
  'company',
  'next-step',
  'other',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** One thing jotted down; `interviewerId` null: it belongs to everybody of that interview. */
export interface Note {
  readonly id: Id;
  readonly interviewId: Id;
  readonly interviewerId: Id | null;
  readonly kind: NoteKind;
  readonly text: string;
  /** For advice and resources: when the person ticked the errand off, null while open. */
  readonly doneAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export const FOLLOW_UP_STATES = ['open', 'sent', 'otherwise', 'skipped'] as const;
type FollowUpState = (typeof FOLLOW_UP_STATES)[number];
export const FOLLOW_UP_WAYS = ['email', 'letter', 'linkedin', 'call', 'in-person'] as const;
export type FollowUpWay = (typeof FOLLOW_UP_WAYS)[number];

/**
 * What is owed to one interviewer. Every interview has at least one: while no interviewer is known it is
 * `interviewerId: null` ("whoever interviewed you"), and the first interviewer added takes it over.
 */
export interface FollowUp {
  readonly id: Id;
  readonly interviewId: Id;
  readonly interviewerId: Id | null;
  readonly state: FollowUpState;
  /** When it was sent, or handled otherwise, or skipped; for a scheduled send the time it will go. */
  readonly at: number | null;
  readonly way: FollowUpWay | null;
  /** True: the mail client will send it at `at`; one check-back is kept. */
  readonly scheduled: boolean;
  /** One-way likeness of the text (`lib/scoring/fingerprint.ts`), never the text. */
  readonly fingerprint: string | null;
  /** When the person said that an answer came, whatever it says: no second follow-up then. */
  readonly answeredAt: number | null;
  /** The one gentle second follow-up: when it was sent or switched off. */
  readonly secondDoneAt: number | null;
  readonly updatedAt: number;
}

/** Neither written, nor told in another way, nor let be. Whether it is owed, `openOf` says. */
export const isOpen = ({ state }: Pick<FollowUp, 'state'>): boolean => state === 'open';

/** The first letter went, or was told in another way. */
export const hasGone = ({ state }: Pick<FollowUp, 'state'>): boolean => state === 'sent' || state === 'otherwise';

/** The first mail went, and neither an answer came nor a second one went. */
export const awaitsSecond = (followUp: FollowUp): boolean =>
  hasGone(followUp) && followUp.answeredAt === null && followUp.secondDoneAt === null;

/** The mail client was to send it, and nothing since has told whether it did: no answer came, no second one went. */
export const isScheduled = (followUp: FollowUp): boolean => followUp.scheduled && awaitsSecond(followUp);

/** Whether a mail of `now` could be that second one; on the day of the first it is still about that. */
export const couldBeSecond = (followUp: FollowUp, now: number): boolean =>
  awaitsSecond(followUp) && followUp.at !== null && now - followUp.at > DAY;

/** One interview with all that belongs to it: what lists, the plan and the matching read. Tombstones are not in it. */
export interface Entry {
  readonly interview: Interview;
  readonly interviewers: readonly Interviewer[];
  readonly followUps: readonly FollowUp[];
  readonly notes: readonly Note[];
}

/**
 * What was decided of this very meeting, null: nothing yet. On another day, or moved there since, it is a further round,
 * of which what was said before says nothing.
 */
export const outcomeOf = ({ interview }: Pick<Entry, 'interview'>): Outcome | null =>
  (interview.outcomeAt ?? 0) >= interview.startsAt ? interview.outcome : null;

/** The company has decided: nobody there waits for anything. */
export const isDecided = (entry: Pick<Entry, 'interview'>): boolean => outcomeOf(entry) !== null;

/** What is still owed there: to be written, or told in another way. */
export const openOf = (entry: Pick<Entry, 'interview' | 'followUps'>): readonly FollowUp[] =>
  isDecided(entry) ? [] : entry.followUps.filter(isOpen);

/** Whether what is remembered of it has been put down: in a note written, or gone on with, since it was over. */
export const isNoted = ({ interview, notes }: Pick<Entry, 'interview' | 'notes'>): boolean =>
  notes.some(({ text, updatedAt }) => text.trim() !== '' && updatedAt >= interview.endsAt);

/** Keys are the reminders' ids (lib/deadlines), values ms since 1970. */
export interface Ledger {
  /** When each reminder fired. */
  readonly fired: Readonly<Record<string, number>>;
  /** Until when each is put off. */
  readonly snoozed: Readonly<Record<string, number>>;
}

/** Guidance row 8: "24 hours, period", counted from the end of the interview in absolute time. */
const DEADLINE_AFTER_MS = DAY;

/** When the follow-up is due: ms since 1970. */
export const deadlineOf = (interview: Pick<Interview, 'endsAt'>): number => interview.endsAt + DEADLINE_AFTER_MS;

/** Whether a deadline of this interview is still to come and not met yet, so that somebody could be reminded of it. */
export const hasDeadline = (entry: Entry, now: number): boolean =>
  deadlineOf(entry.interview) > now && openOf(entry).length > 0;

/** Who still means to write does so, or records it, within three days of the interview: so long its hours are counted. */
const AFTERWARDS_MS = 3 * DAY;

/** What a clock may be off by, and nobody notices. */
const CLOCK_OFF_MS = HOUR;

/**
 * Recorded when it was long over, as by somebody who brings a whole search along: its follow-up was written then, or let
 * be, and is asked for no more. Not by a clock that was ahead: nobody knows when that was.
 */
export const isAddedAfterwards = ({ createdAt, endsAt }: Interview, now: number): boolean =>
  createdAt <= now + CLOCK_OFF_MS && createdAt - endsAt >= AFTERWARDS_MS;

/**
 * Recorded under a clock that was ahead and has been set right, and untouched since: its day is hardly the one that was
 * meant, but for an invitation's.
 */
export const isDayInDoubt = ({ createdAt, updatedAt, startsAt, calendarUid }: Interview, now: number): boolean =>
  createdAt > now + CLOCK_OFF_MS && updatedAt <= createdAt && startsAt > now && calendarUid === null;
