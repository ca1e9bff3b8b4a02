import type { PanelView } from '@/components/panel/view';
import type { CheckResult, Report } from '@/lib/report';
import { candidateOf, ENDED, HOUR } from '../../gallery/samples';

export const checkOf = (change: Partial<CheckResult>): CheckResult => ({
  id: 'by-name',
  weight: 8,
  earned: 1,
  say: 'met',
  params: { name: 'Jane' },
  ranges: [[0, 10]],
  ...change,
});

/** A report of sixty English words that score 62. */
export const reportOf = (change: Partial<Report> = {}): Report => ({
  followUp: true,
  language: 'en',
  score: 62,
  band: 'personal',
  words: 60,
  second: false,
  settled: false,
  facts: {
    paragraphs: 2,
    greeted: ['Jane'],
    thanks: true,
    moment: true,
    actedOnAdvice: false,
    lookingAhead: true,
    unfinished: false,
  },
  checks: [checkOf({})],
  talkingPoints: [],
  coveredNotes: [],
  touchedNotes: [],
  timing: null,
  warnings: [],
  next: { check: 'by-name', gain: 7, say: 'unheard-of', params: {}, note: null },
  anyone: [],
  ...change,
});

/** A view of that report at rest, six hours after the interview, for Jane Okafor of Acme and her five notes. */
export function viewOf(change: Partial<PanelView> = {}, report: Partial<Report> = {}): PanelView {
  const candidate = candidateOf();
  const read = reportOf(report);
  return {
    body: 'Dear Jane,\n\nThank you for the hour.',
    report: read,
    rested: read,
    numbered: true,
    waiting: false,
    candidates: [candidate, candidateOf({ id: '2', company: 'Globex', person: 'Bo Li' })],
    target: { ...candidate, sure: true },
    missing: [],
    problem: null,
    held: null,
    writing: true,
    parting: null,
    folded: false,
    low: false,
    swapped: false,
    names: [],
    now: ENDED + 6 * HOUR,
    site: 'mail.google.com',
    links: { record: '#record', notes: (id) => `#notes/${id}` },
    ...change,
  };
}
