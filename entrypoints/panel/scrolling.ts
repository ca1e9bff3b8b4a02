/** The mail page gives the frame the height it asks for within so many milliseconds, or has no room. */
const FOLLOWS_MS = 200;

/**
 * Lets the panel scroll only while its frame stays lower than what it holds. A scrollbar that came whenever something was
 * added, until the frame had followed, would break all lines anew, and the panel would jump twice.
 */
export function scrollWhereCut(element: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    // A page that is zoomed rounds the frame's height.
    const isWhole = element.getBoundingClientRect().height <= innerHeight + 1;
    document.documentElement.toggleAttribute('data-whole', isWhole);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, FOLLOWS_MS);
  };
  document.documentElement.toggleAttribute('data-whole', true);
  new ResizeObserver(soon).observe(element);
  addEventListener('resize', soon);
}
