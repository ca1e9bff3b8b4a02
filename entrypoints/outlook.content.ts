import { defineContentScript } from 'wxt/utils/define-content-script';
import { OUTLOOK_MATCHES } from '../lib/mail/hosts';
import { outlook } from '../lib/mail/outlook/client';
import { beIn } from '../lib/mail/page/be-in';

export default defineContentScript({
  matches: [...OUTLOOK_MATCHES],
  runAt: 'document_idle',
  main: () => beIn(outlook),
});
