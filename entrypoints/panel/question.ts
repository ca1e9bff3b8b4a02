import { followUpOf } from '../../components/panel/people';
import { isOwed } from './state';
import type { Parts, Work } from './work';

/**
 * "Mark as sent to Jane?" stands until it is answered. Interviews changed elsewhere: where the person has said it there
 * by now, or deleted the interview, nothing is left to ask.
 */
export async function lookAtQuestion(
  { ask, clock, token }: Pick<Parts, 'ask' | 'clock' | 'token'>,
  { state }: Pick<Work, 'state'>,
  dismiss: () => void,
): Promise<void> {
  const { parting, leftFor } = state();
  if (parting?.kind !== 'ask' || !leftFor) return;
  const match = await ask('panelMatch', { token, ...leftFor }).catch(() => null);
  if (!match || state().parting !== parting) return;
  const followUps = match.candidates.flatMap((each) =>
    each.followUpId === parting.followUpId ? (followUpOf(each) ?? []) : [],
  );
  if (!followUps.some((one) => isOwed(one, parting.second, clock.now()))) dismiss();
}
