import { followUpOf, personOf } from '../../components/panel/people';
import type { Candidate, PanelView, Parting, Problem, Target } from '../../components/panel/view';
import { parseDraft } from '../../lib/draft/parse';
import { couldBeSecond, deadlineOf, type FollowUp, isDecided, isOpen } from '../../lib/interviews/model';
import type { PanelMatch } from '../../lib/messages';
import type { ToPanel } from '../../lib/panel-port';
import type { Range, Report } from '../../lib/report';
import { isSecond } from '../../lib/substance/letter/second';
import type { Address } from './address';

export type DraftMessage = Extract<ToPanel, { type: 'draft' }>;

/** All that the panel knows; changed only by the session. */
export interface State {
  readonly draft: DraftMessage | null;
  readonly match: PanelMatch | null;
  readonly waiting: boolean;
  /** The follow-up that the person chose or confirmed for each compose of this page. */
  readonly chosen: ReadonlyMap<string, string>;
  /** The text that `report` speaks of. */
  readonly scoredBody: string;
  readonly report: Report | null;
  readonly rested: Report | null;
  readonly numbered: boolean;
  /** Passages pointed at in the letter. */
  readonly focus: readonly Range[];
  readonly folded: boolean;
  /** How much of its room the panel has given to the letter that is typed under it; a person's own press takes it back. */
  readonly given: 'nothing' | 'half' | 'all';
  readonly swapped: boolean;
  readonly names: readonly Range[];
  readonly problem: Problem | null;
  /** A note that was pressed while something hid the panel. */
  readonly held: string | null;
  readonly parting: Parting | null;
  /** The compose that `parting` is about, and whom its mail was for. */
  readonly left: string;
  readonly leftFor: Address | null;
}

/** What is forgotten when another compose comes up, or none. */
export const NO_DRAFT = {
  draft: null,
  match: null,
  waiting: false,
  scoredBody: '',
  report: null,
  rested: null,
  numbered: false,
  focus: [],
  names: [],
  problem: null,
  held: null,
  given: 'nothing',
} as const;

export const FIRST: State = {
  ...NO_DRAFT,
  chosen: new Map(),
  folded: false,
  swapped: false,
  parting: null,
  left: '',
  leftFor: null,
};

/** Whom the mail is for: the person's own choice, else the best match, which may be a guess. */
export function targetOf({ draft, match, chosen }: Pick<State, 'draft' | 'match' | 'chosen'>): Target | null {
  if (!draft || !match) return null;
  const choice = chosen.get(draft.compose);
  const found = match.candidates.find(({ followUpId }) => followUpId === choice);
  if (found) return { ...found, sure: true };
  const [best] = match.candidates;
  return best && match.strength !== 'none' ? { ...best, sure: match.strength === 'strong' } : null;
}

/** A number at about forty words; once there, it stays through small cuts. */
export const numberedAt = (before: boolean, words: number): boolean => words >= (before ? 30 : 40);

/**
 * After a mail: what the background marked by itself (a sure match, as in lib/background/sent.ts), what is only a guess
 * and therefore asked, or null: it did not go, is no follow-up, or nothing was owed.
 */
export function partingOf(state: State, how: Extract<ToPanel, { type: 'ended' }>['how'], now: number): Parting | null {
  const target = targetOf(state);
  if ((how !== 'sent' && how !== 'scheduled') || !target) return null;
  const { entry, followUpId, sure } = target;
  const { report } = state;
  const followUp = followUpOf(target);
  if (entry.interview.startsAt > now || !followUp) return null;
  const second = !isDecided(entry) && couldBeSecond(followUp, now);
  // Sent before the scorer had loaded: beside a guess there is a panel only where the mail page saw a follow-up.
  const reads = report?.followUp ?? !sure;
  // Nobody can tell of a letter in another language; what is beside it may be asked.
  const foreign = report !== null && report.score === null;
  if (!reads && !foreign && !(second && asksForNews(state))) return null;
  if (!isOwed(followUp, second, now)) return null;
  const others = entry.followUps
    .filter((one) => target.others.includes(one.id) && isOwed(one, second, now))
    .map(({ id }) => id);
  const going = how === 'scheduled' ? { at: null, asked: false, deadline: deadlineOf(entry.interview) } : null;
  // After the first mail even a guess rests on a sure address (lib/interviews/match.ts).
  const kind = (sure || second) && !(foreign && !reads) ? 'marked' : 'ask';
  return { kind, second, followUpId, others, person: personOf({ ...target, others }), going };
}

/** Is this mail, the first or a second one, still to be marked as sent? `now` in ms. */
export const isOwed = (followUp: FollowUp, second: boolean, now: number): boolean =>
  second ? couldBeSecond(followUp, now) : isOpen(followUp);

const asksForNews = ({ draft }: State): boolean =>
  draft !== null && isSecond(parseDraft(draft.snapshot.subject, draft.snapshot.body));

/** The candidates with an errand ticked off (at `doneAt`, ms) or on again (null). */
export function withTick(match: PanelMatch, noteId: string, doneAt: number | null): PanelMatch {
  const ticked = (candidate: Candidate): Candidate => ({
    ...candidate,
    entry: {
      ...candidate.entry,
      notes: candidate.entry.notes.map((note) => (note.id === noteId ? { ...note, doneAt } : note)),
    },
  });
  return { ...match, candidates: match.candidates.map(ticked) };
}

export function viewOf(state: State, around: Pick<PanelView, 'now' | 'site' | 'links'>): PanelView {
  return {
    body: state.scoredBody,
    report: state.report,
    rested: state.rested,
    numbered: state.numbered,
    waiting: state.waiting,
    candidates: state.match?.candidates ?? [],
    target: targetOf(state),
    missing: state.draft?.snapshot.missing ?? [],
    problem: state.problem,
    held: state.held,
    writing: state.draft !== null,
    parting: state.parting,
    folded: state.folded || state.given === 'all',
    low: state.given === 'half',
    swapped: state.swapped,
    names: state.names,
    ...around,
  };
}
