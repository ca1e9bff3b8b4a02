import { companyOf } from '../../components/interviews/names';
import { deadlineOf, type Entry } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { saveFile } from './save-file';

/** Whether a deadline of this interview is still to come, so that a phone could remind of it. */
export const hasDeadline = ({ interview, followUps }: Entry, now: number): boolean =>
  deadlineOf(interview) > now && followUps.some(({ state }) => state === 'open');

/** The deadlines as a calendar file; null where none is to come. The writer comes when it is wanted. */
export async function deadlinesFile(entries: readonly Entry[], now: number): Promise<string | null> {
  const due = entries.filter((entry) => hasDeadline(entry, now));
  if (due.length === 0) return null;
  const { writeDeadlines } = await import('../../lib/interviews/deadlines-ics');
  return writeDeadlines(due, now, {
    summary: (entry) => fill(words.calendarTitle, { company: companyOf(entry) }),
    description: () => words.calendarText,
  });
}

export async function saveDeadlines(entries: readonly Entry[], now: number): Promise<void> {
  const file = await deadlinesFile(entries, now);
  if (file !== null) saveFile('afterword-deadlines.ics', 'ics', file);
}
