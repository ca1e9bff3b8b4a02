import { useState } from 'preact/hooks';
import { type Entry, type Id, NOTE_KINDS, type NoteKind } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { Button } from '../../kit/Button';
import { Choice } from '../../kit/Choice';
import { TextArea } from '../../kit/Field';
import { companyOf } from '../names';
import { whenOf } from '../when';

interface Props {
  /** Most likely first. */
  readonly entries: readonly Entry[];
  /** ms since 1970 */
  readonly now: number;
  readonly text: string;
  /** Why it was not kept; the text stays. */
  readonly error?: string | undefined;
  readonly onText: (text: string) => void;
  readonly onKeep: (interviewId: Id, kind: NoteKind) => void;
}

/** Selected text from any page, on its way to the notes of one interview. */
export function QuickNote({ entries, now, text, error, onText, onKeep }: Props) {
  const [first] = entries;
  const [interviewId, setInterviewId] = useState<Id | null>(null);
  const [kind, setKind] = useState<NoteKind>('other');
  const chosen = interviewId ?? first?.interview.id;
  return (
    <form
      class="stack"
      // The button keeps it, however it was pressed.
      onSubmit={(event) => event.preventDefault()}
    >
      <h1>{words.quickTitle}</h1>
      <TextArea
        label={words.quickText}
        rows={4}
        focus
        data-key="quick-note"
        value={text}
        error={error}
        onText={onText}
      />
      {chosen ? (
        <>
          <div class="quick-choices">
            <Choice
              label={words.quickWhich}
              value={chosen}
              options={entries.map((entry) => ({
                value: entry.interview.id,
                text: `${companyOf(entry)} · ${whenOf(entry.interview.startsAt, now)}`,
              }))}
              onChoose={setInterviewId}
            />
            <Choice
              label={words.noteKind}
              value={kind}
              options={NOTE_KINDS.map((each) => ({ value: each, text: words.kind[each] }))}
              onChoose={setKind}
            />
          </div>
          <div>
            <Button
              type="submit"
              look="primary"
              disabled={text.trim() === ''}
              onPress={() => text.trim() !== '' && onKeep(chosen, kind)}
            >
              {words.quickKeep}
            </Button>
          </div>
        </>
      ) : (
        <p>{words.quickNone}</p>
      )}
    </form>
  );
}
