/**
 * The deadlines as a calendar file with alarms, for the phone: without a browser running nothing of ours can remind.
 * Its words come from the caller.
 */
import ICAL from 'ical.js';
import { HOUR, MINUTE } from '../time';
import { deadlineOf, type Entry, hasDeadline } from './model';

interface DeadlineWords {
  /** The event's title; company and time only, since it shows on a locked screen. */
  readonly summary: (entry: Entry) => string;
  readonly description: (entry: Entry) => string;
}

/** The event fills the last quarter of an hour, so that it ends with the deadline. */
const SLOT_MS = 15 * MINUTE;
/** As in the plan: a good time to write (three hours after the end), and the last call. */
const ALARMS_MS = [21 * HOUR, 2 * HOUR];

const utc = (at: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);

function alarm(before: number, text: string): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.addPropertyWithValue('action', 'DISPLAY');
  component.addPropertyWithValue('description', text);
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-(before - SLOT_MS) / 1000));
  return component;
}

function eventOf(entry: Entry, now: number, words: DeadlineWords): ICAL.Component {
  const { interview } = entry;
  const deadline = deadlineOf(interview);
  const summary = words.summary(entry);
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', `${interview.id}@afterword`);
  component.addPropertyWithValue('dtstamp', utc(now));
  component.addPropertyWithValue('last-modified', utc(interview.updatedAt));
  // Seconds since 1970: grows, so that a file saved again moves the event instead of adding one.
  component.addPropertyWithValue('sequence', Math.max(0, Math.floor(interview.updatedAt / 1000)) % 2 ** 31);
  component.addPropertyWithValue('dtstart', utc(deadline - SLOT_MS));
  component.addPropertyWithValue('dtend', utc(deadline));
  component.addPropertyWithValue('summary', summary);
  component.addPropertyWithValue('description', words.description(entry));
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  for (const before of ALARMS_MS) {
    if (deadline - before > now) component.addSubcomponent(alarm(before, summary));
  }
  return component;
}

/** Saving it again after a change moves the events in the phone's calendar, which knows them by their UID. */
export function writeDeadlines(entries: readonly Entry[], now: number, words: DeadlineWords): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Afterword//Deadlines//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const due = entries.filter((entry) => hasDeadline(entry, now));
  for (const entry of due) calendar.addSubcomponent(eventOf(entry, now, words));
  return `${calendar.toString()}\r\n`;
}
