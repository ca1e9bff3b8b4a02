import type { Entry, Id } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Check } from '../../kit/Check';
import { errandsOf } from '../to-look-at';
import { whenOf } from '../when';

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
  readonly onTick: (noteId: Id, done: boolean) => void;
}

/** A noted book, site or suggestion is a ten-minute to-do before writing. */
export function Errands({ entry, now, onTick }: Props) {
  const errands = errandsOf(entry);
  if (errands.length === 0) return null;
  return (
    <section class="stack errands">
      <h3>{words.errands}</h3>
      <p class="small quiet">{words.errandsHint}</p>
      {errands.map((note) => (
        <Check key={note.id} checked={note.doneAt !== null} onChange={(done) => onTick(note.id, done)}>
          <bdi>{note.text}</bdi>
          {note.doneAt !== null && (
            <span class="small quiet"> · {fill(words.errandDone, { when: whenOf(note.doneAt, now) })}</span>
          )}
        </Check>
      ))}
    </section>
  );
}
