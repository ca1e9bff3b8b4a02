import type { MailClient } from './client';
import { gmail } from './gmail/client';
import { GMAIL_HOSTS } from './hosts';
import { outlook } from './outlook/client';

/** The driver for a page's host; every host of ours that is not Gmail's is Outlook's. */
export const clientFor = (host: string): MailClient => (GMAIL_HOSTS.some((own) => own === host) ? gmail : outlook);
