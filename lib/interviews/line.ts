/**
 * A line that is typed before it is anything: an interview before Enter, a note before its interview is chosen. Kept
 * key by key like a note, so that a popup that closes and a browser that dies leave it to the next page.
 */
import { openKeyLog } from './key-log';
import type { Id } from './model';

export type LineName = 'add' | 'quick-note';

export interface Line {
  /** As it stands; '' for none. */
  readonly text: string;
  /** The interview that Enter was to make of it, when its page did not live to see that through. */
  readonly became: Id | null;
  /** Handed to the database in this very task; '' lets go of the words. */
  keep(text: string): void;
  /**
   * In the task of Enter: the words stay until it is known that the interview has them. Databases write in any order,
   * so that letting go at once could lose both, and letting go later alone would offer again what is in the list.
   */
  become(interviewId: Id): void;
  /** Lets go of the database; what is typed from then on lives as long as the page. */
  close(): void;
}

type State = Pick<Line, 'text' | 'became'>;

const PREFIX = 'afterword-line-';

/** Never rejects: where the browser keeps nothing, the line lives as long as its page. The desk says so already. */
export async function openLine(name: LineName): Promise<Line> {
  const log = await openKeyLog<State>(PREFIX + name).catch(() => null);
  const kept = (await log?.read().catch(() => null)) ?? [];
  let state: State = kept.at(-1)?.edits.at(-1) ?? { text: '', became: null };
  // Firefox's first write to a file waits for the disk, a first key must not. Older than any key of another page.
  let order = (kept.at(-1)?.order ?? 0) + 1;
  const write = (): void => {
    void log?.add({ order, edits: [state] }, order - 1).catch(() => undefined); // the next key has it all again
  };
  write();
  const change = (next: State): void => {
    state = next;
    // Microseconds: later than what any page wrote before.
    order = Math.max(order + 1, Date.now() * 1000);
    write();
  };
  return {
    get text() {
      return state.text;
    },
    get became() {
      return state.became;
    },
    keep(text) {
      change({ text, became: null });
      if (text === '') void log?.purge(order - 1).catch(() => undefined);
    },
    become: (interviewId) => change({ ...state, became: interviewId }),
    close: () => log?.close(),
  };
}

/** Everything was deleted: no words stay here either. */
export async function forgetLines(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
  for (const name of names) {
    const log = await openKeyLog<State>(name);
    await log.purge(Number.POSITIVE_INFINITY).finally(() => log.close());
  }
}
