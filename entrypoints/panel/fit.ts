/** CSS pixels at the usual size of font (look: about 320): open, and folded to a pill. */
const WIDE = 320;
const FOLDED = 160;
/** Where a person has made their font larger the panel goes along, but not so far that no mail has room for it. */
const MOST = 1.5;
/** Of our root at the usual size of font, in CSS pixels (components/kit/base.css). */
const USUAL = 14;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How wide the panel would like to be, in CSS pixels, where our root's font has so many. */
export function widthFor(font: number, folded: boolean): number {
  return Math.round((folded ? FOLDED : WIDE) * Math.min(MOST, Math.max(1, font / USUAL)));
}

/** Tells how large the panel would like to be, in CSS pixels, whenever that changes. `folded`: is it a pill by now? */
export function watchSize(element: HTMLElement, folded: () => boolean, tell: (size: Size) => void): void {
  let told = '';
  new ResizeObserver(() => {
    const font = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const size = { width: widthFor(font, folded()), height: Math.ceil(element.getBoundingClientRect().height) };
    const key = Object.values(size).join();
    if (key === told) return;
    told = key;
    tell(size);
  }).observe(element);
}
