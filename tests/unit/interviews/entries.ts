/** Builds entries as the store would give them. */
import type { Entry, FollowUp, Interview, Interviewer, Note, Outcome } from '../../../lib/interviews/model';
import { blank } from '../../../lib/interviews/store/rows';
import { HOUR, NOON } from './time';

export interface Sketch {
  readonly id?: string;
  readonly company?: string;
  readonly role?: string;
  /** Hours between its end and noon; negative: it is still to come. */
  readonly ended?: number;
  /** `Name <address>`, or either alone. */
  readonly people?: readonly string[];
  readonly organiser?: string;
  readonly followUps?: readonly Partial<FollowUp>[];
  readonly notes?: readonly Partial<Note>[];
  readonly decisionAt?: number | null;
  readonly outcome?: Outcome;
  /** Hours between its recording and noon; by default it was recorded long before. */
  readonly recorded?: number;
}

export function parts(text: string): { name: string; email: string } {
  const match = /^(.*?)\s*<(.*)>$/.exec(text);
  if (match) return { name: match[1] ?? '', email: match[2] ?? '' };
  return text.includes('@') ? { name: '', email: text } : { name: text, email: '' };
}

export function entry(sketch: Sketch = {}): Entry {
  const { id = 'acme', company = 'Acme', role = '', ended = 2, people = [], organiser, decisionAt = null } = sketch;
  const endsAt = NOON - ended * HOUR;
  const interview: Interview = {
    id,
    company,
    role,
    startsAt: endsAt - HOUR,
    endsAt,
    timeZone: 'UTC',
    decisionAt,
    calendarUid: null,
    organiserEmail: organiser ?? null,
    outcome: sketch.outcome ?? null,
    outcomeAt: sketch.outcome ? NOON : null,
    createdAt: sketch.recorded === undefined ? 0 : NOON - sketch.recorded * HOUR,
    updatedAt: 0,
  };
  const interviewers = people.map(
    (text, at): Interviewer => ({ id: `${id}-p${at}`, interviewId: id, ...parts(text), updatedAt: 0 }),
  );
  const owners = interviewers.length > 0 ? interviewers.map((one) => one.id) : [null];
  return {
    interview,
    interviewers,
    followUps: owners.map((interviewerId, at) => ({
      ...blank.followUps,
      id: `${id}-f${at}`,
      interviewId: id,
      interviewerId,
      updatedAt: 0,
      ...sketch.followUps?.[at],
    })),
    notes: (sketch.notes ?? []).map((note, at) => ({
      id: `${id}-n${at}`,
      interviewId: id,
      interviewerId: null,
      kind: 'other',
      text: '',
      doneAt: null,
      createdAt: at,
      updatedAt: 0,
      ...note,
    })),
  };
}
