/**
 * How records lie in the database and in export files: the fields, and beside each the time of its last edit, so that
 * two windows, or two computers by way of a file, converge field by field.
 */
import * as v from 'valibot';
import type { Kind } from '../contract';
import { FOLLOW_UP_STATES, FOLLOW_UP_WAYS, type Id, NOTE_KINDS, OUTCOMES } from '../model';

/** Without half letters: an id stands in the addresses of our pages, which can't be made with one. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^\P{Surrogate}*$/u));
/** The end of the year 9999, ms since 1970: what is reckoned from there, such as a deadline, `Date` can still hold. */
export const LAST_TIME = Date.UTC(10_000, 0) - 1;
const time = v.pipe(v.number(), v.finite(), v.minValue(-LAST_TIME), v.maxValue(LAST_TIME));
/** When something was edited. It may be later than any `time`: an edit is dated after the one it replaces (edits.ts). */
export const stamp = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const maybeTime = v.nullable(time);
const text = v.string();

/**
 * A field that came with a later release. Databases, second copies, logs and files of before lack it and stay as they
 * are: `whole` adds it where they are read.
 */
const later = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

const fieldsOf = {
  interviews: v.object({
    company: text,
    role: text,
    startsAt: time,
    endsAt: time,
    timeZone: text,
    decisionAt: maybeTime,
    calendarUid: v.nullable(text),
    organiserEmail: v.nullable(text),
    outcome: later(v.picklist(OUTCOMES)),
    outcomeAt: later(time),
  }),
  interviewers: v.object({ name: text, email: text }),
  notes: v.object({
    interviewerId: v.nullable(id),
    kind: v.picklist(NOTE_KINDS),
    text,
    doneAt: maybeTime,
    /** The note whose losing text this is (see `keepBoth`), until the person edits it. */
    besides: v.nullable(id),
  }),
  followUps: v.object({
    interviewerId: v.nullable(id),
    state: v.picklist(FOLLOW_UP_STATES),
    at: maybeTime,
    way: v.nullable(v.picklist(FOLLOW_UP_WAYS)),
    scheduled: v.boolean(),
    fingerprint: v.nullable(text),
    answeredAt: maybeTime,
    secondDoneAt: maybeTime,
  }),
} as const;

export type Fields<K extends Kind = Kind> = v.InferOutput<(typeof fieldsOf)[K]>;

/** What a record is before anybody wrote anything in it. */
export const blank: { readonly [K in Kind]: Fields<K> } = {
  interviews: {
    company: '',
    role: '',
    startsAt: 0,
    endsAt: 0,
    timeZone: 'UTC',
    decisionAt: null,
    calendarUid: null,
    organiserEmail: null,
    outcome: null,
    outcomeAt: null,
  },
  interviewers: { name: '', email: '' },
  notes: { interviewerId: null, kind: 'other', text: '', doneAt: null, besides: null },
  followUps: {
    interviewerId: null,
    state: 'open',
    at: null,
    way: null,
    scheduled: false,
    fingerprint: null,
    answeredAt: null,
    secondDoneAt: null,
  },
};

/** With what a row of an earlier release lacks. */
export const whole = <K extends Kind>(kind: K, fields: Fields<K>): Fields<K> => ({ ...blank[kind], ...fields });

export interface Row<K extends Kind = Kind> {
  readonly id: Id;
  /** Of an interview: its own id. */
  readonly interviewId: Id;
  readonly createdAt: number;
  /** Null: deleted, and the content is gone for good. */
  readonly fields: Fields<K> | null;
  /** When each field was last edited; a field without is as old as the record. */
  readonly times: { readonly [F in keyof Fields<K>]?: number | undefined };
  /** Deleted or not, and since when; a field like the others, only that it outlives them. */
  readonly removed: { readonly is: boolean; readonly at: number };
}

const times = v.record(v.string(), stamp);

const rowSchema = <K extends Kind>(kind: K) =>
  v.object({
    id,
    interviewId: id,
    createdAt: stamp,
    fields: v.nullable(fieldsOf[kind]),
    times,
    removed: v.object({ is: v.boolean(), at: stamp }),
  });

export const rowSchemas = {
  interviews: rowSchema('interviews'),
  interviewers: rowSchema('interviewers'),
  notes: rowSchema('notes'),
  followUps: rowSchema('followUps'),
} as const;

/** Does it match the schema? What does not is set aside. */
export const isSound = <K extends Kind>(kind: K, value: unknown): value is Row<K> => v.is(rowSchemas[kind], value);

/** The same for some fields of one. */
export const isSoundPart = (kind: Kind, fields: unknown): boolean => v.is(v.partial(fieldsOf[kind]), fields);

export const KINDS = ['interviews', 'interviewers', 'notes', 'followUps'] as const satisfies readonly Kind[];

/** A row that is there: not deleted, content and all. */
export type LivingRow<K extends Kind> = Row<K> & { readonly fields: Fields<K> };

export const lives = <K extends Kind>(row: Row<K> | undefined): row is LivingRow<K> =>
  row !== undefined && !row.removed.is && row.fields !== null;

/** When anything of it was last edited. */
export const editedAt = (row: Row): number =>
  Math.max(row.createdAt, row.removed.at, ...Object.values<number | undefined>(row.times).map((at) => at ?? 0));
