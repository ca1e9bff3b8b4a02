import { useState } from 'preact/hooks';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { TextArea } from '../kit/Field';
import { linesOf } from './jottings';

interface Props {
  readonly onKeep: (lines: readonly string[]) => void;
}

/** Anything jotted on paper or phone: one line, one note. */
export function Jot({ onKeep }: Props) {
  const [text, setText] = useState('');
  const lines = linesOf(text);
  const keep = () => lines.length > 0 && onKeep(lines);
  return (
    <div class="stack">
      <TextArea
        label={words.jotLabel}
        labelHidden
        hint={words.jotHint}
        rows={6}
        autofocus
        value={text}
        onText={setText}
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
