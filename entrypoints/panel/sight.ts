/** Chromium's own, which TypeScript does not know yet: https://w3c.github.io/IntersectionObserver/v2/ */
interface Sight extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The browser asks for this much at least between two looks. */
const DELAY_MS = 100;

/**
 * Whether a person sees this element as it is: nothing lies over it, nothing makes it transparent. Only Chromium tells;
 * elsewhere nobody can know, and it counts as seen.
 */
export function watchSight(element: HTMLElement): () => boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => true;
  let seen = false;
  new IntersectionObserver(
    (entries) => {
      seen = (entries.at(-1) as Sight | undefined)?.isVisible ?? false;
    },
    { trackVisibility: true, delay: DELAY_MS } as IntersectionObserverInit,
  ).observe(element);
  return () => seen;
}
