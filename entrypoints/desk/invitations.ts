import type { Choice } from '../../components/interviews/Invitations';
import type { CalendarProblem } from '../../lib/interviews/calendar';
import type { Entry } from '../../lib/interviews/model';
import { ownZone } from '../../lib/own-zone';

interface Invited {
  readonly choices: readonly Choice[];
  /** Why there are none. */
  readonly why: CalendarProblem | null;
}

/**
 * Reads an invitation. The reader comes when the first one does: most days need none, and the popup opens sooner.
 * `entries`: those that there are once it is read. Rejects where there is no reading it, as with a folder.
 */
export async function readInvitations(
  content: string | Blob,
  entries: () => readonly Entry[],
  now: number,
): Promise<Invited> {
  const { readCalendar, knownAs } = await import('../../lib/interviews/calendar');
  // As bytes, because the file itself says in which alphabet it is written.
  const text = typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer());
  const { invitations, why } = readCalendar(text, { now, timeZone: ownZone() });
  return { why, choices: invitations.map((invitation) => ({ invitation, known: knownAs(entries(), invitation) })) };
}
