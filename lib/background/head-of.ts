import { findGreeting } from '../draft/greeting';
import { linesOf } from '../draft/lines';
import type { MailHead } from '../interviews/match';
import { OPENING } from '../letter-limits';
import type { Request } from '../messages';

/** What a mail is matched by: of its text only whom it greets. */
export function headOf({ to, cc, participants, subject, text }: Request<'lookUp'>): MailHead {
  const greeting = findGreeting(linesOf(text.slice(0, OPENING)))?.names.join(', ') ?? '';
  return { to, cc, participants, subject, greeting };
}
