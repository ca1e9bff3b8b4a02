import type { PanelView } from '../../components/panel/view';
import { LEAST } from '../../lib/mail/page/place';

/** CSS pixels at the usual size of font (look: about 320): open, and folded to a pill. */
const WIDE = 320;
const FOLDED = 160;
/** Where a person has made their font larger the panel goes along, but not so far that no mail has room for it. */
const MOST = 1.5;
/** Of our root at the usual size of font, in CSS pixels (components/kit/base.css). */
const USUAL = 14;

/** How the panel is shown just now. */
type Shape = Pick<PanelView, 'folded' | 'low'>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How wide the panel would like to be, in CSS pixels, where our root's font has so many. */
export function widthFor(font: number, folded: boolean): number {
  return Math.round((folded ? FOLDED : WIDE) * Math.min(MOST, Math.max(1, font / USUAL)));
}

/**
 * Tells how large the panel would like to be, in CSS pixels, whenever that changes. What it returns looks anew, since the
 * shape may be another one though nothing in it is; `again` tells in any case.
 */
export function watchSize(
  element: HTMLElement,
  shape: () => Shape,
  tell: (size: Size) => void,
): (again?: boolean) => void {
  let told = '';
  const look = (again = false) => {
    const { folded, low } = shape();
    const font = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const height = Math.ceil(element.getBoundingClientRect().height);
    const size = { width: widthFor(font, folded), height: low ? Math.min(LEAST, height) : height };
    const key = Object.values(size).join();
    if (key === told && !again) return;
    told = key;
    tell(size);
  };
  new ResizeObserver(() => look()).observe(element);
  return look;
}
