import type { Entry, Note } from '../../lib/interviews/model';
import { isAdvice } from '../../lib/substance/advice';

/** Advice and resources: ten minutes with each before writing, so that the sentence about it is true. */
export const errandsOf = (entry: Entry): readonly Note[] =>
  entry.notes.filter((note) => note.text.trim() !== '' && isAdvice(note));
