import { useState } from 'preact/hooks';
import { type Entry, type Id, NOTE_KINDS, type Note, type NoteKind } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { useKeptFocus } from '../../kit/use-kept-focus';
import type { Actions } from '../actions';
import { NoteLine } from './NoteLine';

interface Props {
  readonly entry: Entry;
  readonly actions: Actions;
  readonly focus: boolean;
}

/** The guidance's questions, each with what is noted and one empty line to go on. */
export function Prompts({ entry, actions, focus }: Props) {
  return (
    <div class="prompts stack">
      {NOTE_KINDS.map((kind) => (
        <Prompt key={kind} kind={kind} entry={entry} actions={actions} focus={focus && kind === 'stood-out'} />
      ))}
    </div>
  );
}

interface PromptProps extends Props {
  readonly kind: NoteKind;
}

function Prompt({ kind, entry, actions, focus }: PromptProps) {
  const notes = entry.notes.filter((note) => note.kind === kind);
  const blank = useBlankId(notes, actions.newId);
  // Only the line that was empty when the page opened: the next ones must not take the cursor away.
  const [opened] = useState(blank);
  const lines = [...notes.map((note) => note.id), blank];
  // Not the next line: there Ctrl+Z would be the field's own, and not bring a deleted note back.
  const question = useKeptFocus<HTMLFieldSetElement>();
  const byId = new Map(notes.map((note) => [note.id, note]));
  return (
    <fieldset ref={question} class="prompt" tabIndex={-1}>
      <legend>{words.prompt[kind]}</legend>
      {/* Keyed by id: when its first letter makes the note, the line under the fingers stays the same field. */}
      {lines.map((id) => (
        <NoteLine
          key={id}
          id={id}
          kind={kind}
          note={byId.get(id)}
          people={entry.interviewers}
          focus={focus && id === opened}
          example={notes.length === 0 ? words.example[kind] : words.another}
          onWrite={(change) => actions.writeNote(entry.interview.id, id, byId.has(id) ? change : { kind, ...change })}
          onRemove={() => actions.removeNote(entry.interview.id, id)}
        />
      ))}
    </fieldset>
  );
}

/** The id that the next note of this list will have; a new one as soon as it is used. */
function useBlankId(notes: readonly Note[], newId: () => Id): Id {
  const [blank, setBlank] = useState(newId);
  if (!notes.some((note) => note.id === blank)) return blank;
  const next = newId();
  setBlank(next);
  return next;
}
