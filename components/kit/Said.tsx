import type { ComponentChildren } from 'preact';

/**
 * Where a word comes and goes: a screen reader says what appears in it. It has to be there, empty, before its first
 * word: what comes together with its region stays unsaid.
 */
export function Said({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="said" role="status">
      {children}
    </div>
  );
}
