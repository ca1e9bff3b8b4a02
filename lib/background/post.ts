/**
 * Puts reminders on the screen and takes them off, so that none is lost and none comes twice, wherever the worker is
 * stopped: first the board knows of it, then it is put up, then the ledger has it as fired, and the board that it has.
 */
import type { Due } from '../deadlines/reminder';
import type { Store } from '../interviews/contract';
import type { Entry } from '../interviews/model';
import { NOTIFICATIONS_REFUSED } from '../storage-keys';
import { notifications as words } from '../words/en/notifications';
import type { Board, Posted } from './board';
import { noticeOf, type Reader } from './notice';
import type { NotificationsApi, StorageArea } from './platform';
import { showing, takeOff } from './screen';
import { stands } from './stands';

export interface PostTools {
  readonly board: Board;
  readonly local: StorageArea;
  readonly notifications: NotificationsApi;
  readonly iconUrl: string;
  /** Chromium shows two, Firefox refuses a notification that has any. */
  readonly hasButtons: boolean;
}

/**
 * What an earlier run was stopped before recording: it counts where the person has it, else it comes again. Gives what
 * they have had and the ledger still can't be told.
 */
export async function recordLeft(
  { board, notifications }: PostTools,
  store: Pick<Store, 'recordFired'>,
): Promise<readonly Posted[]> {
  const open = (await board.all()).filter(({ recorded }) => !recorded);
  if (open.length === 0) return [];
  const seen = await showing(notifications);
  const had: Posted[] = [];
  for (const posted of open) {
    if (!posted.had && !seen.has(posted.id)) await board.drop([posted.id]).catch(() => undefined);
    else if (!(await recordShown(posted, board, store))) had.push(posted);
  }
  return had;
}

/**
 * The person has it (it shows, or they closed or pressed it): it never fires again. On a full disk either place may
 * refuse to note it, and one is enough. False: the ledger did.
 */
export async function recordShown(posted: Posted, board: Board, store: Pick<Store, 'recordFired'>): Promise<boolean> {
  if (posted.recorded) return true;
  const recorded = await store.recordFired(posted.covers, posted.at).then(
    () => true,
    () => false,
  );
  if (recorded || !posted.had) await board.put({ ...posted, recorded, had: true }).catch(() => undefined);
  return recorded;
}

/** Shows all that is due as one notification. False: there was nothing, or the browser may not show it. */
export async function post(
  { board, notifications, local, iconUrl, hasButtons }: PostTools,
  store: Pick<Store, 'recordFired'>,
  due: readonly Due[],
  now: number,
  reader: Reader,
): Promise<boolean> {
  const [first, ...rest] = due;
  if (!first) return false;
  const { title, message, buttons } = noticeOf([first, ...rest], now, reader);
  const posted: Posted = {
    // With its first reminder's id, since the clock may be set back to a moment that was there before.
    id: `${now} ${first.id}`,
    at: now,
    recorded: false,
    had: false,
    covers: due.flatMap(({ covers }) => covers),
    items: due.map(({ kind, entry, followUps }) => ({
      kind,
      interviewId: entry.interview.id,
      followUpIds: followUps.map(({ id }) => id),
    })),
    buttons: [...buttons],
  };
  await board.put(posted);
  const pressable = hasButtons ? { buttons: buttons.map((button) => ({ title: words.button[button] })) } : {};
  const shown = await tryToShow(notifications, posted.id, { type: 'basic', iconUrl, title, message, ...pressable });
  // The sooner it is in the ledger, the fewer moments there are at which nobody could say whether it was seen.
  if (shown) await recordShown(posted, board, store);
  else await board.drop([posted.id]);
  await local.set({ [NOTIFICATIONS_REFUSED]: !shown }).catch(() => undefined);
  if (shown) await takeOffOlder(posted, board, notifications);
  return shown;
}

/** An older one about nothing but the same says how it stood then. */
async function takeOffOlder(newer: Posted, board: Board, notifications: NotificationsApi): Promise<void> {
  const about = ({ kind, interviewId }: Posted['items'][number]) =>
    kind === 'checkBack' || kind === 'second' ? `${kind} ${interviewId}` : interviewId;
  const now = new Set(newer.items.map(about));
  const older = (await board.all()).filter(
    ({ id, items }) => id !== newer.id && items.every((item) => now.has(about(item))),
  );
  for (const { id } of older) await takeOff(notifications, id);
}

/** False where the system or the person blocks notifications: then badge and popup carry it. */
export async function tryToShow(
  notifications: NotificationsApi,
  id: string,
  options: Parameters<NotificationsApi['create']>[1],
): Promise<boolean> {
  try {
    if ((await notifications.getPermissionLevel?.()) === 'denied') return false;
    await notifications.create(id, options);
    return true;
  } catch {
    return false;
  }
}

/** A notification about nothing any more (sent, noted, deleted, moved to another day) goes. */
export async function takeDown({ board, notifications }: PostTools, entries: readonly Entry[]): Promise<void> {
  const posted = await board.all();
  if (posted.length === 0) return;
  const seen = await showing(notifications);
  for (const { id, at, items } of posted)
    if (seen.has(id) && !items.some((item) => stands(item, at, entries))) await takeOff(notifications, id);
}
