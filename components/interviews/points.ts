import type { Entry, Id, Note } from '../../lib/interviews/model';

/** The article's number: "at least four talking points". */
export const POINTS_WANTED = 4;

const filled = (note: Note) => note.text.trim() !== '';

/** Notes that could carry a letter to this person: their own and those about everybody. What comes next is no talking point. */
export function pointsFor(entry: Entry, interviewerId: Id | null): readonly Note[] {
  return entry.notes.filter(
    (note) =>
      filled(note) &&
      note.kind !== 'next-step' &&
      (note.interviewerId === null || interviewerId === null || note.interviewerId === interviewerId),
  );
}

/** Advice and resources: ten minutes with each before writing, so that the sentence about it is true. */
export const errandsOf = (entry: Entry): readonly Note[] =>
  entry.notes.filter((note) => note.kind === 'advice' && filled(note));

/** The lines of a paste as notes: bullets and numbers at their front go, empty lines too, the same line counts once. */
export function linesOf(text: string): readonly string[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–—·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  return [...new Set(lines)];
}
