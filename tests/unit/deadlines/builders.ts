import type { Entry, FollowUp, Interview } from '../../../lib/interviews/model';
import { blank } from '../../../lib/interviews/store/rows';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';
import { DAY, HOUR } from '../../../lib/time';

/** A Monday in March, an hour into the afternoon in Berlin. */
export const END = Date.parse('2026-03-02T14:00:00+01:00');
export const ZONE = 'Europe/Berlin';

export const at = (iso: string): number => Date.parse(iso);

function followUpOf(fields: Partial<FollowUp> = {}): FollowUp {
  return {
    ...blank.followUps,
    id: 'f1',
    interviewId: 'i1',
    interviewerId: null,
    updatedAt: 0,
    ...fields,
  };
}

/** An interview that ended at `END`, recorded the week before, with one open follow-up. */
export function entryOf(interview: Partial<Interview> = {}, ...followUps: Partial<FollowUp>[]): Entry {
  const endsAt = interview.endsAt ?? END;
  const whole: Interview = {
    id: 'i1',
    company: 'Acme',
    role: 'Analyst',
    startsAt: endsAt - HOUR,
    endsAt,
    timeZone: ZONE,
    decisionAt: null,
    calendarUid: null,
    organiserEmail: null,
    outcome: null,
    outcomeAt: null,
    createdAt: endsAt - 7 * DAY,
    updatedAt: 0,
    ...interview,
  };
  const owed = followUps.length > 0 ? followUps : [{}];
  return {
    interview: whole,
    interviewers: [],
    followUps: owed.map((one, index) => followUpOf({ id: `${whole.id}-f${index + 1}`, interviewId: whole.id, ...one })),
    notes: [],
  };
}

export function settingsOf(
  reminders: Partial<Settings['reminders']> = {},
  quietHours: Partial<Settings['quietHours']> = {},
): Settings {
  return {
    ...DEFAULT_SETTINGS,
    reminders: { ...DEFAULT_SETTINGS.reminders, ...reminders },
    quietHours: { ...DEFAULT_SETTINGS.quietHours, ...quietHours },
  };
}
