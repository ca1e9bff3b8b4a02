/** Where Afterword works: Gmail, and the four addresses of Outlook on the web. */
export const GMAIL_HOSTS = ['mail.google.com'] as const;

/** Work accounts are redirected to `outlook.cloud.microsoft` since 2024; the others are still served. */
const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

type MailHost = (typeof GMAIL_HOSTS)[number] | (typeof OUTLOOK_HOSTS)[number];

export const MAIL_HOSTS: readonly MailHost[] = [...GMAIL_HOSTS, ...OUTLOOK_HOSTS];

/** A host as a match pattern, for the manifest and for `scripting`. */
const pattern = (host: MailHost): string => `https://${host}/*`;

export const MAIL_MATCHES: readonly string[] = MAIL_HOSTS.map(pattern);

/** Where each content script runs: `entrypoints/NAME.content.ts`, by its name. */
export const MAIL_SCRIPTS = [
  { name: 'gmail', matches: GMAIL_HOSTS.map(pattern) },
  { name: 'outlook', matches: OUTLOOK_HOSTS.map(pattern) },
] as const;
