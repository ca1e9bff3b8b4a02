import { Field } from '../kit/Field';
import { useKept } from './use-kept';

interface Props {
  readonly label: string;
  readonly stored: string;
  readonly type?: 'text' | 'email';
  readonly placeholder?: string;
  readonly focus?: boolean;
  readonly hint?: string | undefined;
  /** What to say of this text when nobody is typing; it is kept all the same. */
  readonly remark?: (text: string) => string | undefined;
  readonly onKeep: (text: string) => void;
}

/** One line that is kept at every input. */
export function KeptField({ label, stored, type = 'text', placeholder, hint, focus = false, remark, onKeep }: Props) {
  const field = useKept(stored, onKeep);
  return (
    <Field
      label={label}
      type={type}
      value={field.value}
      placeholder={placeholder}
      hint={hint}
      focus={focus}
      error={field.isTyping ? undefined : remark?.(field.value)}
      autocomplete="off"
      spellcheck={false}
      onText={field.onText}
      onBlur={field.onBlur}
    />
  );
}
