import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
  /** What it means, below: heard after its name, and pressed as well. */
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, its words beside it. */
export function Check({ children, hint, checked, disabled = false, onChange }: Props) {
  const id = useId();
  const named = hint && { 'aria-labelledby': id, 'aria-describedby': `${id}-hint` };
  return (
    <label class="check">
      <input
        type="checkbox"
        {...named}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span id={id}>{children}</span>
        {hint && (
          <span class="check-hint small quiet" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
