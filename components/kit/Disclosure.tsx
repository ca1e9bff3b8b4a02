import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: ComponentChildren;
  /** At the end of the row, seen while closed too. */
  readonly aside?: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
  readonly onToggle?: (open: boolean) => void;
}

/** A row that opens: the browser's own `details`, so keyboard and find-in-page work. */
export function Disclosure({ title, aside, open = false, children, onToggle }: Props) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <span class="disclosure-title">{title}</span>
        {aside !== undefined && <span class="disclosure-aside">{aside}</span>}
      </summary>
      {children}
    </details>
  );
}
