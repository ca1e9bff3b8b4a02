import type { Note } from '../../lib/interviews/model';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Tick } from '../kit/Tick';
import { notesFor } from './people';
import type { PanelActions, PanelView, Target } from './view';

interface Props {
  readonly view: PanelView;
  readonly target: Target;
  readonly on: PanelActions;
}

/** The person's own notes, each ticking itself off as the letter covers it. */
export function Notes({ view, target, on }: Props) {
  const notes = notesFor(target);
  if (notes.length === 0) {
    return (
      <section class="panel-section">
        <p class="quiet">{words.noNotes}</p>
        <a href={view.links.notes(target.entry.interview.id)} target="_blank" rel="noopener">
          {words.addNotes}
        </a>
      </section>
    );
  }
  const covered = new Set(view.report?.coveredNotes);
  return (
    <section class="panel-section">
      <h2 class="panel-title">
        {words.notes}
        <span class="quiet number push">{fill(words.notesCount, { covered: covered.size, all: notes.length })}</span>
      </h2>
      <ul>
        {notes.map((note, index) => (
          <li key={note.id}>
            <Tick
              done={covered.has(index)}
              state={covered.has(index) ? words.covered : words.notCovered}
              onPress={() => on.insert(note.text.trim())}
              hint={words.noteHint}
              aside={note.kind === 'advice' && <Errand note={note} on={on} />}
            >
              {note.text.trim()}
            </Tick>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A noted book, site or suggestion: ten minutes with it make the sentence about it true. */
function Errand({ note, on }: { readonly note: Note; readonly on: PanelActions }) {
  const done = note.doneAt !== null;
  return (
    <label class="panel-errand small quiet">
      {done ? words.errandDone : words.unread}
      <input type="checkbox" checked={done} onChange={(event) => on.tick(note.id, event.currentTarget.checked)} />
    </label>
  );
}
