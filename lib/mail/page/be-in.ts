import { browser } from 'wxt/browser';
import { ask } from '../../ask';
import { mailPage } from '../../words/en/mail-page';
import type { MailClient } from '../client';
import { LEAVE } from '../leave';
import { sweepPage } from './ours';
import { runOnPage } from './run';

/** Runs in a page of this mail client until a newer copy of us comes, or the extension goes. */
export function beIn(client: MailClient): void {
  sweepPage();
  const stay = new AbortController();
  addEventListener(LEAVE, () => stay.abort(), { signal: stay.signal });
  const alive = () => {
    if (!browser.runtime?.id) stay.abort();
    return !stay.signal.aborted;
  };
  const panelUrl = browser.runtime.getURL('/panel.html');
  runOnPage(client, { ask, panelUrl, words: mailPage, alive }, stay.signal);
}
