import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../lib/ask';
import { clientFor } from '../lib/mail/client-for';
import { MAIL_MATCHES } from '../lib/mail/hosts';
import { handedOver } from '../lib/mail/page/hand-over';
import { runOnPage } from '../lib/mail/page/run';
import { mailPage } from '../lib/words/en/mail-page';

export default defineContentScript({
  matches: [...MAIL_MATCHES],
  runAt: 'document_idle',
  // A message to the window would tell every page script that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    const deps = {
      ask,
      panelUrl: browser.runtime.getURL('/panel.html'),
      words: mailPage,
      // WXT ends the context of an older copy as soon as a newer one starts in the same page.
      alive: () => context.isValid,
      second: () => handedOver(() => ask('stage', {})),
    };
    runOnPage(clientFor(location.hostname), deps, context.signal);
  },
});
