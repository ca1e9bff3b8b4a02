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
  return element;
}

/** The text's lines as mail editors keep them: one `div` a line, a `br` in an empty one. */
export function lines(text: string): HTMLElement[] {
  if (text === '') return [];
  return text.split(/\r?\n/).map((line) => h('div', {}, line === '' ? h('br') : line));
}
