/** What is on the screen of ours. A browser that may show nothing refuses to be asked about it, too (Chromium 156). */
import type { NotificationsApi } from './platform';

/** Ids of the notifications showing; none where they are blocked. */
export async function showing(notifications: Pick<NotificationsApi, 'getAll'>): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await notifications.getAll().catch(() => ({}))));
}

/** Takes it down, if it is there at all. */
export async function takeOff(notifications: Pick<NotificationsApi, 'clear'>, id: string): Promise<void> {
  await notifications.clear(id).catch(() => false);
}
