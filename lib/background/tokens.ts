/**
 * Proof that a panel belongs to a tab: `panel.html` can be framed by anybody on a mail page, but only our content
 * script can ask for a token, and hands it to the one frame it made. Kept in `storage.session`, so that a panel open
 * for hours outlives the worker, and no token outlives the browser.
 */
import * as v from 'valibot';
import type { InTurn } from '../in-turn';
import { PANEL_TOKENS } from '../storage-keys';
import type { StorageArea } from './platform';

/** One a tab in use, a few a tab while composes come and go; the oldest go. */
const KEPT = 300;

const issued = v.object({
  token: v.string(),
  tabId: v.number(),
  /** The frame that used it first; nobody else may after that. */
  frameId: v.nullable(v.number()),
});
type Issued = v.InferOutput<typeof issued>;

export interface Tokens {
  /** A token for a new panel in this tab; the same one until a panel has claimed it. */
  issue(tabId: number): Promise<string>;
  /** Does this token belong to this tab, and to this frame or yet to none? Claims it for the frame. */
  claim(token: string, tabId: number, frameId: number): Promise<boolean>;
  /** The tab is gone. */
  forget(tabId: number): Promise<void>;
}

export function createTokens(session: StorageArea, newToken: () => string, inTurn: InTurn): Tokens {
  const read = async (): Promise<Issued[]> => {
    const stored = v.safeParse(v.array(issued), (await session.get(PANEL_TOKENS))[PANEL_TOKENS]);
    return stored.success ? stored.output : [];
  };
  const write = (all: readonly Issued[]) => session.set({ [PANEL_TOKENS]: all.slice(-KEPT) });

  return {
    issue: (tabId) =>
      inTurn(async () => {
        const all = await read();
        const unclaimed = all.find((one) => one.tabId === tabId && one.frameId === null);
        if (unclaimed) return unclaimed.token;
        const token = newToken();
        await write([...all, { token, tabId, frameId: null }]);
        return token;
      }),
    claim: (token, tabId, frameId) =>
      inTurn(async () => {
        const all = await read();
        const mine = all.find((one) => one.token === token);
        if (mine?.tabId !== tabId) return false;
        if (mine.frameId === null) await write(all.map((one) => (one === mine ? { ...mine, frameId } : one)));
        return mine.frameId === null || mine.frameId === frameId;
      }),
    forget: (tabId) =>
      inTurn(async () => {
        const all = await read();
        const others = all.filter((one) => one.tabId !== tabId);
        if (others.length < all.length) await write(others);
      }),
  };
}
