import type { PartName } from '../../lib/mail/client';
import type { PanelMatch } from '../../lib/messages';
import type { Range, Report } from '../../lib/report';

/** A follow-up that this mail could be for. */
export type Candidate = PanelMatch['candidates'][number];

/** Whom the mail is for, as shown. `sure` false: a guess, and shown as one. */
export interface Target extends Candidate {
  readonly sure: boolean;
}

/** After the mail went: what was marked, or what there is to ask. */
export interface Parting {
  readonly kind: 'marked' | 'ask';
  /** It was the second mail to them. */
  readonly second: boolean;
  readonly followUpId: string;
  /** Marked, or asked about, together with it. */
  readonly others: readonly string[];
  readonly person: string;
  /** Null: it has gone already. */
  readonly going: Going | null;
}

/** A scheduled mail on its way. All times in ms since 1970. */
export interface Going {
  /** When it goes out; null: not known yet. */
  readonly at: number | null;
  /** The mail page did not say it in a way that can be read, so the person is asked. */
  readonly asked: boolean;
  readonly deadline: number;
}

type SilenceScope = 'mail' | 'site' | 'all';

/** What went wrong beside the draft: the background gave no answer, a tick was not kept, the scorer did not load. */
export type Problem = 'dozed' | 'not-kept' | 'no-scorer';

/** All that the panel shows. */
export interface PanelView {
  /** The draft as last scored, for quotes from it. */
  readonly body: string;
  /** Of the last edit: ticks follow at once. Null while the scorer loads. */
  readonly report: Report | null;
  /** As of the last rest of typing: number, word and advice move only then. */
  readonly rested: Report | null;
  /** Enough words for a number. */
  readonly numbered: boolean;
  /** The interviews are still being asked for. */
  readonly waiting: boolean;
  readonly candidates: readonly Candidate[];
  readonly target: Target | null;
  /** Parts of the mail page that could not be read. */
  readonly missing: readonly PartName[];
  readonly problem: Problem | null;
  /** A note that waits for a second press, because the mail page hid the panel at the first; null: none. */
  readonly held: string | null;
  /** There is a mail to speak of; false after it went, while only `parting` is left. */
  readonly writing: boolean;
  readonly parting: Parting | null;
  readonly folded: boolean;
  /** No higher than it has to be: the letter needs the room. */
  readonly low: boolean;
  /** The letter is shown as if somebody else had sent it. */
  readonly swapped: boolean;
  /** People, companies and places in `body`; empty until they are known. */
  readonly names: readonly Range[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Host of the mail page, for "On mail.google.com". */
  readonly site: string;
  readonly links: {
    /** Where an interview is recorded. */
    readonly record: string;
    /** Where notes on this one are taken. */
    notes(interviewId: string): string;
  };
}

/** What a person can do in it. */
export interface PanelActions {
  fold(folded: boolean): void;
  choose(followUpId: string): void;
  /** Puts text where the cursor is in the letter; where the panel is hidden, only when pressed `again`. */
  insert(text: string, again?: boolean): void;
  tick(noteId: string, done: boolean): void;
  /** Marks passages in the letter; an empty list takes the marks back. */
  point(ranges: readonly Range[]): void;
  swap(swapped: boolean): void;
  silence(scope: SilenceScope): void;
  /** Marks what was asked about; with `sent` false takes the mark back, and what is shown of it goes once that is kept. */
  markSent(followUpId: string, sent: boolean): void;
  /** The scheduled mail just sent goes out then: ms since 1970. */
  goesAt(at: number): void;
  dismissParting(): void;
  retry(): void;
  /** Escape: the cursor goes back to the letter. */
  leave(): void;
}
