import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmail } from '../lib/mail/gmail/client';
import { beIn } from '../lib/mail/page/be-in';

/** Where it runs stands in lib/mail/hosts.ts. */
export default defineContentScript({ main: () => beIn(gmail) });
