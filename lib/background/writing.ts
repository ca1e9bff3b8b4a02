/**
 * Which follow-up we opened a compose for, by its tab: where an interviewer's address is unknown, nothing in the mail
 * could tell. In `storage.session`, so that it outlives the worker.
 */
import * as v from 'valibot';
import type { InTurn } from '../in-turn';
import type { Id } from '../interviews/model';
import { WRITING } from '../storage-keys';
import { HOUR } from '../time';
import type { StorageArea } from './platform';

/** Whoever has not written by then has the tab open for something else. */
const KEPT_FOR = HOUR;
const KEPT = 50;

const opened = v.object({ tabId: v.number(), followUpId: v.string(), at: v.number() });
type Opened = v.InferOutput<typeof opened>;

export interface Writing {
  /** `tab`: its id once it is open, undefined where nobody tells. Whoever asks meanwhile is answered after it. */
  remember(tab: Promise<number | undefined>, followUpId: Id, now: number): Promise<void>;
  /** The follow-up that this tab was opened for within the last hour. */
  in(tabId: number, now: number): Promise<Id | null>;
  /** It went, or the tab did. */
  forget(tabId: number): Promise<void>;
}

export function createWriting(session: StorageArea, inTurn: InTurn): Writing {
  const read = async (): Promise<Opened[]> => {
    const stored = v.safeParse(v.array(opened), (await session.get(WRITING))[WRITING]);
    return stored.success ? stored.output : [];
  };
  const others = async (tabId: number) => (await read()).filter((one) => one.tabId !== tabId);
  return {
    remember: (tab, followUpId, at) =>
      inTurn(async () => {
        const tabId = await tab;
        if (tabId === undefined) return;
        await session.set({ [WRITING]: [...(await others(tabId)), { tabId, followUpId, at }].slice(-KEPT) });
      }),
    in: (tabId, now) =>
      inTurn(async () => {
        const isIt = (one: Opened) => one.tabId === tabId && Math.abs(now - one.at) < KEPT_FOR;
        return (await read()).find(isIt)?.followUpId ?? null;
      }),
    forget: (tabId) => inTurn(async () => session.set({ [WRITING]: await others(tabId) })),
  };
}
