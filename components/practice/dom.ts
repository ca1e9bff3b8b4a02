type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Builds an element: `h('div', { class: 'a', role: 'button' }, 'text', child)`. `true` is an attribute without a value,
 * `false` and undefined leave it out. Practice pages run under Gmail's kind of policy, where `innerHTML` throws.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name === 'style' && typeof value === 'string') element.style.cssText = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  if (tag !== 'button' && PRESSED_BY_KEY.test(element.getAttribute('role') ?? '')) {
    element.addEventListener('keydown', pressByKey);
  }
  return element;
}

/** What has such a role and is no real button answers to the keyboard by script alone, in a mail client as here. */
const PRESSED_BY_KEY = /^(?:button|link|menuitem)$/;

function pressByKey(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return;
  const { target, currentTarget, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (target !== currentTarget || ctrlKey || metaKey || altKey || shiftKey) return;
  if (key !== 'Enter' && key !== ' ') return;
  event.preventDefault();
  if (target instanceof HTMLElement) target.click();
}

/** The text's lines as mail editors keep them: one `div` a line, a `br` in an empty one. */
export function lines(text: string): HTMLElement[] {
  if (text === '') return [];
  return text.split(/\r?\n/).map((line) => h('div', {}, line === '' ? h('br') : line));
}
