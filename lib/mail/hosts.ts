/** Where Afterword works: Gmail, and the four addresses of Outlook on the web. */
export const GMAIL_HOSTS = ['mail.google.com'] as const;

/** Work accounts are redirected to `outlook.cloud.microsoft` since 2024; the others are still served. */
export const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

export type MailHost = (typeof GMAIL_HOSTS)[number] | (typeof OUTLOOK_HOSTS)[number];

export const MAIL_HOSTS: readonly MailHost[] = [...GMAIL_HOSTS, ...OUTLOOK_HOSTS];

/** The hosts as match patterns, for the manifest and for `scripting`. */
export const MAIL_MATCHES: readonly string[] = MAIL_HOSTS.map((host) => `https://${host}/*`);
