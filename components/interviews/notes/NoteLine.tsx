import { useState } from 'preact/hooks';
import { type Id, type Interviewer, NOTE_KINDS, type Note, type NoteKind } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { Button } from '../../kit/Button';
import { useFocus } from '../../kit/use-focus';
import { useStill } from '../../kit/use-still';
import type { NoteChange } from '../actions';
import { personName } from '../names';
import { useKept } from '../use-kept';
import { focusNextLine } from './next-line';

interface Props {
  readonly id: Id;
  readonly kind: NoteKind;
  /** The question it answers, where that is not the kind's own. */
  readonly label?: string;
  /** Undefined: an empty line; its first letter makes the note. */
  readonly note: Note | undefined;
  readonly people: readonly Interviewer[];
  readonly focus: boolean;
  readonly example: string;
  readonly onWrite: (change: NoteChange) => void;
  readonly onRemove: () => void;
  /** Enter where no line follows. */
  readonly onLast?: () => void;
}

/** One thing jotted down. Enter goes to the next line, Backspace in an empty one removes it. */
export function NoteLine({ id, kind, label, note, people, focus, example, onWrite, onRemove, onLast }: Props) {
  const field = useKept(note?.text ?? '', (text, from) => onWrite({ text, from }));
  const area = useFocus<HTMLTextAreaElement>(focus, true);
  const [isInside, setInside] = useState(false);
  const isOpen = useStill(isInside);
  return (
    <div
      class="note-line"
      data-open={isOpen || undefined}
      onFocusCapture={() => setInside(true)}
      onBlurCapture={() => setInside(false)}
    >
      <textarea
        ref={area}
        class="input note-text"
        dir="auto"
        rows={1}
        data-note={id}
        aria-label={label ?? words.prompt[kind]}
        placeholder={example}
        value={field.value}
        onInput={(event) => field.onText(event.currentTarget.value)}
        onBlur={field.onBlur}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            if (!focusNextLine(event.currentTarget, 1)) onLast?.();
          }
          if (event.key === 'Backspace' && field.value === '' && note) {
            event.preventDefault();
            focusNextLine(event.currentTarget, -1);
            onRemove();
          }
        }}
      />
      {note && (
        <div class="note-tools">
          {people.length > 1 && (
            <select
              class="note-choice"
              aria-label={words.noteFor}
              value={note.interviewerId ?? ''}
              onChange={(event) => onWrite({ interviewerId: event.currentTarget.value || null })}
            >
              <option value="">{words.everyone}</option>
              {people.map((person) => (
                <option key={person.id} value={person.id}>
                  {personName(person)}
                </option>
              ))}
            </select>
          )}
          <select
            class="note-choice"
            aria-label={words.noteKind}
            value={note.kind}
            onChange={(event) => {
              const chosen = NOTE_KINDS.find((each) => each === event.currentTarget.value);
              if (chosen) onWrite({ kind: chosen });
            }}
          >
            {NOTE_KINDS.map((each) => (
              <option key={each} value={each}>
                {words.kind[each]}
              </option>
            ))}
          </select>
          <Button look="icon" label={words.removeNote} onPress={onRemove}>
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
