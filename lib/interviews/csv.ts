/** A table for spreadsheets: a row a follow-up, so that it can be sorted and counted. */
import type { Entry, FollowUp } from './model';

/** Names of fields, not sentences: they stay the same in every language, like a file format's. */
const HEAD = [
  'company',
  'role',
  'starts',
  'ends',
  'timeZone',
  'interviewer',
  'email',
  'followUp',
  'way',
  'at',
  'answered',
  'notes',
] as const;

/** Full-width forms too: some spreadsheets take them for the same. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Quoted, and harmless: a cell that begins like a formula gets an apostrophe, since spreadsheets would run it, also
 * behind white space or from a pasted note.
 */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const time = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

function rowOf({ interview, interviewers, notes }: Entry, followUp: FollowUp): string[] {
  const interviewer = interviewers.find(({ id }) => id === followUp.interviewerId);
  const theirs = notes.filter(
    ({ interviewerId, text }) =>
      text.trim() !== '' && (interviewerId === null || interviewerId === followUp.interviewerId),
  );
  return [
    interview.company,
    interview.role,
    time(interview.startsAt),
    time(interview.endsAt),
    interview.timeZone,
    interviewer?.name ?? '',
    interviewer?.email ?? '',
    followUp.state,
    followUp.way ?? '',
    time(followUp.at),
    time(followUp.answeredAt),
    theirs.map(({ text }) => text).join('\n'),
  ];
}

/** RFC 4180, with the mark that lets spreadsheets see UTF-8. Times are ISO 8601 in UTC. */
export function writeCsv(entries: readonly Entry[]): string {
  const rows = entries.flatMap((entry) => entry.followUps.map((followUp) => rowOf(entry, followUp)));
  return `\uFEFF${[[...HEAD], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
