import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One group of settings under its own heading. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section class="section stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="small quiet">{hint}</p>}
      {children}
    </section>
  );
}
