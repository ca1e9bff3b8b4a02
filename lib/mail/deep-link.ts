import type { Settings } from '../settings';

export interface NewMail {
  /** Addresses; empty where none is known. */
  readonly to: readonly string[];
  readonly subject: string;
}

const COMPOSE: Readonly<Record<Settings['mailClient'], { readonly page: string; readonly subject: string }>> = {
  // Without an account's index in the path Gmail takes the one signed in first.
  gmail: { page: 'https://mail.google.com/mail/?view=cm&fs=1', subject: 'su' },
  'outlook-personal': { page: 'https://outlook.live.com/mail/0/deeplink/compose', subject: 'subject' },
  // Redirects to outlook.cloud.microsoft where the organisation has moved.
  'outlook-work': { page: 'https://outlook.office.com/mail/deeplink/compose', subject: 'subject' },
};

/** The address that opens a new mail in the person's mail client. */
export function composeUrl(client: Settings['mailClient'], { to, subject }: NewMail): string {
  const { page, subject: subjectField } = COMPOSE[client];
  const fields: readonly (readonly [string, string])[] = [
    ['to', to.join(',')],
    [subjectField, subject],
  ];
  // Spaces as %20: Outlook shows a + as it stands.
  const query = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`);
  return [page, ...query].reduce((url, part) => `${url}${url.includes('?') ? '&' : '?'}${part}`);
}

/** A name from a file, or one that was cut within an emoji, may hold half a letter, which no address can. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
