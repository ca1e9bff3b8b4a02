/**
 * The deadlines as a calendar file with alarms, for the phone: without a browser running nothing of ours can remind.
 * Its words, and when the phone rings, come from the caller.
 */
import ICAL from 'ical.js';
import { MINUTE } from '../../time';
import { deadlineOf, type Entry, hasDeadline } from '../model';

interface Given {
  /** The event's title; company and time only, since it shows on a locked screen. */
  readonly summary: (entry: Entry) => string;
  readonly description: (entry: Entry) => string;
  /** ms since 1970 */
  readonly alarms: (entry: Entry) => readonly number[];
}

/** The event fills the last quarter of an hour, so that it ends with the deadline. */
const SLOT_MS = 15 * MINUTE;

const utc = (at: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);

function alarm(afterStart: number, text: string): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.addPropertyWithValue('action', 'DISPLAY');
  component.addPropertyWithValue('description', text);
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(Math.round(afterStart / 1000)));
  return component;
}

function eventOf(entry: Entry, now: number, given: Given): ICAL.Component {
  const { interview } = entry;
  const deadline = deadlineOf(interview);
  const start = deadline - SLOT_MS;
  const summary = given.summary(entry);
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', `${interview.id}@afterword`);
  component.addPropertyWithValue('dtstamp', utc(now));
  component.addPropertyWithValue('last-modified', utc(interview.updatedAt));
  // Seconds since 1970: grows, so that a file saved again moves the event instead of adding one.
  component.addPropertyWithValue('sequence', Math.max(0, Math.floor(interview.updatedAt / 1000)) % 2 ** 31);
  component.addPropertyWithValue('dtstart', utc(start));
  component.addPropertyWithValue('dtend', utc(deadline));
  component.addPropertyWithValue('summary', summary);
  component.addPropertyWithValue('description', given.description(entry));
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  for (const at of given.alarms(entry)) {
    if (at > now) component.addSubcomponent(alarm(at - start, summary));
  }
  return component;
}

/** Saving it again after a change moves the events in the phone's calendar, which knows them by their UID. */
export function writeDeadlines(entries: readonly Entry[], now: number, given: Given): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Afterword//Deadlines//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const due = entries.filter((entry) => hasDeadline(entry, now));
  for (const entry of due) calendar.addSubcomponent(eventOf(entry, now, given));
  return `${calendar.toString()}\r\n`;
}
