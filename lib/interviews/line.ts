/**
 * A line that is typed before it is anything: an interview before Enter, a note before its interview is chosen. Kept
 * key by key like a note, so that a popup that closes and a browser that dies leave it to the next page.
 */
import { openKeyLog } from './key-log';

export type LineName = 'add' | 'quick-note';

export interface Line {
  /** As it stands; '' for none. */
  readonly text: string;
  /** Handed to the database in this very task; '' lets go of the words. */
  keep(text: string): void;
}

const PREFIX = 'afterword-line-';

/** Never rejects: where the browser keeps nothing, the line lives as long as its page. The desk says so already. */
export async function openLine(name: LineName): Promise<Line> {
  const log = await openKeyLog<string>(PREFIX + name).catch(() => null);
  const kept = (await log?.read().catch(() => null)) ?? [];
  let text = kept.at(-1)?.edits.at(-1) ?? '';
  let order = kept.at(-1)?.order ?? 0;
  const write = (): void => {
    void log?.add({ order, edits: [text] }, order - 1).catch(() => undefined); // the next key has it all again
  };
  // Firefox's first write to a file waits for the disk, a first key must not. Older than any key of another page.
  order += 1;
  write();
  return {
    get text() {
      return text;
    },
    keep(typed) {
      text = typed;
      // Microseconds: later than what any page wrote before.
      order = Math.max(order + 1, Date.now() * 1000);
      write();
      if (typed === '') void log?.purge(order - 1).catch(() => undefined);
    },
  };
}

/** Everything was deleted: no words stay here either. */
export async function forgetLines(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
  for (const name of names) {
    const log = await openKeyLog<string>(name);
    await log.purge(Number.POSITIVE_INFINITY).finally(() => log.close());
  }
}
