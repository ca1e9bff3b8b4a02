import type { InputHTMLAttributes, JSX, PartialInputHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { useFocus } from './use-focus';
import { useStill } from './use-still';

interface Shared {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong and what would help; undefined while all is well. */
  readonly error?: string | undefined;
  /** The label is only for screen readers (a placeholder or the place says it already). */
  readonly labelHidden?: boolean;
  /** The cursor starts here, before the next key can come (`autofocus` waits for the next picture). */
  readonly focus?: boolean;
  /** Called with the text at every input event; `isUnreadable`: what is shown is no value (half a date), and `text` ''. */
  readonly onText: (text: string, isUnreadable: boolean) => void;
}

type Own = 'autofocus' | 'onInput' | 'value' | 'label' | 'class' | 'id' | 'role' | 'list' | 'type';
type InputProps = Shared &
  Omit<PartialInputHTMLAttributes<HTMLInputElement>, Own> & {
    readonly type?: 'text' | 'email' | 'date' | 'time' | 'datetime-local' | 'number' | 'search';
  };
type AreaProps = Shared & Omit<TextareaHTMLAttributes, Own>;

/** One line of text with its label, hint and error. */
export function Field({
  label,
  value,
  hint,
  error,
  labelHidden,
  focus = false,
  onText,
  type = 'text',
  ...rest
}: InputProps) {
  const id = useId();
  const input = useFocus<HTMLInputElement>(focus);
  // Preact types each kind of input apart and can't see that ours all share these attributes.
  const typed = { ...rest, type } as InputHTMLAttributes;
  return (
    <Frame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <input
        ref={input}
        dir="auto"
        {...typed}
        {...described(id, hint, error)}
        class="input"
        id={id}
        value={value}
        onInput={({ currentTarget: { value: text, validity } }) => onText(text, validity.badInput)}
      />
    </Frame>
  );
}

/** Several lines of text. */
export function TextArea({ label, value, hint, error, labelHidden, focus = false, onText, ...rest }: AreaProps) {
  const id = useId();
  const area = useFocus<HTMLTextAreaElement>(focus);
  return (
    <Frame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <textarea
        ref={area}
        dir="auto"
        {...rest}
        {...described(id, hint, error)}
        class="input"
        id={id}
        value={value}
        onInput={(event) => onText(event.currentTarget.value, false)}
      />
    </Frame>
  );
}

interface FrameProps extends Pick<Shared, 'label' | 'hint' | 'error'> {
  readonly id: string;
  readonly labelHidden: boolean | undefined;
  readonly children: JSX.Element;
}

function Frame({ id, label, hint, error, labelHidden, children }: FrameProps) {
  const wrong = useStill(error);
  return (
    <div class="field">
      <label class={labelHidden ? 'hidden-text' : 'field-label'} for={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

function described(id: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': Boolean(error) };
}
