import type { Store } from '../../lib/interviews/contract';
import type { Entry, Id } from '../../lib/interviews/model';
import type { Shown } from './shown';

/** One change: what it is about, how it shows meanwhile, how it is kept. */
export interface Change {
  readonly interviewId: Id;
  /** The same key again replaces an unsaved one ("the text of this note"). */
  readonly key: string;
  /** One of many keys: the background is told when typing rests. */
  readonly typed?: boolean;
  /** For a note's text: what the field showed before, as the database still has it. */
  readonly from?: string;
  readonly shown?: Shown;
  readonly keep: (store: Store, from: string) => Promise<Entry>;
}

/** Changes on their way to the database, and those it refused: what is shown of them is newer than what is read. */
export class Pending {
  /** How many are on their way, by interview. */
  readonly #underway = new Map<Id, number>();
  readonly #unsaved = new Map<string, Change>();

  get isUnderway(): boolean {
    return this.#underway.size > 0;
  }

  get isUnsaved(): boolean {
    return this.#unsaved.size > 0;
  }

  isNewer(interviewId: Id): boolean {
    return (
      this.#underway.has(interviewId) || [...this.#unsaved.values()].some((each) => each.interviewId === interviewId)
    );
  }

  /** Where an unsaved text started from: that is what the database still holds. */
  unsavedFrom(key: string): string | undefined {
    return this.#unsaved.get(key)?.from;
  }

  goes({ interviewId }: Change): void {
    this.#underway.set(interviewId, (this.#underway.get(interviewId) ?? 0) + 1);
  }

  kept(change: Change): void {
    this.#unsaved.delete(change.key);
    this.#landed(change);
  }

  refused(change: Change): void {
    const from = this.unsavedFrom(change.key) ?? change.from;
    this.#unsaved.set(change.key, from === undefined ? change : { ...change, from });
    this.#landed(change);
  }

  /** All that is unsaved, in order: it is so no longer. */
  take(): readonly Change[] {
    const unsaved = [...this.#unsaved.values()];
    this.#unsaved.clear();
    return unsaved;
  }

  #landed({ interviewId }: Change): void {
    const left = (this.#underway.get(interviewId) ?? 1) - 1;
    if (left === 0) this.#underway.delete(interviewId);
    else this.#underway.set(interviewId, left);
  }
}
