import { useState } from 'preact/hooks';
import { Field } from '../../kit/Field';

interface Props {
  readonly label: string;
  readonly type: 'date' | 'datetime-local' | 'number';
  readonly hint?: string | undefined;
  readonly stored: string;
  /** What to say of half a date, or of 31 February: the browser shows them, and hands over nothing. */
  readonly unreadable: string;
  /** What keeps this text from being kept, in words; undefined where nothing does. */
  readonly wrong: (text: string) => string | undefined;
  readonly onKeep: (text: string) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/**
 * Half-typed or impossible text stays in the field and changes nothing; what is wrong is said when one leaves it. On the
 * way there a key may have made something that can be ("999" before "99999"): then it is as before that.
 */
export function TriedField({ stored, unreadable, wrong, onKeep, ...field }: Props) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly isUnreadable: boolean } | null>(null);
  const [before, setBefore] = useState(stored);
  const [isLeft, setLeft] = useState(false);
  const problem = typed?.isUnreadable ? unreadable : typed ? wrong(typed.text) : undefined;
  return (
    <Field
      {...field}
      value={typed?.text ?? stored}
      error={isLeft ? problem : undefined}
      onText={(text, isUnreadable) => {
        if (typed === null) setBefore(stored);
        setTyped({ text, isUnreadable });
        setLeft(false);
        if (!isUnreadable && wrong(text) === undefined) onKeep(text);
      }}
      onBlur={() => {
        if (problem === undefined) return setTyped(null);
        setLeft(true);
        if (before !== stored) onKeep(before);
      }}
    />
  );
}
