import { useState } from 'preact/hooks';
import type { Id } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Button } from '../../kit/Button';
import { TextArea } from '../../kit/Field';
import { linesOf } from './jottings';

interface Props {
  readonly newId: () => Id;
  /** At every input: until it is split it is one note, so that a page that closes loses nothing. */
  readonly onWrite: (id: Id, text: string, from: string) => void;
  readonly onKeep: () => void;
}

/** Anything jotted on paper or phone: one line, one note. */
export function Jot({ newId, onWrite, onKeep }: Props) {
  const [id] = useState(newId);
  const [text, setText] = useState('');
  const lines = linesOf(text);
  const keep = () => lines.length > 0 && onKeep();
  return (
    <div class="stack">
      <TextArea
        label={words.jotLabel}
        labelHidden
        hint={words.jotHint}
        rows={6}
        focus
        value={text}
        onText={(typed) => {
          setText(typed);
          onWrite(id, typed, text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        }}
      />
      <div>
        <Button look="primary" disabled={lines.length === 0} onPress={keep}>
          {lines.length === 0 ? words.jotKeepNone : fill(words.jotKeep, { n: lines.length })}
        </Button>
      </div>
    </div>
  );
}
