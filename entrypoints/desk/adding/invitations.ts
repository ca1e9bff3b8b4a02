import type { CalendarRead } from '../../../lib/interviews/calendar/calendar';
import type { Listed } from '../../../lib/interviews/calendar/in-list';
import { ownZone } from '../../../lib/own-zone';

/**
 * Reads an invitation. The reader comes when the first one does: most days need none, and the popup opens sooner.
 * Rejects where there is no reading it, as with a folder.
 */
export async function readInvitations(
  content: string | Blob,
  now: number,
  listed: readonly Listed[],
): Promise<CalendarRead> {
  const { LARGEST_FILE, readCalendar } = await import('../../../lib/interviews/calendar/calendar');
  if (typeof content !== 'string' && content.size > LARGEST_FILE) return { invitations: [], why: 'too-big' };
  // As bytes, because the file itself says in which alphabet it is written.
  const text = typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer());
  return readCalendar(text, { now, timeZone: ownZone(), listed });
}
