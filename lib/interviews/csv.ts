/** A table for spreadsheets: a row a follow-up, so that it can be sorted and counted. */
import { wallAt, writtenWall } from '../wall-clock';
import type { Entry, FollowUp } from './model';

/** Names of fields, not sentences: they stay the same in every language, like a file format's. */
const HEAD = [
  'company',
  'role',
  'starts',
  'ends',
  'timesIn',
  'interviewZone',
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

/** "2026-03-02 15:00": what spreadsheets of every language take for a day and a time, and sort and reckon with. */
const time = (at: number | null, zone: string): string =>
  at === null ? '' : writtenWall(wallAt(at, zone)).replace('T', ' ');

function rowOf({ interview, interviewers, notes }: Entry, followUp: FollowUp, zone: string): string[] {
  const interviewer = interviewers.find(({ id }) => id === followUp.interviewerId);
  const theirs = notes.filter(
    ({ interviewerId, text }) =>
      text.trim() !== '' && (interviewerId === null || interviewerId === followUp.interviewerId),
  );
  return [
    interview.company,
    interview.role,
    time(interview.startsAt, zone),
    time(interview.endsAt, zone),
    zone,
    interview.timeZone,
    interviewer?.name ?? '',
    interviewer?.email ?? '',
    followUp.state,
    followUp.way ?? '',
    time(followUp.at, zone),
    time(followUp.answeredAt, zone),
    theirs.map(({ text }) => text).join('\n'),
  ];
}

/** RFC 4180, with the mark that lets spreadsheets see UTF-8. Times are those of the person's own clock in `zone` (IANA name). */
export function writeCsv(entries: readonly Entry[], zone: string): string {
  const rows = entries.flatMap((entry) => entry.followUps.map((followUp) => rowOf(entry, followUp, zone)));
  return `\uFEFF${[[...HEAD], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
