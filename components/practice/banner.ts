import { fill } from '../../lib/words/fill';
import { h } from './dom';

/** Says on top of the page, and keeps saying, that this is not the mail service whose shape it has. */
export function banner(words: { readonly title: string; readonly line: string }, service: string): HTMLElement {
  return h(
    'div',
    { class: 'practice-banner', role: 'note' },
    h('strong', {}, fill(words.title, { service })),
    ' ',
    h('span', {}, fill(words.line, { service })),
  );
}
