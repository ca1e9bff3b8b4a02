import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'a, button, summary, input, select, textarea';

/**
 * For a list that shows more when asked: the first that is new then has the focus, where whoever asked reads on. The
 * button stands behind all of it, or is gone.
 *
 * @returns the list, and what to call at the press.
 */
export function useMore<E extends HTMLElement>(): readonly [list: RefObject<E | null>, asked: () => void] {
  const list = useRef<E>(null);
  const before = useRef<ReadonlySet<Element> | null>(null);
  useLayoutEffect(() => {
    const known = before.current;
    before.current = null;
    const fresh = known && [...(list.current?.children ?? [])].find((child) => !known.has(child));
    if (fresh) [fresh, ...fresh.querySelectorAll(FOCUSABLE)].find(isFocusable)?.focus();
  });
  return [
    list,
    () => {
      before.current = new Set(list.current?.children);
    },
  ];
}

const isFocusable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.matches(FOCUSABLE);
