import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus with an element when what had it inside goes by its own press, as a button does whose work is done:
 * else the keyboard begins again at the top of the page, and a screen reader says nothing. The element needs a name,
 * which is what is heard then, and `tabIndex` -1.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  // Asked while what was pressed is still there: after the change nobody knows where the focus was.
  const isInside = ref.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!isInside || !isFocusLost()) return;
    ref.current?.focus();
    // Folded by the same change: then its row is what is left of it.
    if (isFocusLost()) ref.current?.closest('details')?.querySelector('summary')?.focus();
  });
  return ref;
}

export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
