/**
 * The contract between the product and a mail page. It knows no client: `gmail/` and `outlook/` tell `watch.ts` what
 * their pages look like (`driver.ts`), and that makes one of it.
 */

/** Somebody in a recipient field. `email` is null where the page does not hold the address (Outlook's own organisation). */
export interface Person {
  readonly name: string;
  readonly email: string | null;
}

/** What of a compose may be missing; without its body there is none. */
export type PartName = 'subject' | 'recipients' | 'send';

/** A compose as the person sees it now. */
export interface Snapshot {
  readonly subject: string;
  /** One line a visual line, blank lines where they are seen; without quote, signature and grey suggestions. */
  readonly body: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** Others in the thread of a reply (senders of the messages shown). */
  readonly participants: readonly Person[];
  /** File names; null where they can't be seen. */
  readonly attachments: readonly string[] | null;
  /** Parts the page did not show in a form we know. */
  readonly missing: readonly PartName[];
}

/** How a compose ended. */
export interface ComposeEnd {
  readonly how: 'sent' | 'scheduled' | 'discarded' | 'closed';
}

export const goesOut = ({ how }: ComposeEnd): boolean => how === 'sent' || how === 'scheduled';

export interface Compose {
  /** Unique in this page, but for a letter that comes back. */
  readonly id: string;
  /** What the person wants beside it: ours (true), nothing (false); null: they have not said. It comes back with the letter. */
  wanted: boolean | null;
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
  /** False while minimised or in a hidden tab of drafts. */
  readonly visible: boolean;
  /** Its Send button, so that nothing of ours covers it; null where the page shows none we know. */
  send(): HTMLElement | null;
  read(): Snapshot;
  /** DOM ranges for offsets into the last `read()`'s body; offsets that no longer exist are left out. */
  locate(ranges: readonly (readonly [number, number])[]): Range[];
  /** Puts text at the caret (else at the end) as one undoable step of the client's own editor. False if it could not. */
  insert(text: string): boolean;
  /**
   * Called with what is there when that (text, subject, recipients, files) differs from the last call, from the first key
   * in the body on; never during IME composition.
   */
  onEdit(listener: (seen: Snapshot) => void, signal: AbortSignal): void;
  /** Called when a person presses Send or what schedules: it may go now, or be refused. */
  onLeaving(listener: () => void, signal: AbortSignal): void;
  /** Called once when it goes. */
  onEnd(listener: (end: ComposeEnd) => void, signal: AbortSignal): void;
  /**
   * Called when it has ended and its letter stands in another compose, which nobody has typed into yet: undone, popped
   * out, drawn anew by the page, or opened again soon. That one has this one's `id` from then on, and is as `wanted`.
   */
  onReturn(listener: (as: Compose) => void, signal: AbortSignal): void;
  /** Takes it for typed into: `onEdit` tells what stands there. */
  wake(): void;
}

export interface MailClient {
  /** Calls `found` for each compose, open now or later, until `signal` aborts. */
  watchComposes(found: (compose: Compose) => void, signal: AbortSignal): void;
}
