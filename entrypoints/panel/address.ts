import { parseDraft } from '../../lib/draft/parse';
import type { Snapshot } from '../../lib/mail/client';
import type { Request } from '../../lib/messages';

/** What a mail tells about whom it is for; the border cuts what is too long (lib/messages.ts). */
export function addressOf({ to, cc, participants, subject, body }: Snapshot): Omit<Request<'panelMatch'>, 'token'> {
  const greeting = parseDraft(subject, body).greeting?.names.join(', ') ?? '';
  return { to, cc, participants, subject, greeting };
}
