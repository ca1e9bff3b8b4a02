/** Random histories in two windows, with windows closed and opened, and what must hold after each. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Store, Undo } from '../../../lib/interviews/contract';
import { StoreError } from '../../../lib/interviews/errors';
import type { Entry } from '../../../lib/interviews/model';
import { assemble } from '../../../lib/interviews/store/assemble';
import { readCopy } from '../../../lib/interviews/store/second-copy';
import { acme, area, clock, loseDatabase, openWindow } from './open';
import './property';

interface World {
  readonly windows: [Store, Store];
  readonly undos: Undo[];
}
type Step = (world: World, store: Store, pick: <T>(from: readonly T[]) => T | undefined) => Promise<unknown>;

const any = async (store: Store, pick: (from: readonly Entry[]) => Entry | undefined) => pick(await store.entries());

const steps: Record<string, Step> = {
  add: (_, store) => store.addInterview(acme),
  'add with people': (_, store, pick) =>
    store.addInterview({
      ...acme,
      interviewers: ['Jane', 'Bo'].slice(0, pick([1, 2])).map((name) => ({ name, email: '' })),
    }),
  rename: async (_, store, pick) => {
    const entry = await any(store, pick);
    if (entry) await store.saveInterview({ id: entry.interview.id, company: pick(['A', 'B', 'C']) });
  },
  'add an interviewer': async (_, store, pick) => {
    const entry = await any(store, pick);
    if (entry) await store.saveInterviewer({ id: store.newId(), interviewId: entry.interview.id, name: 'Ann' });
  },
  note: async (_, store, pick) => {
    const entry = await any(store, pick);
    const note = pick(entry?.notes ?? []);
    const from = note?.text ?? '';
    if (entry)
      await store.saveNote({ id: note?.id ?? store.newId(), interviewId: entry.interview.id, text: `${from}x`, from });
  },
  'mark as sent': async (_, store, pick) => {
    const followUp = pick((await any(store, pick))?.followUps ?? []);
    if (followUp)
      await store.markSent({ followUpId: followUp.id, at: clock.at, way: 'email', scheduled: false, fingerprint: 'f' });
  },
  reopen: async (_, store, pick) => {
    const followUp = pick((await any(store, pick))?.followUps ?? []);
    if (followUp) await store.reopen(followUp.id);
  },
  remove: async ({ undos }, store, pick) => {
    const entry = await any(store, pick);
    if (!entry) return;
    const all: Undo[] = [
      { kind: 'interviews', id: entry.interview.id },
      ...entry.interviewers.map(({ id }) => ({ kind: 'interviewers' as const, id })),
      ...entry.notes.map(({ id }) => ({ kind: 'notes' as const, id })),
    ];
    const one = pick(all);
    if (one) undos.push(await store.remove(one.kind, one.id));
  },
  undo: async ({ undos }, store) => {
    const undo = undos.pop();
    if (undo) await store.restore(undo);
  },
  'import the own export': async (_, store) => {
    const before = await store.entries();
    await store.importAll(await store.exportAll());
    expect(await store.entries()).toEqual(before);
  },
  'close and open': async (world) => {
    world.windows[1].close();
    world.windows[1] = await openWindow();
  },
  wait: async () => {
    clock.at += 30 * 60 * 1000;
  },
  'set the clock back': async () => {
    clock.at -= 60 * 60 * 1000;
  },
};

test('after any history both windows agree, and every interview owes each interviewer one follow-up; a lost database comes back', async () => {
  const step = fc.record({
    name: fc.constantFrom(...Object.keys(steps)),
    window: fc.constantFrom(0 as const, 1 as const),
    picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (history) => {
      const world: World = { windows: [await openWindow(), await openWindow()], undos: [] };
      for (const { name, window, picks } of history) {
        const rest = [...picks];
        const pick = <T>(from: readonly T[]): T | undefined => from[(rest.shift() ?? 0) % Math.max(1, from.length)];
        clock.at += 1;
        await steps[name]?.(world, world.windows[window], pick).catch((error: unknown) => {
          // Undone too late, or its interview was deleted meanwhile.
          if (!(error instanceof StoreError && error.code === 'gone')) throw error;
        });
        const entries = await world.windows[0].entries();
        expect(await world.windows[1].entries()).toEqual(entries);
        for (const { interviewers, followUps } of entries) {
          const owed = interviewers.length > 0 ? interviewers.map(({ id }) => id) : [null];
          expect(followUps.map(({ interviewerId }) => interviewerId)).toEqual(owed);
          expect(new Set(followUps.map(({ id }) => id)).size).toBe(followUps.length);
        }
      }
      expect(await world.windows[0].asideCount()).toBe(0);
      const entries = await world.windows[0].entries();
      await vi.waitFor(async () => expect(assemble((await readCopy(area)).rows)).toEqual(entries));
      loseDatabase();
      const next = await openWindow();
      expect(await next.entries()).toEqual(entries);
      await next.deleteEverything();
    }),
    { numRuns: 60 },
  );
}, 120_000);
