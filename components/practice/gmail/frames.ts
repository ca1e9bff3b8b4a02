import { h } from '../dom';
import type { Region } from './region';

/** Where a compose stands: what is taken out of the page when it goes, and put back by undo. */
export interface Frame {
  readonly element: HTMLElement;
  /** Save & close, where the frame has a title bar. */
  readonly close: HTMLElement | null;
}

const titleButton = (className: string, label: string, sign: string) =>
  h('button', { type: 'button', class: className, 'aria-label': label, 'data-tooltip': label }, sign);

/** A pop-up at the bottom right ("mole"). Minimised, it keeps its DOM: only the part that holds the body is hidden. */
export function popUp(region: Region): Frame {
  const titleId = `:t${region.element.dataset['composeId']}`;
  const title = h('span', {}, region.subject.value || 'New Message');
  region.subject.addEventListener('input', () => {
    title.textContent = region.subject.value || 'New Message';
  });
  const minimise = titleButton('Hl', 'Minimize', '–');
  const close = titleButton('Ha', 'Save & close', '×');
  const holder = h('div', { class: 'nH' }, h('div', { class: 'aaZ' }, h('div', { class: 'M9' }, region.element)));
  minimise.addEventListener('click', () => {
    holder.style.display = holder.style.display === 'none' ? '' : 'none';
  });
  const bar = h(
    'div',
    { class: 'nH Hy aXJ' },
    h('div', { id: titleId, class: 'Hp' }, h('h2', { class: 'a3E' }, h('div', { class: 'aYF' }, title))),
    h('div', { class: 'Hm' }, minimise, close),
  );
  const dialog = h('div', { class: 'nH Hd', role: 'dialog', 'aria-labelledby': titleId }, bar, holder);
  return {
    element: h('div', { class: 'nH nn' }, h('div', { class: 'AD' }, h('div', { class: 'nH' }, dialog))),
    close,
  };
}

/** An inline reply under the message it answers. */
export function inlineReply(region: Region): Frame {
  return {
    element: h('div', { class: 'ip iq adB', tabindex: '-1' }, h('div', { class: 'M9' }, region.element)),
    close: null,
  };
}

/** The compose of an own window (`?view=cm`): no title bar, the browser's own window is around it. */
export function ownWindow(region: Region): Frame {
  return {
    element: h(
      'div',
      { class: 'nH Hd' },
      h('div', { class: 'nH' }, h('div', { class: 'aaZ' }, h('div', { class: 'M9' }, region.element))),
    ),
    close: null,
  };
}
