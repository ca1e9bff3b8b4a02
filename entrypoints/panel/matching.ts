import { addressOf } from './address';
import type { Parts, Work } from './work';

/** Typing rests after this many milliseconds: until then a greeting is half a name. */
const REST = 300;

/**
 * Which interview is the draft for? Asked anew when whom it is for has changed, or the interviews have; older answers
 * are dropped.
 */
export function createMatching({ ask, token }: Parts, { state, set, score }: Pick<Work, 'state' | 'set' | 'score'>) {
  let asked = '';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function now(): Promise<void> {
    clearTimeout(timer);
    const { draft, match: shown } = state();
    if (!draft) return;
    const address = addressOf(draft.snapshot);
    const question = JSON.stringify([draft.compose, address]);
    if (question === asked) return;
    asked = question;
    const mine = ++turn;
    try {
      const match = await ask('panelMatch', { token, ...address });
      if (mine !== turn) return;
      // An errand was ticked meanwhile, which the answer may not know of.
      if (state().match !== shown) return void anew();
      const { problem } = state();
      set({ match, waiting: false, problem: problem === 'dozed' ? null : problem });
      score();
    } catch {
      if (mine !== turn) return;
      asked = '';
      set({ waiting: false, problem: 'dozed' });
    }
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(now, REST);
  }

  function anew(): void {
    asked = '';
    soon();
  }

  return {
    now,
    soon,
    /** Interviews changed elsewhere: what is known of them may be old. */
    anew,
    /** The compose is gone: an answer on its way is for nobody. */
    forget(): void {
      clearTimeout(timer);
      asked = '';
      turn++;
    },
  };
}
