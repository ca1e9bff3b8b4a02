import { browser } from 'wxt/browser';
import { banner } from '../../components/practice/banner';
import { h } from '../../components/practice/dom';
import { mailbox } from '../../components/practice/gmail/mailbox';
import { ask } from '../../lib/ask';
import { gmail } from '../../lib/mail/gmail/client';
import { runOnPage } from '../../lib/mail/page/run';
import { mailPage } from '../../lib/words/en/mail-page';
import { practice } from '../../lib/words/en/practice';

/**
 * A practice mailbox inside the extension: works in every browser without an account, for whoever wants to try first
 * and for the stores' reviewers. What runs beside it is the very code that runs on the mail pages.
 */
const root = h('div', { class: 'nH' });
document.body.append(banner(practice, 'Gmail'), root);

runOnPage(
  gmail,
  {
    ask,
    panelUrl: browser.runtime.getURL('/panel.html'),
    words: mailPage,
    alive: () => browser.runtime.id !== undefined,
  },
  // For as long as the page is there: what is sent as it closes still counts.
  new AbortController().signal,
);
mailbox(
  root,
  {
    subject: practice.threadSubject,
    from: { name: practice.threadFrom, email: 'jane@acme.example' },
    text: practice.threadText,
  },
  () => undefined,
);
