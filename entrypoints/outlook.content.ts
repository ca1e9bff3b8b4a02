import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlook } from '../lib/mail/outlook/client';
import { beIn } from '../lib/mail/page/be-in';

/** Where it runs stands in lib/mail/hosts.ts. */
export default defineContentScript({ main: () => beIn(outlook) });
