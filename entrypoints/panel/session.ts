import { LEAST } from '../../lib/mail/page/place';
import type { FromPanel, ToPanel } from '../../lib/panel-port';
import type { Scorer } from '../../lib/report';
import { MINUTE } from '../../lib/time';
import { createActions } from './actions';
import { addressOf } from './address';
import { marksOf } from './marks';
import { createMatching } from './matching';
import { lookAtQuestion } from './question';
import { createSchedule } from './schedule';
import { scoreInputOf } from './score-input';
import { type DraftMessage, FIRST, NO_DRAFT, numberedAt, partingOf, type State, targetOf, viewOf } from './state';
import type { Parts, Work } from './work';

/** Typing rests after this many milliseconds: then number, word and advice move. */
const REST = 300;

/** One panel at work: drafts and answers in, views and marks out. The returned function takes the port's messages. */
export function startSession(parts: Parts): (message: ToPanel) => void {
  const { clock, post } = parts;
  let state: State = FIRST;
  let scorer: Scorer | null = null;
  let scoring: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const work: Work = {
    state: () => state,
    set(change) {
      state = { ...state, ...change };
      tellTarget();
      parts.show(viewOf(state, { now: clock.now(), site: parts.site, links: parts.links }), actions);
    },
    score() {
      const input = inputOf(state);
      if (!scorer || !input) return;
      work.set({ report: scorer.score(input), scoredBody: input.body });
      work.mark();
      work.names();
      if (resting === undefined) rest();
    },
    mark() {
      const { draft, report, focus } = state;
      if (!draft || !report) return;
      post({ type: 'marks', seq: draft.seq, compose: draft.compose, marks: marksOf(report, focus, parts.forced()) });
    },
    match: () => void matching.now(),
    async loadScorer() {
      try {
        scorer ??= await parts.loadScorer();
        work.score();
      } catch {
        work.set({ problem: 'no-scorer' });
      }
    },
    async names() {
      const input = inputOf(state);
      if (!state.swapped || !scorer || !input) return;
      // Without them the view still shows what anyone could have sent.
      const names = await scorer.names(input).catch(() => []);
      if (state.scoredBody === input.body) work.set({ names });
    },
  };
  const inputOf = ({ draft, match }: State) =>
    draft && scoreInputOf(draft.snapshot, targetOf(state), match?.earlier ?? [], clock.now(), match?.companies);
  const matching = createMatching(parts, work);
  const actions = createActions(parts, work);
  const schedule = createSchedule(parts, work, actions.goesAt);

  function take(draft: DraftMessage): void {
    const known = state.draft?.compose === draft.compose ? state.draft : null;
    if (known && draft.seq <= known.seq) return;
    work.set({ ...(known ? {} : { ...NO_DRAFT, waiting: true }), draft, focus: [] });
    if (known) matching.soon();
    else void matching.now();
    clearTimeout(scoring);
    scoring = setTimeout(work.score);
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  }

  function rest(): void {
    clearTimeout(resting);
    resting = undefined;
    const { report, numbered } = state;
    if (report) work.set({ rested: report, numbered: report.score !== null && numberedAt(numbered, report.words) });
  }

  /** Lower where that frees the line that is typed, else folded. Nothing goes from under a hand: the next word tells again. */
  function giveWay(below: number): void {
    if (state.draft && !parts.inUse()) work.set({ given: below < LEAST ? 'all' : 'half' });
  }

  /** The mail page is told whom the mail is for, each time that changes. */
  function tellTarget(): void {
    if (!state.draft || state.waiting) return;
    const { followUpId = null, sure = false } = targetOf(state) ?? {};
    const message: FromPanel = { type: 'target', compose: state.draft.compose, followUpId, sure };
    const key = JSON.stringify(message);
    if (key !== told) post(message);
    told = key;
  }

  setInterval(() => {
    if (state.draft) work.set({});
  }, MINUTE);
  parts.onNews(() => {
    matching.anew();
    void lookAtQuestion(parts, work, actions);
  });
  work.loadScorer();
  post({ type: 'ready' });

  return (message) => {
    if (message.type === 'draft') take(message);
    else if (message.type === 'returned') void actions.returned(message.compose);
    // The marks have the page's colours.
    else if (message.type === 'theme') work.mark();
    else if (message.type === 'covers') giveWay(message.below);
    else if (message.type === 'notices') void schedule.heard(message);
    else if (message.type === 'ended' && state.draft && message.compose === state.draft.compose) {
      matching.forget();
      // Should it come back, the mail page has forgotten it.
      told = '';
      const { compose: left, snapshot } = state.draft;
      work.set({
        ...NO_DRAFT,
        parting: partingOf(state, message.how, clock.now()),
        left,
        leftFor: addressOf(snapshot),
      });
      schedule.began(message.compose);
    }
  };
}
