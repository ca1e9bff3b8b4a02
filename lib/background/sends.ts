/**
 * What each reported send did, so that the mail client's own undo takes back exactly that, also after the worker slept,
 * and a report that comes twice does nothing the second time. In `storage.session`: an undo is a matter of seconds.
 */
import * as v from 'valibot';
import type { InTurn } from '../in-turn';
import type { StorageArea } from './platform';

const KEY = 'sends';
const KEPT = 50;

const send = v.object({
  id: v.string(),
  /** Follow-ups marked as sent by it. */
  first: v.array(v.string()),
  /** Follow-ups whose second mail it was. */
  second: v.array(v.string()),
  /** All of them are marked; false: the worker may have been stopped before. */
  done: v.boolean(),
});
export type Send = v.InferOutput<typeof send>;

export interface Sends {
  find(id: string): Promise<Send | undefined>;
  /** The last one that marked this follow-up as sent. */
  marking(followUpId: string): Promise<Send | undefined>;
  /** Adds it, or replaces the one of that id. */
  keep(send: Send): Promise<void>;
  drop(id: string): Promise<void>;
}

export function createSends(session: StorageArea, inTurn: InTurn): Sends {
  const read = async (): Promise<Send[]> => {
    const stored = v.safeParse(v.array(send), (await session.get(KEY))[KEY]);
    return stored.success ? stored.output : [];
  };
  const others = async (id: string) => (await read()).filter((one) => one.id !== id);
  return {
    find: async (id) => (await read()).find((one) => one.id === id),
    marking: async (followUpId) => (await read()).findLast(({ first }) => first.includes(followUpId)),
    keep: (one) => inTurn(async () => session.set({ [KEY]: [...(await others(one.id)), one].slice(-KEPT) })),
    drop: (id) => inTurn(async () => session.set({ [KEY]: await others(id) })),
  };
}
