import type { PanelView } from './view';

/** The score where it is shown: not of a few words, nor of a second mail, which is measured by no first letter. */
export const numberOf = ({ numbered, rested }: Pick<PanelView, 'numbered' | 'rested'>): number | null =>
  numbered && rested && !rested.second ? rested.score : null;
