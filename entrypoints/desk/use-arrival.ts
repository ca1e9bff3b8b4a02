import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusHeading } from '../../components/kit/focus-heading';
import { isFocusLost } from '../../components/kit/use-kept-focus';
import { hashOf, type Route } from '../../lib/route';

/**
 * Where one arrives: an interview begins at its top, and the list at the row one came from, if it is still there. What
 * was pressed is gone by then, and with it the focus: a screen reader would say nothing, and keep its place in nothing.
 */
export function useArrival(route: Route): RefObject<HTMLDivElement | null> {
  const desk = useRef<HTMLDivElement>(null);
  const last = useRef(route);
  const hash = hashOf(route);
  useLayoutEffect(() => {
    const from = last.current;
    last.current = route;
    if (hashOf(from) === hash) return;
    if (route.name === 'home') {
      const back = 'id' in from && hashOf({ name: 'interview', id: from.id });
      if (back && isFocusLost()) desk.current?.querySelector<HTMLElement>(`a[href="${back}"]`)?.focus();
    } else {
      for (const scrolling of [desk.current, document.scrollingElement]) if (scrolling) scrolling.scrollTop = 0;
    }
    if (desk.current && isFocusLost()) focusHeading(desk.current);
  }, [hash]);
  return desk;
}
