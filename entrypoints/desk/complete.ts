import type { NewInterview } from '../../lib/interviews/contract';
import type { Entry } from '../../lib/interviews/model';
import type { Desk } from './desk';

/**
 * An interview that was typed before its invitation came takes from it what nobody typed: which event it is, so that a
 * new time is known for it, and who interviews, where nobody was noted.
 */
export async function complete(desk: Desk, { interview, interviewers }: Entry, invited: NewInterview): Promise<void> {
  const { store } = desk;
  if (!store) return desk.fail(null);
  const { id } = interview;
  const people = interviewers.length > 0 ? [] : (invited.interviewers ?? []);
  try {
    await store.saveInterview({ id, calendarUid: invited.calendarUid });
    for (const person of people) await store.saveInterviewer({ ...person, id: store.newId(), interviewId: id });
    await desk.refresh(id);
    desk.told();
  } catch (error) {
    desk.fail(error);
  }
}
