/** A calendar file becomes the few lines we need, event by event, so that one broken line spoils nothing. */
import { isAddress } from '../email';
import { readBase64 } from './base64';
import { dateLine } from './dates';
import { guestLine } from './guest-line';
import { isQuotedPrintable, readQuotedPrintable } from './quoted-printable';

/** Much more than any calendar somebody exports whole; beyond it we would hold up the page. */
export const MAX_CHARS = 20_000_000;

/**
 * Why a calendar file gave nothing; `none-near`: a whole calendar, with nothing in the last weeks or the next year;
 * `declined`: it invites nobody, and tells that somebody said no.
 */
export type CalendarProblem = 'empty' | 'too-big' | 'not-calendar' | 'no-event' | 'none-near' | 'declined' | 'broken';

/** A mail may stand above it, and a mark of quoting before each line. */
const BEGINNING = /^([ \t>]*)BEGIN:VCALENDAR\s*$/im;

const KEPT =
  /^(?:UID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|SEQUENCE|ORGANIZER|ATTENDEE|LOCATION)[;:]/i;

/** When it was written: of no use where it can't be read, and then no reason to refuse the event. */
const STAMP = /^(?:DTSTAMP|LAST-MODIFIED)(?:;[^:]*)?:\d{8}T\d{6}Z\s*$/i;

function kept(line: string): readonly string[] {
  const written = guestLine(dateLine(line));
  return KEPT.test(line) || STAMP.test(written) ? [written] : [];
}

/** From where the calendar begins, and without what stands before each of its lines. */
function calendarIn(text: string): string | null {
  const begins = BEGINNING.exec(text.replace(/^\uFEFF/, ''));
  if (!begins) return readBase64(text);
  const [, mark = ''] = begins;
  const written = begins.input.slice(begins.index);
  const calendar = isQuotedPrintable(begins.input.slice(0, begins.index)) ? readQuotedPrintable(written) : written;
  return mark === '' ? calendar : calendar.replaceAll(new RegExp(`^${mark}`, 'gm'), '');
}

export interface CalendarText {
  /** Lines of each event. */
  readonly events: readonly (readonly string[])[];
  /** The files' own time zones, whole. */
  readonly zones: readonly string[];
  /** What the file does, in capitals: "REQUEST" asks somebody, "CANCEL" takes its events back; '' where it does not say. */
  readonly method: string;
  /** The zone in which it means what it gives without one; '' where it does not say. */
  readonly ownZone: string;
  /** Whose calendar it is, where it is called by their address, as Google calls them; '' for anything else. */
  readonly owner: string;
}

export function splitCalendar(text: string): CalendarText | CalendarProblem {
  if (text.trim() === '') return 'empty';
  if (text.length > MAX_CHARS) return 'too-big';
  const calendar = calendarIn(text);
  if (calendar === null) return 'not-calendar';
  const lines = calendar.replace(/(?:\r\n|\r|\n)[ \t]/g, '').split(/\r\n|\r|\n/);
  const events: string[][] = [];
  const zones: string[] = [];
  let event: string[] | null = null;
  let zone: string[] | null = null;
  let inside = 0; // parts of an event, such as alarms, have a DURATION of their own
  for (const line of lines) {
    const mark = /^(BEGIN|END):(\w+)\s*$/i.exec(line);
    const [begins, part] = [mark?.[1]?.toUpperCase() === 'BEGIN', mark?.[2]?.toUpperCase()];
    if (part === 'VEVENT') {
      if (event && !begins) events.push(event);
      event = begins ? [] : null;
      inside = 0;
    } else if (part === 'VTIMEZONE') {
      if (zone && !begins) zones.push([...zone, line].join('\r\n'));
      zone = begins ? [line] : null;
    } else if (zone) zone.push(line);
    else if (event && mark) inside += begins ? 1 : -1;
    else if (event && inside === 0) event.push(...kept(line));
  }
  if (events.length === 0) return 'no-event';
  const saidIn = (name: string) => lines.find((line) => line.toUpperCase().startsWith(`${name}:`)) ?? '';
  const [method, ownZone, name = ''] = ['METHOD', 'X-WR-TIMEZONE', 'X-WR-CALNAME'].map((name) =>
    saidIn(name)
      .slice(name.length + 1)
      .trim(),
  );
  return {
    events,
    zones,
    method: method?.toUpperCase() ?? '',
    ownZone: ownZone ?? '',
    owner: isAddress(name) ? name : '',
  };
}
