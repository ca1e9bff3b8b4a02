import { personOf } from '../../components/panel/people';
import type { PanelActions, PanelView, SilenceScope } from '../../components/panel/view';
import type { Ask } from '../../lib/ask';
import type { Clock } from '../../lib/clock';
import type { FromPanel, ToPanel } from '../../lib/panel-port';
import type { Range, Scorer } from '../../lib/scoring/report';
import { addressOf } from './address';
import { marksOf } from './marks';
import { scoreInputOf } from './score-input';
import { type DraftMessage, FIRST, NO_DRAFT, numberedAt, type State, targetOf, viewOf, withTick } from './state';

/** Typing rests after this many milliseconds: then number, word and advice move. */
const REST = 300;
const MINUTE = 60_000;

export interface Parts {
  readonly token: string;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly loadScorer: () => Promise<Scorer>;
  readonly post: (message: FromPanel) => void;
  readonly show: (view: PanelView, actions: PanelActions) => void;
  readonly site: string;
  readonly links: PanelView['links'];
}

/** One panel at work: drafts and answers in, views and marks out. Give each message of the port to the returned function. */
export function startSession(parts: Parts): (message: ToPanel) => void {
  const { token, ask, clock, post } = parts;
  let state: State = FIRST;
  let scorer: Scorer | null = null;
  let scoring: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let matching: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  let told = '';

  function set(change: Partial<State>): void {
    state = { ...state, ...change };
    tellTarget();
    parts.show(viewOf(state, { now: clock.now(), site: parts.site, links: parts.links }), actions);
  }

  function tellTarget(): void {
    if (!state.draft || state.waiting) return;
    const target = targetOf(state);
    const message: FromPanel = {
      type: 'target',
      compose: state.draft.compose,
      followUpId: target?.followUpId ?? null,
      sure: target?.sure ?? false,
    };
    const key = JSON.stringify(message);
    if (key === told) return;
    told = key;
    post(message);
  }

  function take(draft: DraftMessage): void {
    const other = state.draft?.compose !== draft.compose;
    if (!other && state.draft && draft.seq <= state.draft.seq) return;
    if (other) asked = '';
    set({ ...(other ? { ...NO_DRAFT, waiting: true } : {}), draft, focus: [] });
    clearTimeout(matching);
    if (other) void match();
    else matching = setTimeout(match, REST);
    clearTimeout(scoring);
    scoring = setTimeout(score);
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  }

  /** Which interview? Asked when whom the mail is for has changed; an answer to an older question is dropped. */
  async function match(): Promise<void> {
    const { draft } = state;
    if (!draft) return;
    const address = addressOf(draft.snapshot);
    const question = JSON.stringify(address);
    if (question === asked) return;
    asked = question;
    const current = () => state.draft?.compose === draft.compose && asked === question;
    try {
      const found = await ask('panelMatch', { token, ...address });
      if (!current()) return;
      set({ match: found, waiting: false, problem: state.problem === 'dozed' ? null : state.problem });
      score();
    } catch {
      if (!current()) return;
      asked = '';
      set({ waiting: false, problem: 'dozed' });
    }
  }

  function score(): void {
    const { draft, match: found } = state;
    if (!scorer || !draft) return;
    const { snapshot } = draft;
    const report = scorer.score(scoreInputOf(snapshot, targetOf(state), found?.earlier ?? [], clock.now()));
    set({ report, scoredBody: snapshot.body });
    mark();
    if (resting === undefined) rest();
  }

  function rest(): void {
    clearTimeout(resting);
    resting = undefined;
    const { report } = state;
    if (report) set({ rested: report, numbered: report.score !== null && numberedAt(state.numbered, report.words) });
  }

  function mark(): void {
    const { draft, report, focus } = state;
    if (!draft || !report) return;
    post({ type: 'marks', seq: draft.seq, compose: draft.compose, marks: marksOf(report, focus) });
  }

  async function load(): Promise<void> {
    try {
      scorer = await parts.loadScorer();
      score();
    } catch {
      set({ problem: 'no-scorer' });
    }
  }

  function part(message: Extract<ToPanel, { type: 'ended' }>): void {
    if (state.draft?.compose !== message.compose) return;
    const target = targetOf(state);
    const open = target?.entry.followUps.find(({ id }) => id === target.followUpId)?.state === 'open';
    const went = message.how === 'sent' || message.how === 'scheduled';
    const counts = went && open && state.report?.followUp;
    set({
      ...NO_DRAFT,
      parting:
        target && counts
          ? { kind: target.sure ? 'marked' : 'ask', followUpId: target.followUpId, person: personOf(target) }
          : null,
    });
  }

  const actions: PanelActions = {
    fold: (folded) => set({ folded }),
    choose(followUpId) {
      if (!state.draft) return;
      set({ chosen: new Map(state.chosen).set(state.draft.compose, followUpId) });
      score();
    },
    insert(text) {
      if (state.draft) post({ type: 'insert', compose: state.draft.compose, text });
    },
    async tick(noteId, done) {
      const before = state.match;
      if (!before) return;
      set({ match: withTick(before, noteId, done ? clock.now() : null), problem: null });
      score();
      try {
        await ask('panelTick', { token, noteId, done });
      } catch {
        if (state.match) set({ match: withTick(state.match, noteId, done ? null : clock.now()), problem: 'not-kept' });
        score();
      }
    },
    point(ranges) {
      set({ focus: same(ranges, state.focus) ? [] : ranges });
      mark();
    },
    async silence(scope: SilenceScope) {
      try {
        if (scope !== 'mail') await ask('panelSilence', { token, scope });
        post({ type: 'silence', scope });
      } catch {
        set({ problem: 'not-kept' });
      }
    },
    async markSent(followUpId, sent) {
      const { parting } = state;
      try {
        await ask('panelMark', { token, followUpId, sent });
        if (sent && parting) set({ parting: { ...parting, kind: 'marked' }, problem: null });
      } catch {
        set({ parting, problem: 'not-kept' });
      }
    },
    dismissParting() {
      set({ parting: null });
      if (!state.draft) post({ type: 'silence', scope: 'mail' });
    },
    retry() {
      set({ problem: null });
      void match();
      if (!scorer) void load();
    },
    leave: () => post({ type: 'focus-draft' }),
  };

  setInterval(() => {
    if (state.draft) set({});
  }, MINUTE);
  void load();
  post({ type: 'ready' });

  return (message) => {
    if (message.type === 'draft') take(message);
    else if (message.type === 'ended') part(message);
    else if (message.type === 'undone') set({ parting: null });
  };
}

const same = (a: readonly Range[], b: readonly Range[]): boolean => JSON.stringify(a) === JSON.stringify(b);
