import { Field } from '../kit/Field';
import { useKept } from './use-kept';

interface Props {
  readonly label: string;
  readonly stored: string;
  readonly type?: 'text' | 'email';
  readonly placeholder?: string;
  readonly focus?: boolean;
  readonly onKeep: (text: string) => void;
}

/** One line that is kept at every input. */
export function KeptField({ label, stored, type = 'text', placeholder, focus = false, onKeep }: Props) {
  const field = useKept(stored, onKeep);
  return (
    <Field
      label={label}
      type={type}
      value={field.value}
      placeholder={placeholder}
      focus={focus}
      autocomplete="off"
      spellcheck={false}
      onText={field.onText}
      onBlur={field.onBlur}
    />
  );
}
