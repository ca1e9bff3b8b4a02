/** Where Afterword works: Gmail, and the four addresses of Outlook on the web. */
export const GMAIL_HOSTS = ['mail.google.com'] as const;

/** Work accounts are redirected to `outlook.cloud.microsoft` since 2024; the others are still served. */
const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

/** Marked pure, so that each mail page's script holds its own hosts alone. */
const concat = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...a, ...b];

type MailHost = (typeof GMAIL_HOSTS)[number] | (typeof OUTLOOK_HOSTS)[number];

export const MAIL_HOSTS: readonly MailHost[] = /* @__PURE__ */ concat<MailHost>(GMAIL_HOSTS, OUTLOOK_HOSTS);

/** A host as a match pattern, for the manifest and for `scripting`. */
const pattern = (host: MailHost): string => `https://${host}/*`;

export const GMAIL_MATCHES: readonly string[] = /* @__PURE__ */ GMAIL_HOSTS.map(pattern);
export const OUTLOOK_MATCHES: readonly string[] = /* @__PURE__ */ OUTLOOK_HOSTS.map(pattern);
export const MAIL_MATCHES: readonly string[] = /* @__PURE__ */ concat(GMAIL_MATCHES, OUTLOOK_MATCHES);
