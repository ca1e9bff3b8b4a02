import { addressOf } from './address';
import type { Parts, Work } from './work';

/** Typing rests after this many milliseconds: until then a greeting is half a name. */
const REST = 300;

/** Which interview is the draft for? Asked anew when whom it is for has changed; older answers are dropped. */
export function createMatching({ ask, token }: Parts, { state, set, score }: Pick<Work, 'state' | 'set' | 'score'>) {
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function now(): Promise<void> {
    clearTimeout(timer);
    const { draft } = state();
    if (!draft) return;
    const address = addressOf(draft.snapshot);
    const question = JSON.stringify([draft.compose, address]);
    if (question === asked) return;
    asked = question;
    try {
      const match = await ask('panelMatch', { token, ...address });
      if (asked !== question) return;
      const { problem } = state();
      set({ match, waiting: false, problem: problem === 'dozed' ? null : problem });
      score();
    } catch {
      if (asked !== question) return;
      asked = '';
      set({ waiting: false, problem: 'dozed' });
    }
  }

  return {
    now,
    soon(): void {
      clearTimeout(timer);
      timer = setTimeout(now, REST);
    },
    /** The compose is gone: an answer on its way is for nobody. */
    forget(): void {
      clearTimeout(timer);
      asked = '';
    },
  };
}
