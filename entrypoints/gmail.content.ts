import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmail } from '../lib/mail/gmail/client';
import { GMAIL_MATCHES } from '../lib/mail/hosts';
import { beIn } from '../lib/mail/page/be-in';

export default defineContentScript({
  matches: [...GMAIL_MATCHES],
  runAt: 'document_idle',
  main: () => beIn(gmail),
});
