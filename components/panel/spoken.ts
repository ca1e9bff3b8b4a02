import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import type { PanelView } from './view';

/** What a screen reader hears when typing rests: the number and its word, nothing while it stays away. */
export function spokenOf({ rested, numbered }: PanelView): string {
  if (!numbered || rested?.score == null || !rested.band) return '';
  return fill(words.spokenScore, { score: rested.score, band: words.band[rested.band] });
}
