/**
 * Which notifications we put up, and what each is about: written before the notification is created, so that neither a
 * worker stopped at any moment nor a click days later finds a notification nobody knows (post.ts).
 */
import * as v from 'valibot';
import { REMINDER_KINDS, type ReminderId } from '../deadlines/reminder';
import { NOTIFICATION_BOARD } from '../storage-keys';
import type { StorageArea } from './platform';

/** More than can be of interest; the oldest go. */
const KEPT = 20;

const id = v.string();
const posted = v.object({
  id,
  at: v.number(),
  /** In the ledger: the person has had it. Until then it may or may not have appeared. */
  recorded: v.boolean(),
  /** The person has had it, and the ledger could not be told yet: it counts as fired all the same. */
  had: v.optional(v.boolean(), false),
  covers: v.array(v.custom<ReminderId>((value) => typeof value === 'string')),
  items: v.array(
    v.object({
      kind: v.picklist(REMINDER_KINDS),
      interviewId: id,
      followUpIds: v.array(id),
    }),
  ),
  buttons: v.array(v.picklist(['later', 'sent', 'see', 'notThisTime'])),
});
export type Posted = v.InferOutput<typeof posted>;
/** What a notification's button does; its place in the row is its index. */
export type ButtonAction = Posted['buttons'][number];

export interface Board {
  all(): Promise<readonly Posted[]>;
  /** Adds it, or replaces the one of that id. */
  put(notification: Posted): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
}

export function createBoard(local: StorageArea): Board {
  const all = async (): Promise<Posted[]> => {
    const stored = v.safeParse(v.array(posted), (await local.get(NOTIFICATION_BOARD))[NOTIFICATION_BOARD]);
    return stored.success ? stored.output : [];
  };
  return {
    all,
    async put(notification) {
      const others = (await all()).filter((other) => other.id !== notification.id);
      await local.set({ [NOTIFICATION_BOARD]: [...others, notification].slice(-KEPT) });
    },
    async drop(ids) {
      if (ids.length > 0)
        await local.set({ [NOTIFICATION_BOARD]: (await all()).filter((other) => !ids.includes(other.id)) });
    },
  };
}
