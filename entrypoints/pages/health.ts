import { browser } from 'wxt/browser';
import type { HealthFacts } from '../../components/options/Health';
import { MAIL_MATCHES } from '../../lib/mail/hosts';
import { NOTIFICATIONS_REFUSED } from '../../lib/storage-keys';

export type Health = Pick<HealthFacts, 'notifications' | 'hosts'>;

/** What the browser lets us do, as far as it says so. A system that mutes the browser says nothing. */
export async function readHealth(): Promise<Health> {
  const [notifications, allowed] = await Promise.all([
    notificationLevel().catch(() => 'unknown' as const),
    browser.permissions.contains({ origins: [...MAIL_MATCHES] }),
  ]);
  return { notifications, hosts: allowed ? 'allowed' : 'withheld' };
}

/** Only from a press: the browser asks the person. */
export const allowHosts = (): Promise<boolean> => browser.permissions.request({ origins: [...MAIL_MATCHES] });

async function notificationLevel(): Promise<Health['notifications']> {
  // Chrome's own, which the polyfill does not know.
  const api: { getPermissionLevel?: () => Promise<string> } = browser.notifications;
  if (!api.getPermissionLevel) {
    // Then it shows at the next reminder: the background keeps whether the browser took it.
    const { [NOTIFICATIONS_REFUSED]: refused } = await browser.storage.local.get(NOTIFICATIONS_REFUSED);
    return refused === true ? 'blocked' : 'unknown';
  }
  return (await api.getPermissionLevel()) === 'denied' ? 'blocked' : 'allowed';
}
