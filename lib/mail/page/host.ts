import { make } from '../dom/safe';
import { addToPage } from './ours';
import type { Box } from './place';

/** Something of ours on top of the page, in a closed shadow root, styled so that the page's rules do not reach it. */
export interface Host {
  readonly shadow: ShadowRoot;
  /** Null hides it; its content keeps its state. */
  place(box: Box | null): void;
  remove(): void;
}

const SIDES = ['left', 'top', 'width', 'height'] as const;

export function host(): Host {
  const element = make('div');
  const shadow = Element.prototype.attachShadow.call(element, { mode: 'closed' });
  // What is fixed stands on every sheet. From inside, an important rule is stronger than the style below.
  const sheet = make('style');
  sheet.media = 'print';
  sheet.textContent = ':host{display:none!important}';
  shadow.append(sheet);
  return {
    shadow,
    place(box) {
      if (!element.isConnected) addToPage(element);
      const where = box ? `block${SIDES.map((side) => `;${side}:${Math.round(box[side])}px`).join('')}` : 'none';
      element.style.cssText = `all:initial;position:fixed;z-index:2147483647;display:${where};`.replaceAll(
        ';',
        '!important;',
      );
    },
    remove: () => element.remove(),
  };
}
