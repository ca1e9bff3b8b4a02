import { parseDraft } from '../../lib/draft/parse';
import type { Snapshot } from '../../lib/mail/client';
import type { Request } from '../../lib/messages';

/** As many people as the border lets through (lib/messages.ts). */
const MOST = 100;

/** What a mail tells about whom it is for. */
export function addressOf({ to, cc, participants, subject, body }: Snapshot): Omit<Request<'panelMatch'>, 'token'> {
  const greeting = parseDraft(subject, body).greeting?.names.join(', ') ?? '';
  return {
    to: to.slice(0, MOST).map(plain),
    cc: cc.slice(0, MOST).map(plain),
    participants: participants.slice(0, MOST).map(plain),
    greeting: greeting.slice(0, 200),
    subject: subject.slice(0, 1000),
  };
}

const plain = ({ name, email }: Snapshot['to'][number]) => ({
  name: name.slice(0, 300),
  email: email === null ? null : email.slice(0, 320),
});
