import { h } from '../dom';

/** How long "Undo" stays, as Gmail's setting has it by default. */
const UNDO_FOR_MS = 5000;

interface Toast {
  readonly text: string;
  readonly undo?: () => void;
  /** "View message": absent after replies, so its absence says nothing about the send. */
  readonly view?: boolean;
  /** Called when the toast goes without undo. */
  readonly gone?: () => void;
}

/** The bar of messages at the bottom left; one at a time. */
export function toasts(): { readonly element: HTMLElement; show(toast: Toast): void } {
  const text = h('span', { class: 'bAq' });
  const element = h('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive', style: 'display: none' }, text);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finish: (() => void) | undefined;
  const hide = () => {
    clearTimeout(timer);
    element.style.display = 'none';
    text.replaceChildren();
    finish = undefined;
  };
  return {
    element,
    show({ text: message, undo, view, gone }) {
      finish?.();
      hide();
      text.append(message);
      const link = (id: string, label: string) =>
        h('span', { id, role: 'link', tabindex: '0', class: 'ag a8k' }, label);
      if (undo) {
        const back = link('link_undo', 'Undo');
        back.addEventListener('click', () => {
          hide();
          undo();
        });
        text.append(' ', back);
      }
      if (view) text.append(' ', link('link_vsm', 'View message'));
      element.style.display = '';
      finish = gone;
      timer = setTimeout(() => {
        const then = finish;
        hide();
        then?.();
      }, UNDO_FOR_MS);
    },
  };
}
