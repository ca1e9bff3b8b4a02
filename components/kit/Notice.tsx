import type { ComponentChildren } from 'preact';

interface Props {
  /** `amber`: look before you send. `red`: it would be sent wrong, or something could not be saved. */
  readonly tone?: 'plain' | 'amber' | 'red';
  readonly children: ComponentChildren;
}

export function Notice({ tone = 'plain', children }: Props) {
  return (
    <div class="notice" data-tone={tone}>
      {children}
    </div>
  );
}
