/**
 * DOM access that a page cannot bend. A form's named inputs and a document's named images hide properties behind
 * themselves (`<form><input name=parentElement>`), so what matters is taken from the prototypes of our own world.
 */
function getter<T extends object, K extends keyof T & string>(prototype: T, key: K): (of: T) => T[K] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, key) as { readonly get: () => T[K] };
  return (of) => get.call(of);
}

export const nodeType = getter(Node.prototype, 'nodeType');
export const nodeName = getter(Node.prototype, 'nodeName');
export const parentOf = getter(Node.prototype, 'parentElement');
const elementOf = getter(Document.prototype, 'documentElement');

export const pageRoot = (): HTMLElement => elementOf(document);

export const one = <E extends HTMLElement = HTMLElement>(selector: string, within: Element = pageRoot()): E | null =>
  Element.prototype.querySelector.call(within, selector) as E | null;

export const all = (selector: string, within: Element = pageRoot()): HTMLElement[] =>
  Array.from(Element.prototype.querySelectorAll.call(within, selector) as NodeListOf<HTMLElement>);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const up = (element: Element | null, selector: string): HTMLElement | null =>
  element && (Element.prototype.closest.call(element, selector) as HTMLElement | null);

export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const holds = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);

export const isVisible = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

export const make = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];
