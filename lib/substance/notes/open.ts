import type { ScoreNote } from '../../report';
import type { Substance } from '../substance';
import { isConfided } from './confided';

/** A note with its index among all of them. */
export interface OpenNote {
  readonly note: ScoreNote;
  readonly index: number;
}

/**
 * Notes that a letter may still be asked for: not in it, neither plainly nor perhaps, neither denied there nor answered
 * with another figure, and none that is kept for oneself. The next best change names no other, and the talking points count no other.
 */
export const openNotes = (
  notes: readonly ScoreNote[],
  { covered, misquoted, touched, denied }: Told,
): readonly OpenNote[] =>
  notes
    .map((note, index) => ({ note, index }))
    .filter(
      ({ note, index }) =>
        !covered.has(index) && !misquoted.has(index) && !touched.has(index) && !denied.has(index) && !isConfided(note),
    );

/** What the letter has of the notes, by their indices. */
type Told = {
  readonly [K in keyof Pick<Substance, 'covered' | 'misquoted' | 'touched' | 'denied'>]: { has(note: number): boolean };
};
