import { all, pageRoot } from '../dom/safe';

const OURS = 'data-afterword';

/** Puts something of ours at the root of the page, where no part of the page lays it out. */
export function addToPage(element: Element): void {
  Element.prototype.setAttribute.call(element, OURS, '');
  Element.prototype.append.call(pageRoot(), element);
}

/** Takes away what a copy of us left that could not tidy up: Firefox ends a script at once with its extension. */
export function sweepPage(): void {
  for (const left of all(`:root>[${OURS}]`)) left.remove();
}
