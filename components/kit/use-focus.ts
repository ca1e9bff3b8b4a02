import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element when it takes the place of what was pressed, so that the keyboard does not fall back
 * to the top of the page. `when` false leaves the focus where it is.
 */
export function useFocus<E extends HTMLElement>(when: boolean): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (when) ref.current?.focus();
  }, []);
  return ref;
}
