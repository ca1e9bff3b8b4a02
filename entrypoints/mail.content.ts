import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../lib/ask';
import { clientFor } from '../lib/mail/client-for';
import { MAIL_MATCHES } from '../lib/mail/hosts';
import { runOnPage } from '../lib/mail/page/run';
import { mailPage } from '../lib/words/en/mail-page';

export default defineContentScript({
  matches: [...MAIL_MATCHES],
  runAt: 'document_idle',
  main(context) {
    // WXT ends the context of an older copy as soon as a newer one starts in the same page.
    runOnPage(
      clientFor(location.hostname),
      { ask, panelUrl: browser.runtime.getURL('/panel.html'), words: mailPage, alive: () => context.isValid },
      context.signal,
    );
  },
});
