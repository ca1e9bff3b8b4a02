import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/mail/page/hand-over';
import { second } from '../lib/mail/page/second';

/** Injected by the background when the script of `mail.content.ts` asks for it. */
export default defineUnlistedScript(() => handOver(second));
