/**
 * What travels over the MessageChannel between the content script and the panel's iframe. Types only: both ends are
 * ours, and the port itself reaches only the frame whose origin is the extension's.
 */
import type { Snapshot } from './mail/client';
import type { Range } from './report';

/** The first message, by `postMessage(hello, extensionOrigin, [port])`. */
export interface PanelHello {
  readonly afterword: 'hello';
  readonly token: string;
}

/** What a mark means; the content script turns it into a named highlight. */
export type MarkTone = 'point' | 'anyone' | 'warning' | 'wrong' | 'focus';

export interface Mark {
  readonly range: Range;
  readonly tone: MarkTone;
}

export type ToPanel =
  | {
      readonly type: 'draft';
      /** Grows with each draft; answers name it, stale ones are dropped. */
      readonly seq: number;
      readonly compose: string;
      readonly snapshot: Snapshot;
      /** The person asked for the panel (by its pill) rather than a match. */
      readonly asked: boolean;
    }
  /** Background luminance of the compose, so that the panel fits a page theme that ignores the system's. */
  | { readonly type: 'theme'; readonly dark: boolean }
  /** A word is typed that lies under the panel; so many CSS pixels are between its line and the panel's feet. */
  | { readonly type: 'covers'; readonly below: number }
  | { readonly type: 'ended'; readonly compose: string; readonly how: 'sent' | 'scheduled' | 'discarded' | 'closed' }
  /** What the page announced after a mail was scheduled: the time it goes is somewhere in there, if anywhere. */
  | { readonly type: 'notices'; readonly compose: string; readonly texts: readonly string[] }
  /** A mail that had ended is there again, as by the mail page's own undo: there is nothing to say of it any more. */
  | { readonly type: 'returned'; readonly compose: string };

export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'marks'; readonly seq: number; readonly compose: string; readonly marks: readonly Mark[] }
  | { readonly type: 'insert'; readonly compose: string; readonly text: string }
  /** Which follow-up this compose is for, as shown and perhaps chosen in the panel. */
  | { readonly type: 'target'; readonly compose: string; readonly followUpId: string | null; readonly sure: boolean }
  /** Width and height in CSS pixels that the panel would like; folded, it is a pill. */
  | { readonly type: 'size'; readonly width: number; readonly height: number; readonly folded: boolean }
  /** Close for this mail, or (already stored by the background) for the site or altogether. */
  | { readonly type: 'silence'; readonly scope: 'mail' | 'site' | 'all' }
  | { readonly type: 'focus-draft' };
