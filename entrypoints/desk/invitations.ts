import type { Invitation } from '../../components/interviews/Invitations';
import type { Entry } from '../../lib/interviews/model';

export async function readInvitations(
  _content: string | Blob,
  _entries: readonly Entry[],
  _now: number,
): Promise<{ invitations: Invitation[]; why: string | null }> {
  return { invitations: [], why: 'later' };
}
