import { browser } from 'wxt/browser';
import { companyOf } from '../../components/interviews/names';
import { phoneAlarms } from '../../lib/deadlines/phone-alarms';
import { type Entry, hasDeadline } from '../../lib/interviews/model';
import { ownZone } from '../../lib/own-zone';
import type { Settings } from '../../lib/settings';
import { loadSettings } from '../../lib/settings-store';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { saveFile } from './save-file';

/** The deadlines as a calendar file; null where none is to come. The writer comes when it is wanted. */
export async function deadlinesFile(
  entries: readonly Entry[],
  settings: Settings,
  now: number,
): Promise<string | null> {
  if (!entries.some((entry) => hasDeadline(entry, now))) return null;
  const { writeDeadlines } = await import('../../lib/interviews/calendar/deadlines-ics');
  return writeDeadlines(entries, now, {
    summary: (entry) => fill(words.calendarTitle, { company: companyOf(entry) }),
    description: () => words.calendarText,
    alarms: (entry) => phoneAlarms(entry, settings, ownZone()),
  });
}

export async function saveDeadlines(entries: readonly Entry[], now: number): Promise<void> {
  const file = await deadlinesFile(entries, await loadSettings(browser.storage.local), now);
  if (file !== null) saveFile('afterword-deadlines.ics', 'ics', file);
}
