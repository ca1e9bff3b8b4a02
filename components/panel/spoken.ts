import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { numberOf } from './number';
import type { PanelView } from './view';

/** What a screen reader hears when typing rests: the number and its word, nothing while it stays away. */
export function spokenOf(view: PanelView): string {
  const score = numberOf(view);
  const band = view.rested?.band;
  return score === null || !band ? '' : fill(words.spokenScore, { score, band: words.band[band] });
}
