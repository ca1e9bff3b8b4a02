import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const TYPED_INTO = 'textarea, input:not([type=checkbox], [type=radio])';

/**
 * Moves the focus to an element when it appears, or takes the place of what was pressed, so that the keyboard does not
 * fall back to the top of the page. In the same task as the change: a moment later the next key may be on its way
 * already, to another field. `when` false leaves the focus where it is; `gently` leaves it with a field that somebody
 * types into.
 */
export function useFocus<E extends HTMLElement>(when: boolean, gently = false): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (!when || (gently && document.activeElement?.matches(TYPED_INTO))) return;
    ref.current?.focus();
  }, [when]);
  return ref;
}
