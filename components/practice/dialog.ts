import { h } from './dom';

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
