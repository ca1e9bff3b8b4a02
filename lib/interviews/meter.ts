/** How many notes there are to write to each interviewer from. */
import type { Entry, Id, Note } from './model';

/** Guidance row 12: "at least four talking points". */
export const POINTS_WANTED = 4;

const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Notes that could carry a letter to this interviewer (null: to whoever it was): their own and those about everybody,
 * each thing once, nothing empty. What comes next is no talking point.
 */
export function pointsFor({ notes }: Entry, interviewerId: Id | null): readonly Note[] {
  const seen = new Set<string>();
  return notes.filter((note) => {
    const isTheirs = note.interviewerId === null || interviewerId === null || note.interviewerId === interviewerId;
    const key = essence(note.text);
    if (!isTheirs || note.kind === 'next-step' || key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
