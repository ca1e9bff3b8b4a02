import { codeOf } from '../../../lib/interviews/errors';
import { errors } from '../../../lib/words/en/errors';
import type { Desk } from '../desk';

/** Why a form still holds what was typed: in full, or `short` where `Trouble` says it in full already. */
export function whyNot(desk: Desk, thrown: unknown, short: string): string {
  const code = codeOf(thrown);
  return desk.state.trouble === code ? short : errors.store[code];
}

/** The same of an invitation, which stays nowhere on the page. */
export const whyNotInvited = (thrown: unknown): string =>
  errors.invitationNotAdded[codeOf(thrown) === 'quota' ? 'quota' : 'otherwise'];
