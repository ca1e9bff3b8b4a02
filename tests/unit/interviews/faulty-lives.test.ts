/**
 * Two windows type, each into notes of its own, with keys still on their way while windows close, the disk is full, the
 * second copy is refused, and the browser begins an empty database.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Store } from '../../../lib/interviews/contract';
import { StoreError } from '../../../lib/interviews/errors';
import { assemble } from '../../../lib/interviews/store/assemble';
import { readCopy } from '../../../lib/interviews/store/second-copy';
import { acme, area, clock, loseDatabase, openWindow } from './open';
import './property';

class Life {
  private windows: [Store, Store];
  private readonly interviewId: string;
  /** By note: what its window shows, and what of it that window was told to be kept. */
  private readonly shown = new Map<string, string>();
  private readonly kept = new Map<string, string>();
  private underway: Promise<unknown>[] = [];
  /** Then what was typed since may be in no copy yet. */
  private wasCopyRefused = false;

  private constructor(windows: [Store, Store], interviewId: string) {
    this.windows = windows;
    this.interviewId = interviewId;
  }

  /** With nothing of the life before, though that may have failed. */
  static async begin(): Promise<Life> {
    vi.restoreAllMocks();
    loseDatabase();
    await area.remove(Object.keys(await area.get(null)));
    const windows: [Store, Store] = [await openWindow(), await openWindow()];
    const { interview } = await windows[0].addInterview(acme);
    await vi.waitFor(async () => expect((await readCopy(area)).rows.interviews).toHaveLength(1));
    return new Life(windows, interview.id);
  }

  readonly steps = {
    type: (window: 0 | 1, n: number) => {
      const id = `window ${window}, note ${n % 3}`;
      const from = this.shown.get(id) ?? '';
      const text = from + 'abcdef'.charAt(n);
      this.shown.set(id, text);
      const typing = this.windows[window].saveNote({ id, interviewId: this.interviewId, text, from });
      return typing.then(() => this.kept.set(id, text));
    },
    rename: (window: 0 | 1, n: number) => this.windows[window].saveInterview({ id: this.interviewId, role: `${n}` }),
    read: (window: 0 | 1) => this.windows[window].entries(),
    'come to rest': () => Promise.all(this.underway),
    close: async (window: 0 | 1) => {
      this.windows[window].close();
      this.windows[window] = await openWindow();
    },
    'fill the disk': async (window: 0 | 1) => {
      const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
        throw new DOMException('as the browser words it', 'QuotaExceededError');
      });
      await this.windows[window].entries().finally(() => full.mockRestore());
    },
    'refuse the copy': async () => {
      this.wasCopyRefused = true;
      vi.spyOn(area, 'set').mockRejectedValue(new Error('refused'));
    },
    'take the copy again': async () => {
      await this.takeTheCopyAgain();
      this.wasCopyRefused = false;
    },
    'lose the database': async () => {
      if (this.wasCopyRefused) return;
      loseDatabase(); // in the task of the last key
      await Promise.all(this.underway);
      this.windows = [await openWindow(), await openWindow()];
      expect(await this.notes()).toEqual(this.shown);
    },
  };

  /** A store may refuse; whether anything is lost by that, the end tells. */
  async live(what: keyof Life['steps'], window: 0 | 1, n: number, isAwaited: boolean): Promise<void> {
    const done = this.steps[what](window, n).catch((error: unknown) => {
      if (!(error instanceof StoreError)) throw error;
    });
    const isKey = what === 'type' || what === 'rename';
    if (isKey) this.underway.push(done);
    if (!isKey || isAwaited) await done;
  }

  private async notes(): Promise<ReadonlyMap<string, string>> {
    const entry = await this.windows[0].entry(this.interviewId);
    return new Map(entry?.notes.map(({ id, text }) => [id, text]));
  }

  private async takeTheCopyAgain(): Promise<void> {
    vi.restoreAllMocks();
    await Promise.all(this.underway);
    // What was refused is tried again at the next change, of whatever, and what a closed page owes by the next page.
    for (const window of [...this.windows, await openWindow()]) await window.addInterview(acme);
    const entries = await this.windows[1].entries();
    await vi.waitFor(async () => expect(assemble((await readCopy(area)).rows)).toEqual(entries));
  }

  /** The disk and the copy are well again: what was said to be kept is, in both. */
  async end(): Promise<void> {
    await this.takeTheCopyAgain();
    const notes = await this.notes();
    for (const [id, text] of this.kept) expect(notes.get(id)?.startsWith(text), `${id}: ${text}`).toBe(true);
    const entries = await this.windows[0].entries();
    loseDatabase();
    expect(await (await openWindow()).entries()).toEqual(entries);
  }
}

test('whatever happens to disk, copy and windows, no key that was kept is lost', async () => {
  const often = { weight: 8, arbitrary: fc.constant('type' as const) };
  const seldom = fc.constantFrom(
    ...(['rename', 'read', 'come to rest', 'close', 'fill the disk'] as const),
    ...(['refuse the copy', 'take the copy again', 'lose the database'] as const),
  );
  const step = fc.record({
    what: fc.oneof(often, { weight: 8, arbitrary: seldom }),
    window: fc.constantFrom(0 as const, 1 as const),
    n: fc.nat(5),
    isAwaited: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const life = await Life.begin();
      for (const { what, window, n, isAwaited } of steps) {
        clock.at += 1 + n;
        await life.live(what, window, n, isAwaited);
      }
      await life.end();
    }),
    { numRuns: 60 },
  );
}, 120_000);
