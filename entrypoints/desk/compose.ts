import { browser } from 'wxt/browser';
import { writeUrl } from '../../lib/background/pages';
import type { Entry, FollowUp } from '../../lib/interviews/model';
import type { Settings } from '../../lib/settings';

/** A new mail in the person's mail client, recipient and subject filled in. */
export async function openCompose(entry: Entry, followUp: FollowUp, settings: Settings): Promise<void> {
  await browser.tabs.create({ url: writeUrl(entry, followUp, settings.mailClient) });
}
