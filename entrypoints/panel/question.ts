import { followUpOf } from '../../components/panel/people';
import type { Actions } from './actions';
import { isOwed } from './state';
import type { Parts, Work } from './work';

/**
 * "Mark as sent to Jane?" stands until it is answered. Interviews changed elsewhere: where the person has said it there
 * by now, or deleted the interview, nothing is left to ask.
 */
export async function lookAtQuestion(
  { ask, clock, token }: Pick<Parts, 'ask' | 'clock' | 'token'>,
  { state }: Pick<Work, 'state'>,
  { marking, dismissParting }: Pick<Actions, 'marking' | 'dismissParting'>,
): Promise<void> {
  const { parting, leftFor } = state();
  if (parting?.kind !== 'ask' || !leftFor) return;
  const match = await ask('panelMatch', { token, ...leftFor }).catch(() => null);
  // A "yes" makes such news itself before it is known to be kept: it has a word of its own.
  if (!match || state().parting !== parting || marking()) return;
  const followUps = match.candidates.flatMap((each) =>
    each.followUpId === parting.followUpId ? (followUpOf(each) ?? []) : [],
  );
  if (!followUps.some((one) => isOwed(one, parting.second, clock.now()))) dismissParting();
}
