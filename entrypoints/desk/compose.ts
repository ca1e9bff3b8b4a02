import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import type { Entry, FollowUp } from '../../lib/interviews/model';
import type { Settings } from '../../lib/settings';
import { writeUrl } from '../../lib/write-url';

/** A new mail in the person's mail client, recipient and subject filled in; the background remembers what it is for. */
export async function openCompose(
  entry: Entry,
  followUp: FollowUp,
  all: readonly Entry[],
  settings: Settings,
): Promise<void> {
  try {
    await ask('write', { followUpId: followUp.id });
  } catch {
    await browser.tabs.create({ url: writeUrl(entry, followUp, all, settings.mailClient) });
  }
}
