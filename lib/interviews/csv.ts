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
  'outcome',
  'outcomeAt',
  'notes',
] as const;

/** Full-width forms too: some spreadsheets take them for the same. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * Quoted, and harmless: a cell that begins like a formula gets an apostrophe, since spreadsheets would run it, also
 * behind white space or from a pasted note. On one line: in UTF-16 Excel takes a line's end for a row's, quoted or not.
 */
export function cell(text: string): string {
  const line = text.trim().replace(/\s*[\t\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' | ');
  const safe = FORMULA.test(line) ? `'${line}` : line;
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
    interview.outcome ?? '',
    time(interview.outcomeAt, zone),
    theirs.map(({ text }) => text).join('\n'),
  ];
}

/**
 * Tabs in UTF-16: Excel parts commas or semicolons by the country it is in, and with a line `sep=,` on top it no longer
 * reads UTF-8; this it reads in every country, and the others do, too. Times are those of the person's own clock in
 * `zone` (IANA name).
 */
export function writeCsv(entries: readonly Entry[], zone: string): Uint8Array<ArrayBuffer> {
  const rows = entries.flatMap((entry) => entry.followUps.map((followUp) => rowOf(entry, followUp, zone)));
  return utf16(`\uFEFF${[[...HEAD], ...rows].map((row) => row.map(cell).join('\t')).join('\r\n')}\r\n`);
}

/** Little-endian, whatever the machine is. */
function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}
