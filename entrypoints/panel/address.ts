import { parseDraft } from '../../lib/draft/parse';
import type { Snapshot } from '../../lib/mail/client';
import type { Request } from '../../lib/messages';

export type Address = Omit<Request<'panelMatch'>, 'token'>;

/** What a mail tells about whom it is for; the border cuts what is too long (lib/messages.ts). */
export function addressOf({ to, cc, participants, subject, body }: Snapshot): Address {
  const greeting = parseDraft(subject, body).greeting?.names.join(', ') ?? '';
  return { to, cc, participants, subject, greeting };
}
