/**
 * What popup and full page work at: the interviews as shown, and every change on its way to the database. One write an
 * input event, handed over in the same task as the event; the background is told afterwards, best effort.
 */

import type { Store } from '../../lib/interviews/contract';
import { codeOf, StoreError, type StoreErrorCode } from '../../lib/interviews/errors';
import type { Entry, Id } from '../../lib/interviews/model';
import type { Line } from '../../lib/interviews/store/line';
import { DAY } from '../../lib/time';
import { unkeptLine } from './adding/unkept-line';
import { Latest } from './latest';
import { Opening } from './opening';
import { type Change, Pending } from './pending';
import type { Shown } from './shown';
import { Telling } from './telling';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

export interface DeskState {
  /** False until the interviews were read once. */
  readonly ready: boolean;
  /** False until the old ones were read too. */
  readonly complete: boolean;
  readonly entries: readonly Entry[];
  /** Why something is not saved; what was typed is still shown. */
  readonly trouble: StoreErrorCode | null;
  readonly toast: Toast | null;
  /** `idle`: nothing was changed here yet; `kept`: everything is in the database; `not`: something could not be kept. */
  readonly keeping: 'idle' | 'busy' | 'kept' | 'not';
}

interface DeskOptions {
  /** Rejects with a `StoreError`. Called again and again until it resolves. */
  readonly open: () => Promise<Store>;
  /** The add field's line, opened beside the store. Never rejects. */
  readonly line: () => Promise<Line>;
  /** Tells the background; may fail. */
  readonly changed: () => Promise<unknown>;
  /** Resolves when what was shown first has been painted; by default at once. */
  readonly painted?: () => Promise<unknown>;
}

/** Deadlines that can still be met, and those just missed. */
const SHOWN_FIRST_MS = 8 * DAY;

export class Desk {
  #state: DeskState = {
    ready: false,
    complete: false,
    entries: [],
    trouble: null,
    toast: null,
    keeping: 'idle',
  };
  #store: Store | null = null;
  #line: Line = unkeptLine();
  /** It was not open when the page was shown first. */
  #isLate = false;
  readonly #opening: Opening;
  readonly #telling: Telling;
  readonly #painted: (() => Promise<unknown>) | undefined;
  readonly #pending = new Pending();
  readonly #listeners = new Set<() => void>();
  readonly #latest = new Latest();
  /** Said before, and still to be taken back: of several that are removed in a row none is lost. The last one said last. */
  readonly #covered: Toast[] = [];
  /** Changed elsewhere while a change of ours was on its way: read once that has landed. */
  readonly #missed = new Set<Id>();

  constructor(options: DeskOptions) {
    const { open, line, changed, painted } = options;
    this.#telling = new Telling(changed);
    this.#painted = painted;
    this.#opening = new Opening({
      open,
      line,
      opened: (store, own) => this.#opened(store, own),
      unopened: (why) => this.#unopened(why ?? this.#state.trouble ?? 'unopened'),
    });
  }

  get state(): DeskState {
    return this.#state;
  }

  get store(): Store | null {
    return this.#store;
  }

  /** What is typed into the add field; another one once the database opens. */
  get line(): Line {
    return this.#line;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Opens the database; resolves also when it refuses or takes too long, with the trouble in the state. Then it opens
   * as soon as it can, and what was typed meanwhile is kept.
   */
  open(): Promise<void> {
    return this.#opening.open();
  }

  #opened(store: Store, line: Line): void {
    this.#store = store;
    this.#line = line;
    store.onChange(({ interviewId, own }) => {
      if (!own) void (interviewId === null ? this.reload() : this.refresh(interviewId));
    });
    if (!this.#isLate) return;
    this.#set({ ready: false, complete: false });
    void this.#catchUp();
  }

  #unopened(trouble: StoreErrorCode): void {
    this.#isLate = true;
    this.#set({ ready: true, complete: true, trouble });
  }

  /** What is wanted first, then all: the popup is of use long before a thousand old interviews are read. */
  async load(now: number): Promise<void> {
    await this.#read((store) => store.recent(now - SHOWN_FIRST_MS), false);
    await this.#painted?.();
    await this.reload();
  }

  async reload(): Promise<void> {
    await this.#read((store) => store.entries(), true);
  }

  /** Reads this one again. */
  async refresh(interviewId: Id): Promise<void> {
    const begun = this.#latest.begin();
    if (this.#isNewer(interviewId, begun) || !this.#store) return;
    const entry = await this.#store.entry(interviewId).catch(() => undefined);
    if (entry === undefined || this.#isNewer(interviewId, begun)) return;
    if (entry === null) this.hide(interviewId, begun);
    else this.#show(interviewId, () => entry, entry, begun);
  }

  async #read(from: (store: Store) => Promise<readonly Entry[]>, complete: boolean): Promise<void> {
    if (!this.#store) return;
    const begun = this.#latest.begin();
    try {
      const read = await from(this.#store);
      if (!this.#latest.lists(begun)) return;
      const isNewer = (id: Id) => this.#isNewer(id, begun);
      const kept = this.#state.entries.filter(({ interview }) => isNewer(interview.id));
      const entries = [...read.filter(({ interview }) => !isNewer(interview.id)), ...kept];
      const trouble = this.#pending.isUnsaved ? {} : { trouble: null };
      this.#set({ ready: complete || entries.length > 0, complete, entries, ...trouble });
    } catch (error) {
      this.#set({ ready: true, complete: true, trouble: codeOf(error) });
    }
  }

  /** Keeps a change. Resolves with the interview as kept, or null when it could not be: then it stays shown. */
  async keep(change: Change): Promise<Entry | null> {
    const { interviewId, keep, shown } = change;
    if (shown) this.#show(interviewId, shown);
    this.#pending.goes(change);
    this.#set({ keeping: 'busy' });
    try {
      if (!this.#store) throw new StoreError(this.#state.trouble ?? 'refused');
      const entry = await keep(this.#store, change.from ?? '');
      this.#pending.kept(change);
      this.#landed();
      this.#showKept(entry);
      if (change.typed) this.#telling.whenTypingRests();
      else this.told();
      return entry;
    } catch (error) {
      this.#pending.refused(change);
      this.#landed();
      this.#set({ trouble: codeOf(error) });
      return null;
    }
  }

  /** An interview, or a note to one. Rejects with a `StoreError`, for the form that still holds what was typed. */
  async add(save: (store: Store) => Promise<Entry>): Promise<Entry> {
    if (!this.#store && !this.#opening.isUnderway) await this.open();
    if (!this.#store) throw new StoreError(this.#state.trouble ?? 'refused');
    const entry = await save(this.#store);
    this.#showKept(entry);
    this.told();
    return entry;
  }

  /** Where an unsaved text started from: that is what the database still holds. */
  unsavedFrom(key: string): string | undefined {
    return this.#pending.unsavedFrom(key);
  }

  /** Tries all that is not saved once more, in order. */
  async retry(): Promise<void> {
    if (this.#store) await this.#catchUp();
    else await this.open();
  }

  /** All of it is handed over in this very task, in order: what is typed from now on comes after it, and stands. */
  async #catchUp(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const waiting = this.#pending.take();
    const gone = this.#state.trouble === 'gone';
    this.#set({ trouble: null });
    // Deleted in another window while somebody wrote here: what was written brings it back.
    const deleted = gone ? new Set(waiting.map(({ interviewId }) => interviewId)) : [];
    for (const id of deleted) void store.restore({ kind: 'interviews', id }).catch(() => null);
    await Promise.all(waiting.map((change) => this.keep(change)));
    if (!this.#pending.isUnsaved) await this.reload();
  }

  /** Drops what could not be saved and shows what the database holds. */
  async giveUp(): Promise<void> {
    this.#pending.take();
    this.#set({ trouble: null });
    await this.reload();
  }

  /** Shows a change that is kept by other means. */
  show(interviewId: Id, shown: Shown): void {
    this.#show(interviewId, shown);
  }

  /** Takes an interview out of what is shown, before the database has done so. */
  hide(interviewId: Id, at = this.#latest.begin()): void {
    this.#latest.shows(interviewId, at);
    this.#set({ entries: this.#state.entries.filter((entry) => entry.interview.id !== interviewId) });
  }

  say(text: string, undo: (() => void) | null = null): void {
    const { toast } = this.#state;
    if (toast?.undo) this.#covered.push(toast);
    this.#set({ toast: { id: (toast?.id ?? 0) + 1, text, undo } });
  }

  hush(): void {
    this.#covered.length = 0;
    this.#set({ toast: null });
  }

  /** Takes back what was said last; then what it covered is said again. */
  undo(): void {
    const { toast } = this.#state;
    toast?.undo?.();
    const earlier = this.#covered.pop();
    this.#set({ toast: toast && earlier ? { ...earlier, id: toast.id + 1 } : null });
  }

  /** Something failed that leaves nothing unsaved behind. */
  fail(error: unknown): void {
    this.#set({ trouble: codeOf(error) });
  }

  /** Shows an entry that came from the database. */
  put(entry: Entry): void {
    this.#show(entry.interview.id, () => entry, entry);
    this.told();
  }

  /** The background plans anew. */
  told(): void {
    this.#telling.now();
  }

  /** Whether what is shown is newer than what a reading that `begun` then may find. */
  #isNewer(interviewId: Id, begun: number): boolean {
    const isPending = this.#pending.isNewer(interviewId);
    if (isPending) this.#missed.add(interviewId);
    return isPending || this.#latest.isNewer(interviewId, begun);
  }

  /** What is on its way, or can't be kept, is newer than what the database says. */
  #showKept(entry: Entry): void {
    const { id } = entry.interview;
    if (this.#pending.isNewer(id)) return;
    this.#show(id, () => entry, entry);
    if (this.#missed.delete(id)) void this.refresh(id);
  }

  #landed(): void {
    if (!this.#pending.isUnderway) this.#set({ keeping: this.#pending.isUnsaved ? 'not' : 'kept' });
  }

  #show(interviewId: Id, shown: Shown, added?: Entry, at = this.#latest.begin()): void {
    this.#latest.shows(interviewId, at);
    const { entries } = this.#state;
    const known = entries.some((entry) => entry.interview.id === interviewId);
    if (known) {
      this.#set({ entries: entries.map((entry) => (entry.interview.id === interviewId ? shown(entry) : entry)) });
    } else if (added) {
      this.#set({ entries: [...entries, added] });
    }
  }

  #set(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }
}
