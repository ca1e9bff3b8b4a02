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
      const px = (side: keyof Box) => `;${side}:${Math.round(box?.[side] ?? 0)}px`;
      const where = box ? `block${px('left')}${px('top')}${px('width')}${px('height')}` : 'none';
      element.style.cssText = `all:initial;position:fixed;z-index:2147483647;display:${where};`.replaceAll(
        ';',
        '!important;',
      );
    },
    remove: () => element.remove(),
  };
}
