import { companyOf } from '../../components/interviews/names';
import { type Entry, hasDeadline } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { saveFile } from './save-file';

/** The deadlines as a calendar file; null where none is to come. The writer comes when it is wanted. */
export async function deadlinesFile(entries: readonly Entry[], now: number): Promise<string | null> {
  if (!entries.some((entry) => hasDeadline(entry, now))) return null;
  const { writeDeadlines } = await import('../../lib/interviews/deadlines-ics');
  return writeDeadlines(entries, now, {
    summary: (entry) => fill(words.calendarTitle, { company: companyOf(entry) }),
    description: () => words.calendarText,
  });
}

export async function saveDeadlines(entries: readonly Entry[], now: number): Promise<void> {
  const file = await deadlinesFile(entries, now);
  if (file !== null) saveFile('afterword-deadlines.ics', 'ics', file);
}
