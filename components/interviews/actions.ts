import type { FollowUpWay, Id, Interview, Interviewer, Note, Outcome } from '../../lib/interviews/model';

export type InterviewChange = Partial<
  Pick<Interview, 'company' | 'role' | 'startsAt' | 'endsAt' | 'timeZone' | 'decisionAt'>
>;
export type PersonChange = Partial<Pick<Interviewer, 'name' | 'email'>>;
export type NoteChange = Partial<Pick<Note, 'kind' | 'interviewerId' | 'text'>> & {
  /** With `text`: what the field showed before this key, so that two windows never lose each other's words. */
  readonly from?: string;
};

/**
 * What a person can do to an interview. Every call is kept at once (one transaction an input event); nothing is
 * returned, because what changed comes back as new props. Ids of new records are made before their first letter, so
 * that the field under the fingers keeps its identity when the record comes back.
 */
export interface Actions {
  newId(): Id;
  changeInterview(id: Id, change: InterviewChange): void;
  removeInterview(id: Id): void;
  /** Makes the person when `id` is new. */
  writePerson(interviewId: Id, id: Id, change: PersonChange): void;
  removePerson(interviewId: Id, id: Id): void;
  /** Makes the note when `id` is new. */
  writeNote(interviewId: Id, id: Id, change: NoteChange): void;
  removeNote(interviewId: Id, id: Id): void;
  /** Splits the note that holds the jottings `from` into a note a line, about everybody of the interview. */
  jot(interviewId: Id, id: Id, lines: readonly string[], from: string): void;
  tick(interviewId: Id, noteId: Id, done: boolean): void;
  /** Opens the mail client's own window for a mail to this follow-up's person. */
  write(interviewId: Id, followUpId: Id): void;
  markSent(interviewId: Id, followUpId: Id): void;
  /** `at`: ms since 1970. */
  markOtherwise(interviewId: Id, followUpId: Id, way: FollowUpWay, at: number): void;
  skip(interviewId: Id, followUpId: Id): void;
  reopen(interviewId: Id, followUpId: Id): void;
  setAnswered(interviewId: Id, followUpId: Id, answered: boolean): void;
  /** What the company decided; null: nothing yet, after all. */
  setOutcome(interviewId: Id, outcome: Outcome | null): void;
  /** The second follow-up was sent, or (`sent` false) the person lets it rest. */
  endSecond(interviewId: Id, followUpId: Id, sent: boolean): void;
}
