import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { sayWarning } from '../../lib/words/say';
import { numberOf } from './number';
import type { PanelView } from './view';
import { warnedOf } from './warned';
import { isWrong } from './wrong';

/**
 * What a screen reader hears when typing rests: the number and its word, nothing while it stays away; and what would go
 * out wrong, which others see in red from the corner of an eye.
 */
export function spokenOf(view: PanelView): string {
  const score = numberOf(view);
  const band = view.rested?.band;
  const number = score === null || !band ? [] : [fill(words.spokenScore, { score, band: words.band[band] })];
  const wrong = warnedOf(view).filter(isWrong).map(sayWarning);
  return [...number, ...(wrong.length > 0 ? [`${words.warnings}:`, ...wrong] : [])].join(' ');
}
