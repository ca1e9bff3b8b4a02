/** Spoken by a screen reader when its text changes, seen by nobody. Mount it empty first, or it stays silent. */
export function Live({ children }: { readonly children: string }) {
  return (
    <p class="hidden-text" aria-live="polite" aria-atomic="true">
      {children}
    </p>
  );
}
