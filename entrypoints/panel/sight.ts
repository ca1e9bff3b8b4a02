/** Chromium's own, which TypeScript does not know yet: https://w3c.github.io/IntersectionObserver/v2/ */
interface Sight extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The browser asks for this much at least between two looks. */
const DELAY_MS = 100;

/**
 * Whether a person sees this element as it is: nothing lies over it, nothing makes it transparent. Only Chromium tells;
 * elsewhere nobody can know, and it counts as seen. Looks anew each time: an observer that is kept hears of a change
 * only when the frame is next drawn, and a click can come before.
 */
export async function isSeen(element: HTMLElement): Promise<boolean> {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return true;
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        observer.disconnect();
        resolve((entries.at(-1) as Sight | undefined)?.isVisible ?? false);
      },
      { trackVisibility: true, delay: DELAY_MS } as IntersectionObserverInit,
    );
    observer.observe(element);
  });
}
