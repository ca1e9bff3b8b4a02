import type { CheckContext, Reader } from '../guidance/check';
import type { Substance } from '../substance/substance';
import { readerFrom, readerOf } from './people';
import type { ScoreInput, ScoreInterview, ScoreNote } from './report';

/** What the checks may know beside the draft: interview, notes and who reads it, in one form. */
export function contextOf(
  input: ScoreInput,
  language: string,
  read: (notes: readonly ScoreNote[], interview: ScoreInterview | null) => Substance,
): CheckContext {
  const interview = input.interview ?? null;
  const notes = (interview?.notes ?? []).map((note) => (typeof note === 'string' ? { text: note } : note));
  const interviewers = (interview?.interviewers ?? []).map(({ name, email }) => readerOf(name, email));
  const to = (input.to ?? []).map(readerFrom).map((reader) => known(reader, interviewers));
  return {
    language,
    addressees: to,
    recipients: to.length > 0 ? to : interviewers,
    interviewers,
    interview,
    notes,
    substance: read(notes, interview),
  };
}

/** An address alone takes the name of the interviewer it belongs to. */
const known = (reader: Reader, interviewers: readonly Reader[]): Reader =>
  reader.name ? reader : (interviewers.find(({ email }) => email !== '' && email === reader.email) ?? reader);
