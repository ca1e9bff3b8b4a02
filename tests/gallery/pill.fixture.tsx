import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/Panel';
import { loadScorer } from '../../lib/scoring/scorer';
import { LETTERS } from './letters';
import { IDLE } from './panel.fixture';
import type { Room } from './room';
import { ENDED, HOUR, viewFrom } from './samples';

export const room: Room = {
  name: 'Pill',
  // As the mail page places it (lib/mail/page/stage.ts).
  width: 160,
  async states() {
    const scorer = await loadScorer();
    const folded = (body: string, hours: number) => (
      <Panel view={viewFrom(scorer, body, { folded: true, now: ENDED + hours * HOUR })} on={IDLE} />
    );
    return [
      ['folded', folded(LETTERS.memorable, 6)],
      ['folded, no number yet', folded(LETTERS.begun, 20)],
      ['folded, forty minutes left', folded(LETTERS.memorable, 23.3)],
      ['folded, late', folded(LETTERS.memorable, 30)],
    ];
  },
};
