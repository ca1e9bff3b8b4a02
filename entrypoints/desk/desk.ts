/**
 * What popup and full page work at: the interviews as shown, and every change on its way to the database. One write an
 * input event, handed over in the same task as the event; the background is told afterwards, best effort.
 */

import type { Store } from '../../lib/interviews/contract';
import { StoreError, type StoreErrorCode } from '../../lib/interviews/errors';
import type { Line } from '../../lib/interviews/line';
import type { Entry, Id } from '../../lib/interviews/model';
import { DAY } from '../../lib/time';
import type { Shown } from './shown';

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

const TYPING_RESTS_MS = 400;
/** Longer than this nobody looks at an empty page: Chromium tries for many seconds itself when the database is locked. */
const SLOW_MS = 2000;
/** Until the next try to open the database. The process of a killed browser is gone in a second or two. */
const TRY_AGAIN_MS = [250, 500, 1000, 2000, 4000] as const;
/** After these: whoever frees some space, or closes the other window, finds it open soon. */
const KEEP_TRYING_MS = 15_000;
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
  #line: Line = unkept();
  #opening: Promise<void> | null = null;
  /** It was not open when the page was shown first. */
  #isLate = false;
  #tries = 0;
  #tryAgain: ReturnType<typeof setTimeout> | undefined;
  readonly #options: DeskOptions;
  readonly #listeners = new Set<() => void>();
  /** Writes on their way, by interview: until they are through, what is shown is newer than what is read. */
  readonly #underway = new Map<Id, number>();
  readonly #unsaved = new Map<string, Change>();
  #telling: ReturnType<typeof setTimeout> | undefined;
  #isTelling = false;
  #tellAgain = false;
  #changedWhileReading = new Set<Id>();

  constructor(options: DeskOptions) {
    this.#options = options;
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
  async open(): Promise<void> {
    this.#opening ??= this.#tryToOpen().finally(() => {
      this.#opening = null;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slow = new Promise<true>((resolve) => {
      timer = setTimeout(() => resolve(true), SLOW_MS);
    });
    const isSlow = await Promise.race([this.#opening, slow]);
    clearTimeout(timer);
    if (isSlow && !this.#store) this.#unopened(this.#state.trouble ?? 'unopened');
  }

  async #tryToOpen(): Promise<void> {
    clearTimeout(this.#tryAgain);
    const opening = this.#options.line();
    try {
      const [store, line] = await Promise.all([this.#options.open(), opening]);
      // Its page closed right after Enter.
      if (line.text !== '' && (await store.entry(line.id).catch(() => null))) line.letGo();
      this.#store = store;
      this.#line = line;
      store.onChange(({ interviewId, own }) => {
        if (!own) void (interviewId === null ? this.reload() : this.#refresh(interviewId));
      });
      if (this.#isLate) {
        this.#set({ ready: false, complete: false });
        void this.#catchUp();
      }
    } catch (error) {
      void opening.then((line) => line.close());
      const trouble = codeOf(error);
      this.#unopened(trouble);
      // A newer version has been here: no try of this page will do.
      if (trouble === 'newer') return;
      this.#tryAgain = setTimeout(() => void this.retry(), TRY_AGAIN_MS[this.#tries] ?? KEEP_TRYING_MS);
      this.#tries += 1;
    }
  }

  #unopened(trouble: StoreErrorCode): void {
    this.#isLate = true;
    this.#set({ ready: true, complete: true, trouble });
  }

  /** What is wanted first, then all: the popup is of use long before a thousand old interviews are read. */
  async load(now: number): Promise<void> {
    await this.#read((store) => store.recent(now - SHOWN_FIRST_MS), false);
    await this.#options.painted?.();
    await this.reload();
  }

  async reload(): Promise<void> {
    await this.#read((store) => store.entries(), true);
  }

  async #read(from: (store: Store) => Promise<readonly Entry[]>, complete: boolean): Promise<void> {
    if (!this.#store) return;
    const changed = new Set<Id>();
    this.#changedWhileReading = changed;
    try {
      const read = await from(this.#store);
      // What was changed meanwhile is newer here than what was read.
      const isNewer = (id: Id) => changed.has(id) || this.#isBusy(id);
      const kept = this.#state.entries.filter(({ interview }) => isNewer(interview.id));
      const entries = [...read.filter(({ interview }) => !isNewer(interview.id)), ...kept];
      const trouble = this.#unsaved.size === 0 ? { trouble: null } : {};
      this.#set({ ready: complete || entries.length > 0, complete, entries, ...trouble });
    } catch (error) {
      this.#set({ ready: true, complete: true, trouble: codeOf(error) });
    }
  }

  /** Keeps a change. Resolves with the interview as kept, or null when it could not be: then it stays shown. */
  async keep(change: Change): Promise<Entry | null> {
    const { interviewId, key, keep, shown } = change;
    if (shown) this.#show(interviewId, shown);
    this.#underway.set(interviewId, (this.#underway.get(interviewId) ?? 0) + 1);
    this.#set({ keeping: 'busy' });
    try {
      if (!this.#store) throw new StoreError(this.#state.trouble ?? 'refused');
      const entry = await keep(this.#store, change.from ?? '');
      this.#unsaved.delete(key);
      this.#arrived(interviewId, entry);
      if (change.typed) this.#tellLater();
      else this.told();
      return entry;
    } catch (error) {
      const from = this.#unsaved.get(key)?.from ?? change.from;
      this.#unsaved.set(key, from === undefined ? change : { ...change, from });
      this.#landed(interviewId);
      this.#set({ trouble: codeOf(error) });
      return null;
    }
  }

  /** An interview, or a note to one. Rejects with a `StoreError`, for the form that still holds what was typed. */
  async add(save: (store: Store) => Promise<Entry>): Promise<Entry> {
    // A try that is underway may wait for as long as an older window is open.
    if (!this.#store && !this.#opening) await this.open();
    if (!this.#store) throw new StoreError(this.#state.trouble ?? 'refused');
    const entry = await save(this.#store);
    this.#showKept(entry);
    this.told();
    return entry;
  }

  /** Where an unsaved text started from: that is what the database still holds. */
  unsavedFrom(key: string): string | undefined {
    return this.#unsaved.get(key)?.from;
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
    const waiting = [...this.#unsaved.values()];
    const gone = this.#state.trouble === 'gone';
    this.#unsaved.clear();
    this.#set({ trouble: null });
    // Deleted in another window while somebody wrote here: what was written brings it back.
    const deleted = gone ? new Set(waiting.map(({ interviewId }) => interviewId)) : [];
    for (const id of deleted) void store.restore({ kind: 'interviews', id }).catch(() => null);
    await Promise.all(waiting.map((change) => this.keep(change)));
    if (this.#unsaved.size === 0) await this.reload();
  }

  /** Drops what could not be saved and shows what the database holds. */
  async giveUp(): Promise<void> {
    this.#unsaved.clear();
    this.#set({ trouble: null });
    await this.reload();
  }

  /** Shows a change that is kept by other means. */
  show(interviewId: Id, shown: Shown): void {
    this.#show(interviewId, shown);
  }

  /** Takes an interview out of what is shown, before the database has done so. */
  hide(interviewId: Id): void {
    this.#changedWhileReading.add(interviewId);
    this.#set({ entries: this.#state.entries.filter((entry) => entry.interview.id !== interviewId) });
  }

  say(text: string, undo: (() => void) | null = null): void {
    this.#set({ toast: { id: (this.#state.toast?.id ?? 0) + 1, text, undo } });
  }

  hush(): void {
    this.#set({ toast: null });
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

  /** Reading along at every key would only stand in the way of the next one. */
  #tellLater(): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.told(), TYPING_RESTS_MS);
  }

  /** The background plans anew. One message at a time, and one more if something happened meanwhile. */
  told(): void {
    clearTimeout(this.#telling);
    if (this.#isTelling) {
      this.#tellAgain = true;
      return;
    }
    this.#isTelling = true;
    void this.#options
      .changed()
      .catch(() => null)
      .finally(() => {
        this.#isTelling = false;
        if (!this.#tellAgain) return;
        this.#tellAgain = false;
        this.told();
      });
  }

  async #refresh(interviewId: Id): Promise<void> {
    if (this.#isBusy(interviewId) || !this.#store) return;
    const entry = await this.#store.entry(interviewId).catch(() => undefined);
    if (entry === undefined || this.#isBusy(interviewId)) return;
    if (entry === null) this.hide(interviewId);
    else this.#show(interviewId, () => entry, entry);
  }

  #arrived(interviewId: Id, entry: Entry): void {
    this.#landed(interviewId);
    this.#showKept(entry);
  }

  /** What is on its way, or can't be kept, is newer than what the database says. */
  #showKept(entry: Entry): void {
    const { id } = entry.interview;
    if (!this.#isBusy(id)) this.#show(id, () => entry, entry);
  }

  #landed(interviewId: Id): void {
    const left = (this.#underway.get(interviewId) ?? 1) - 1;
    if (left === 0) this.#underway.delete(interviewId);
    else this.#underway.set(interviewId, left);
    if (this.#underway.size === 0) this.#set({ keeping: this.#unsaved.size === 0 ? 'kept' : 'not' });
  }

  #isBusy(interviewId: Id): boolean {
    return (
      this.#underway.has(interviewId) || [...this.#unsaved.values()].some((each) => each.interviewId === interviewId)
    );
  }

  #show(interviewId: Id, shown: Shown, added?: Entry): void {
    this.#changedWhileReading.add(interviewId);
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

export const codeOf = (error: unknown): StoreErrorCode => (error instanceof StoreError ? error.code : 'failed');

/** Lives as long as its page: there is no database to keep it in. */
function unkept(): Line {
  let text = '';
  let id = crypto.randomUUID();
  return {
    get text() {
      return text;
    },
    get id() {
      return id;
    },
    keep(typed) {
      text = typed;
      id = crypto.randomUUID();
    },
    enter: () => id,
    letGo: () => false,
    close: () => undefined,
  };
}
