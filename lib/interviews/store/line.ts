/**
 * A line that is typed before it is anything: an interview before Enter, a note before its interview is chosen. Kept
 * key by key like a note, so that a popup that closes and a browser that dies leave it to the next page.
 */

import type { Id } from '../model';
import { keyLogsNamed, openKeyLog } from './key-log';
import { type CopyArea, copyOfLine, type LineState } from './second-copy';

const LINES = ['add', 'quick-note'] as const;
type LineName = (typeof LINES)[number];

export interface Line {
  /** As it stands; '' for none. */
  readonly text: string;
  /**
   * What Enter makes of it, kept with each key: databases write in any order, and a page may die at Enter. Where there
   * is an interview of this id, the words are in it, and the line can let go of them.
   */
  readonly id: Id;
  /** Handed to the database in this very task; '' lets go of the words. */
  keep(text: string): void;
  /** At Enter. The words stay until it is known that the interview has them; the next key begins another. */
  enter(): Id;
  /**
   * There is an interview of this id: the words go as they stood when this line was opened. False where a key or Enter
   * came here since. What another page typed later stays.
   */
  letGo(): boolean;
  /** Lets go of the database; what is typed from then on lives as long as the page. */
  close(): void;
}

const newId = (): Id => crypto.randomUUID();

const PREFIX = 'afterword-line-';

/**
 * Never rejects: where the browser keeps nothing, the line lives as long as its page. The desk says so already.
 * `copyArea`: where its second copy lies; null: nowhere.
 */
export async function openLine(name: LineName, copyArea: CopyArea | null = null): Promise<Line> {
  const copy = copyArea && copyOfLine(copyArea, name);
  const log = await openKeyLog<LineState>(PREFIX + name).catch(() => null);
  const kept = (await log?.read().catch(() => null)) ?? [];
  const left = kept.at(-1)?.edits.at(-1) ?? (await copy?.read());
  let state: LineState = { text: left?.text ?? '', id: left?.id ?? newId() };
  let isAsLeft = true;
  let isEntered = false;
  // Firefox's first write to a file waits for the disk, a first key must not. Older than any key of another page.
  let order = (kept.at(-1)?.order ?? 0) + 1;
  const write = (): void => {
    void log?.add({ order, edits: [state] }, order - 1).catch(() => undefined); // the next key has it all again
  };
  write();
  const opened = order;
  const change = (next: LineState): void => {
    state = next;
    // Microseconds: later than what any page wrote before.
    order = Math.max(order + 1, Date.now() * 1000);
    write();
    copy?.keep(state);
  };
  return {
    get text() {
      return state.text;
    },
    get id() {
      return state.id;
    },
    keep(text) {
      change({ text, id: isAsLeft || isEntered || text === '' ? newId() : state.id });
      [isAsLeft, isEntered] = [false, false];
      if (text === '') void log?.purge(order - 1).catch(() => undefined);
    },
    enter() {
      // Whether their interview came through, or was deleted since, is theirs: this is another.
      if (isAsLeft) change({ ...state, id: newId() });
      [isAsLeft, isEntered] = [false, true];
      return state.id;
    },
    letGo() {
      if (!isAsLeft) return false;
      state = { text: '', id: newId() };
      void log?.purge(opened).catch(() => undefined);
      copy?.keep(state);
      return true;
    },
    close: () => log?.close(),
  };
}

/** Everything is being deleted: no words stay here either. */
export async function forgetLines(copyArea: CopyArea | null): Promise<void> {
  for (const name of await keyLogsNamed(PREFIX)) {
    const log = await openKeyLog<LineState>(name);
    await log.purge(Number.POSITIVE_INFINITY).finally(() => log.close());
  }
  if (copyArea) for (const name of LINES) await copyOfLine(copyArea, name).forget();
}
