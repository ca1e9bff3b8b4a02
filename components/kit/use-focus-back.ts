import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFocus } from './use-focus';

/** What opened a question has the focus again when the question is gone. */
export function useFocusBack<E extends HTMLElement>(isOpen: boolean): RefObject<E | null> {
  const wasOpen = useRef(isOpen);
  const opener = useFocus<E>(wasOpen.current && !isOpen);
  useEffect(() => {
    wasOpen.current = isOpen;
  });
  return opener;
}
