import { isFirst } from '../../lib/guidance';
import type { PanelView } from './view';

/** The score where it is shown: not of a few words, nor of a letter that is no first one. */
export const numberOf = ({ numbered, rested }: Pick<PanelView, 'numbered' | 'rested'>): number | null =>
  numbered && rested && isFirst(rested) ? rested.score : null;
