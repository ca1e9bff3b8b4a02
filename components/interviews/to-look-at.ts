import { type Entry, type Id, type Note, openOf } from '../../lib/interviews/model';
import { isAdvice } from '../../lib/substance/notes/advice';

/** Advice and resources: ten minutes with each before writing, so that the sentence about it is true. */
export const errandsOf = (entry: Entry): readonly Note[] =>
  entry.notes.filter((note) => note.text.trim() !== '' && isAdvice(note));

/** Whether anybody there is still to be written to, or for a second time: before that there is something to look at. */
export const isToWrite = (entry: Entry, secondDue: ReadonlySet<Id>): boolean =>
  openOf(entry).length > 0 || secondDue.size > 0;
