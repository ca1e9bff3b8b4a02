import type { Going, PanelActions } from '../../components/panel/view';
import type { Range } from '../../lib/report';
import { withTick } from './state';
import type { Parts, Work } from './work';

/** Nobody reads the question and answers it in less: a press so soon was aimed at what stood there before. */
const READING_MS = 1000;
/** A double click is one press: the letter needs a moment to say that the note is in it. */
const DOUBLE_MS = 1000;

/** Follow-ups that were marked on "yes", and the mail they were marked for. */
interface Confirmed {
  readonly compose: string;
  readonly ids: readonly string[];
  readonly kept: Promise<unknown>;
}

export interface Actions extends PanelActions {
  /** A mail that had ended is there again. */
  returned(compose: string): Promise<void>;
  /** A "yes" (or its undo) is on its way: what changes meanwhile may be its own doing. */
  marking(): boolean;
}

/** What a person does in the panel. What could not be kept goes back, and that is said. */
export function createActions({ token, ask, clock, post, seen }: Parts, work: Work): Actions {
  const { state, set } = work;

  const showTick = (noteId: string, done: boolean) => {
    const { match } = state();
    if (match) set({ match: withTick(match, noteId, done ? clock.now() : null) });
    work.score();
  };

  const dismissParting = () => {
    set({ parting: null });
    if (!state().draft) post({ type: 'silence', scope: 'mail' });
  };

  let confirmed: Confirmed | null = null;
  const markAll = async (ids: readonly string[], sent: boolean, going: Pick<Going, 'at'> | null = null) => {
    // Whom the mail that is spoken of was for: another one may go while this is kept.
    const { to, cc } = state().leftFor ?? { to: [], cc: [] };
    const how = { token, sent, scheduled: Boolean(going), goesAt: going?.at ?? null, to, cc };
    for (const followUpId of ids) await ask('panelMark', { ...how, followUpId });
  };

  let marking = 0;
  let heldAt = 0;
  let put = { text: '', at: Number.NEGATIVE_INFINITY };

  return {
    fold: (folded) => set({ folded, given: 'nothing' }),

    choose(followUpId) {
      const { draft, chosen } = state();
      if (!draft) return;
      set({ chosen: new Map(chosen).set(draft.compose, followUpId) });
      work.score();
    },

    async insert(text, again = false) {
      const { draft } = state();
      if (!draft) return;
      // A page could lay a lure over the panel, and read what one press puts into its letter.
      if (again && clock.now() - heldAt < READING_MS) return;
      if (!again && text === put.text && clock.now() - put.at < DOUBLE_MS) return;
      put = { text, at: clock.now() };
      const held = again || (await seen()) ? null : text;
      // Another letter has the focus by now: nothing is put into this one unseen, and nothing asked about that one.
      if (state().draft?.compose !== draft.compose) return;
      if (held !== null) heldAt = clock.now();
      set({ held });
      if (held === null) post({ type: 'insert', compose: draft.compose, text });
    },

    async tick(noteId, done) {
      set({ problem: null });
      showTick(noteId, done);
      try {
        await ask('panelTick', { token, noteId, done });
      } catch {
        showTick(noteId, !done);
        set({ problem: 'not-kept' });
      }
    },

    point(ranges) {
      set({ focus: same(ranges, state().focus) ? [] : ranges });
      work.mark();
    },

    swap(swapped) {
      // What was found in an earlier draft says nothing of this one.
      set({ swapped, names: [] });
      work.names();
    },

    async silence(scope) {
      try {
        if (scope !== 'mail') await ask('panelSilence', { token, scope });
        post({ type: 'silence', scope });
      } catch {
        set({ problem: 'not-kept' });
      }
    },

    async markSent(followUpId, sent) {
      const { parting, left } = state();
      const ids = [followUpId, ...(parting?.others ?? [])];
      const kept = markAll(ids, sent, parting?.going);
      confirmed = sent ? { compose: left, ids, kept } : null;
      marking++;
      try {
        await kept;
        set({ problem: null });
        if (!sent) dismissParting();
        else {
          const now = state().parting;
          // Undone meanwhile, or another went: this one is no longer spoken of.
          if (now?.followUpId === followUpId) set({ parting: { ...now, kind: 'marked' } });
        }
      } catch {
        set({ problem: 'not-kept' });
      } finally {
        marking--;
      }
    },

    marking: () => marking > 0,

    async returned(compose) {
      if (state().left === compose) set({ parting: null });
      if (confirmed?.compose !== compose) return;
      const { ids, kept } = confirmed;
      confirmed = null;
      // The background takes back what it marked by itself; of a "yes" it does not know which mail it was for.
      await kept.catch(() => undefined);
      await markAll(ids, false).catch(() => set({ problem: 'not-kept' }));
    },

    async goesAt(at) {
      const { parting } = state();
      if (!parting?.going) return;
      const { kind, followUpId, going } = parting;
      set({ parting: { ...parting, going: { ...going, at } }, problem: null });
      // A guess is not marked before the person says so, and takes its time along then.
      if (kind === 'ask') return;
      try {
        await markAll([followUpId], true, { at });
      } catch {
        if (state().parting?.going?.at === at) set({ parting: { ...parting, going: { ...going, asked: true } } });
        set({ problem: 'not-kept' });
      }
    },

    dismissParting,

    retry() {
      set({ problem: null });
      work.match();
      work.loadScorer();
    },

    leave: () => post({ type: 'focus-draft' }),
  };
}

const same = (a: readonly Range[], b: readonly Range[]): boolean => JSON.stringify(a) === JSON.stringify(b);
