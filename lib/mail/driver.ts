import type { Person } from './client';
import type { TextRules } from './text/walk';

export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
}

/** One compose as its client's driver knows it. A part that is not there in a form we know reads as null. */
export interface Anatomy {
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
  readonly text: TextRules;
  subject(): string | null;
  recipients(): Recipients | null;
  participants(): readonly Person[];
  attachments(): readonly string[] | null;
  send(): HTMLElement | null;
  /** Puts text where the caret stands, as one step of the client's own undo. */
  insert(text: string): boolean;
}

/** Matches nothing: for a control that a client does not have, or whose marks nobody has seen. */
export const NOWHERE = ':not(*)';

/** Controls that tell how a compose will end, as selectors. */
export interface Controls {
  readonly send: string;
  readonly discard: string;
  /** The arrow beside Send. */
  readonly options: string;
  /** "Schedule send" in the menu of that arrow. */
  readonly schedule: string;
  /** "Undo" after a mail has gone. */
  readonly undo: string;
  /** Alt+S sends, as Ctrl+Enter does everywhere. */
  readonly sendsByAltS: boolean;
  /** Ctrl+Shift+D throws the draft away. */
  readonly discardsByKey: boolean;
}

/** What differs from client to client; the rest is `watch.ts`. */
export interface Driver {
  /** Selector for what could be the editor of a compose. */
  readonly editors: string;
  readonly controls: Controls;
  /** Null: it is none. */
  recognise(editor: HTMLElement): Anatomy | null;
}
