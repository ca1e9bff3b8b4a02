import { followUpOf } from '../../components/panel/people';
import type { PanelMatch } from '../../lib/messages';
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
  let answered = '';
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
      const known = question === answered ? shown : null;
      answered = question;
      set({
        match: known ? asSure(match, known) : match,
        waiting: false,
        problem: problem === 'dozed' ? null : problem,
      });
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

/**
 * What is known `now` of a mail that stayed as it was: as sure as `before` where that is owed as before and nothing else
 * came up, since after an hour nobody knows any more which follow-up a tab was opened for.
 */
function asSure(now: PanelMatch, before: PanelMatch): PanelMatch {
  const find = ({ candidates }: PanelMatch, id?: string) => candidates.find(({ followUpId }) => followUpId === id);
  const [best] = before.candidates;
  const same = find(now, best?.followUpId);
  if (!best || !same || before.strength !== 'strong' || now.strength === 'strong') return now;
  const isOwed = followUpOf(same)?.state === followUpOf(best)?.state;
  const isNew = now.candidates.some(({ followUpId }) => !find(before, followUpId));
  if (!isOwed || isNew) return now;
  return { ...now, strength: 'strong', candidates: [same, ...now.candidates.filter((one) => one !== same)] };
}
