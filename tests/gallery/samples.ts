import type { Candidate, PanelView } from '../../components/panel/view';
import { scoreInputOf } from '../../entrypoints/panel/score-input';
import type { Entry, Note, NoteKind } from '../../lib/interviews/model';
import { blank } from '../../lib/interviews/store/rows';
import type { Snapshot } from '../../lib/mail/client';
import type { Scorer } from '../../lib/report';

export const HOUR = 3_600_000;
/** Tuesday, 3 March 2026, 16:00 UTC: the end of every invented interview here. */
export const ENDED = Date.UTC(2026, 2, 3, 16);

const NOTES: readonly (readonly [kind: NoteKind, text: string])[] = [
  ['stood-out', 'story of her first week: forklift in the cold store'],
  ['position', 'moving to handheld scanners'],
  ['industry', 'freight rates fall, routes get shorter'],
  ['shared-interest', 'climbing gym'],
  ['advice', 'read “Traction”'],
];

export const noteOf = (kind: NoteKind, text: string, change: Partial<Note> = {}): Note => ({
  id: `note ${text}`,
  interviewId: 'i1',
  interviewerId: null,
  kind,
  text,
  doneAt: null,
  createdAt: ENDED,
  updatedAt: ENDED,
  ...change,
});

export interface Sample {
  readonly id?: string;
  readonly company?: string;
  readonly person?: string;
  readonly email?: string;
  readonly notes?: readonly Note[];
  readonly followUp?: Partial<Entry['followUps'][number]>;
  /** Others who interviewed, and whom this mail is for as well. */
  readonly others?: readonly string[];
}

/** One interview with one interviewer, and the follow-up owed to them. */
export function candidateOf({
  id = '1',
  company = 'Acme',
  person = 'Jane Okafor',
  email = 'jane@acme.example',
  notes = NOTES.map(([kind, text]) => noteOf(kind, text)),
  followUp = {},
  others = [],
}: Sample = {}): Candidate {
  const interviewId = `i${id}`;
  const at = { createdAt: ENDED, updatedAt: ENDED };
  const people = [{ name: person, email }, ...others.map((name) => ({ name, email: '' }))];
  const idOf = (kind: 'p' | 'f', index: number) => `${kind}${id}${index === 0 ? '' : `-${index}`}`;
  return {
    followUpId: `f${id}`,
    others: others.map((_, index) => idOf('f', index + 1)),
    entry: {
      interview: {
        id: interviewId,
        company,
        role: 'Shift planner',
        startsAt: ENDED - HOUR,
        endsAt: ENDED,
        timeZone: 'America/New_York',
        decisionAt: null,
        calendarUid: null,
        organiserEmail: null,
        outcome: null,
        outcomeAt: null,
        ...at,
      },
      interviewers: people.map((one, index) => ({ id: idOf('p', index), interviewId, ...one, updatedAt: ENDED })),
      followUps: people.map((_, index) => ({
        ...blank.followUps,
        id: idOf('f', index),
        interviewId,
        interviewerId: idOf('p', index),
        updatedAt: ENDED,
        ...followUp,
      })),
      notes,
    },
  };
}

export const snapshotOf = (body: string, change: Partial<Snapshot> = {}): Snapshot => ({
  subject: 'Thank you for Tuesday',
  body,
  to: [{ name: 'Jane Okafor', email: 'jane@acme.example' }],
  cc: [],
  bcc: [],
  participants: [],
  attachments: [],
  missing: [],
  ...change,
});

/** A view of a letter as the product's own scorer reads it, six hours after the interview. */
export function viewFrom(scorer: Scorer, body: string, change: Partial<PanelView> = {}): PanelView {
  const candidate = candidateOf();
  const now = change.now ?? ENDED + 6 * HOUR;
  const target = change.target === undefined ? { ...candidate, sure: true } : change.target;
  const report = scorer.score(scoreInputOf(snapshotOf(body), target, [], now));
  return {
    body,
    report,
    rested: report,
    numbered: report.score !== null && report.words >= 40,
    waiting: false,
    candidates: [candidate, candidateOf({ id: '2', company: 'Globex', person: 'Bo Li' })],
    target,
    missing: [],
    problem: null,
    held: null,
    writing: true,
    parting: null,
    folded: false,
    low: false,
    swapped: false,
    names: [],
    now,
    site: 'mail.google.com',
    links: { record: '#record', notes: () => '#notes' },
    ...change,
  };
}
