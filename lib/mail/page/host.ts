import { make, pageRoot } from '../dom/safe';
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
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  set('all', 'initial');
  set('position', 'fixed');
  set('z-index', '2147483647');
  return {
    shadow,
    place(box) {
      if (!element.isConnected) Element.prototype.append.call(pageRoot(), element);
      set('display', box ? 'block' : 'none');
      if (!box) return;
      for (const side of ['left', 'top', 'width', 'height'] as const) set(side, `${Math.round(box[side])}px`);
    },
    remove: () => element.remove(),
  };
}
