import { useEffect, useState } from 'preact/hooks';

/** Whoever types is past a key by then, or has come to a rest. */
const RESTED_MS = 800;

/** Spoken by a screen reader once its text has stood for a moment, so not at each key; seen by nobody. */
export function Live({ children }: { readonly children: string }) {
  // Empty at first: what is there when it appears stays unsaid.
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(setSaid, RESTED_MS, children);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <p class="hidden-text" aria-live="polite" aria-atomic="true">
      {said}
    </p>
  );
}
