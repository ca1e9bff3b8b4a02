/** What the rest of the product may ask of the database. `openStore` (store/store.ts) gives one. */
import type { Entry, FollowUpWay, Id, Interview, Interviewer, Ledger, Note } from './model';

export type Kind = 'interviews' | 'interviewers' | 'notes' | 'followUps';

type Typed<T, K extends keyof T> = { readonly [F in K]?: T[F] | undefined };
type InterviewFields = Omit<Interview, 'id' | 'createdAt' | 'updatedAt'>;

export type NewInterview = Pick<Interview, 'startsAt' | 'endsAt' | 'timeZone'> &
  Typed<InterviewFields, keyof InterviewFields> & {
    readonly id?: Id | undefined;
    /** Nameless and addressless ones are left out. */
    readonly interviewers?: readonly Pick<Interviewer, 'name' | 'email'>[] | undefined;
  };

type InterviewPatch = { readonly id: Id } & Typed<InterviewFields, keyof InterviewFields>;

/** `interviewId` is needed when the person is new; take a new `id` from `store.newId()`. */
type InterviewerPatch = { readonly id: Id; readonly interviewId?: Id | undefined } & Typed<
  Interviewer,
  'name' | 'email'
>;

/**
 * `interviewId` is needed when the note is new. With `text` comes `from`: what the form showed before this edit
 * ('' for a new note). If another window wrote something else meanwhile, this edit wins, and the other's words become
 * a note beside it, so that nothing typed is gone.
 */
type NotePatch = {
  readonly id: Id;
  readonly interviewId?: Id | undefined;
  /** Of new ones written in one go, as from a paste: its place among them, from 0. They are listed in this order. */
  readonly nth?: number | undefined;
} & Typed<Note, 'interviewerId' | 'kind' | 'doneAt'> &
  ({ readonly text: string; readonly from: string } | { readonly text?: undefined; readonly from?: undefined });

/** What `restore` takes back; plain data. */
export interface Undo {
  readonly kind: Exclude<Kind, 'followUps'>;
  readonly id: Id;
}

interface SentMark {
  readonly followUpId: Id;
  /** When it went, or will go. */
  readonly at: number;
  readonly way: FollowUpWay;
  readonly scheduled: boolean;
  readonly fingerprint: string | null;
}

export interface Change {
  /** Null: many, or everything. The ledger is silent. */
  readonly interviewId: Id | null;
  /** Made through this very store; false: another page or the background. */
  readonly own: boolean;
}

export interface ImportResult {
  /** Interviews that were not here, that changed, that are the same as before. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Interviews of the file that stayed deleted, because they were deleted here later. */
  readonly stayedDeleted: number;
}

/**
 * Every promise rejects with a `StoreError` (import: also `ImportError`), nothing else. What is written is handed to
 * the database in the same task as the call, so that it survives the page.
 */
export interface Store {
  newId(): Id;

  /** All interviews, by start. A record that fits no schema is set aside and not in here. */
  entries(): Promise<readonly Entry[]>;
  /**
   * Those that end after `since` (ms since 1970): what a list shows first, without reading a thousand old ones. Records
   * that fit no schema are left to `entries`.
   */
  recent(since: number): Promise<readonly Entry[]>;
  entry(interviewId: Id): Promise<Entry | null>;
  /** How many records are set aside (they travel with the export). */
  asideCount(): Promise<number>;

  addInterview(interview: NewInterview): Promise<Entry>;
  /** Only the fields given change; the same for the next two. */
  saveInterview(patch: InterviewPatch): Promise<Entry>;
  saveInterviewer(patch: InterviewerPatch): Promise<Entry>;
  saveNote(patch: NotePatch): Promise<Entry>;
  /** Content is kept for an hour for `restore`, then only the id stays. An interviewer's notes then belong to all. */
  remove(kind: Undo['kind'], id: Id): Promise<Undo>;
  restore(undo: Undo): Promise<Entry>;

  markSent(mark: SentMark): Promise<Entry>;
  /** Sent by letter, LinkedIn, call, in person. */
  otherwise(followUpId: Id, way: FollowUpWay, at: number): Promise<Entry>;
  /** "Not following up". */
  skip(followUpId: Id): Promise<Entry>;
  /** Open again: the undo of the three above. */
  reopen(followUpId: Id): Promise<Entry>;
  /** An answer came (`at`), or null: it didn't after all. */
  answered(followUpId: Id, at: number | null): Promise<Entry>;
  /** The second follow-up was sent or switched off, or null: neither. */
  secondDone(followUpId: Id, at: number | null): Promise<Entry>;

  ledger(): Promise<Ledger>;
  recordFired(reminderIds: readonly string[], now: number): Promise<void>;
  snooze(reminderIds: readonly string[], until: number): Promise<void>;

  /** One JSON file, see store/export.ts. */
  exportAll(): Promise<string>;
  /**
   * Merges a file, newest wins per field, all or nothing. A later deletion here wins too, unless `revive`.
   */
  importAll(text: string, options?: { readonly revive?: boolean }): Promise<ImportResult>;
  deleteEverything(): Promise<void>;

  /** Calls back after every change, here or in another page. Returns the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
  close(): void;
}
