import { useState } from 'preact/hooks';
import { Field } from '../kit/Field';

interface Props {
  readonly label: string;
  readonly type: 'date' | 'datetime-local' | 'number';
  readonly hint?: string | undefined;
  readonly stored: string;
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
export function TriedField({ stored, wrong, onKeep, ...field }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const [before, setBefore] = useState(stored);
  const why = typed === null ? undefined : wrong(typed);
  return (
    <Field
      {...field}
      value={typed ?? stored}
      error={isLeft ? why : undefined}
      onText={(text) => {
        if (typed === null) setBefore(stored);
        setTyped(text);
        setLeft(false);
        if (wrong(text) === undefined) onKeep(text);
      }}
      onBlur={() => {
        if (why === undefined) return setTyped(null);
        setLeft(true);
        if (before !== stored) onKeep(before);
      }}
    />
  );
}
