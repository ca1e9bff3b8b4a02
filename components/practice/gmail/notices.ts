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

/** A question or refusal on top of the page, with what `more` there is to fill in; resolves with the pressed label. */
export function dialog(
  role: 'alertdialog' | 'dialog',
  text: string,
  labels: readonly string[],
  more: readonly HTMLElement[] = [],
): Promise<string> {
  return new Promise((resolve) => {
    const choice = (label: string) => {
      const button = h('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        box.remove();
        resolve(label);
      });
      return button;
    };
    const buttons = labels.map(choice);
    const box = h(
      'div',
      { class: 'Kj-JD', role, 'aria-modal': 'true', tabindex: '0' },
      h('p', {}, text),
      ...more,
      ...buttons,
    );
    document.body.append(box);
    buttons[0]?.focus();
  });
}
