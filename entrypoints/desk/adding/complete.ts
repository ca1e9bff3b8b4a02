import type { NewInterview } from '../../../lib/interviews/contract';
import { StoreError } from '../../../lib/interviews/errors';
import { type Entry, isOpen } from '../../../lib/interviews/model';
import type { Desk } from '../desk';

/**
 * An interview that was typed before its invitation came takes from it what nobody typed: which event it is, so that a
 * new time is known for it, who invited, by whose address a mail to them is known, and who interviews, where nobody was
 * noted; not several, though, where it was settled: to which of them nobody knows. Rejects with a `StoreError`: chosen again, the invitation completes it then.
 */
export async function complete(
  desk: Desk,
  { interview, interviewers, followUps }: Entry,
  invited: NewInterview,
): Promise<void> {
  const { store } = desk;
  if (!store) throw new StoreError(desk.state.trouble ?? 'refused');
  const { id } = interview;
  const named = invited.interviewers ?? [];
  const isClear = interviewers.length === 0 && (named.length === 1 || followUps.every(isOpen));
  const people = isClear ? named : [];
  const organiserEmail = interview.organiserEmail ?? invited.organiserEmail;
  try {
    for (const person of people) await store.saveInterviewer({ ...person, id: store.newId(), interviewId: id });
    // Last of all: from then on the invitation is known, and completes nothing any more.
    await store.saveInterview({ id, calendarUid: invited.calendarUid, organiserEmail });
  } finally {
    await desk.refresh(id);
    desk.told();
  }
}
