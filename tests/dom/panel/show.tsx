import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions, PanelView } from '@/components/panel/view';

const spies = () => ({
  fold: vi.fn<PanelActions['fold']>(),
  choose: vi.fn<PanelActions['choose']>(),
  insert: vi.fn<PanelActions['insert']>(),
  tick: vi.fn<PanelActions['tick']>(),
  point: vi.fn<PanelActions['point']>(),
  swap: vi.fn<PanelActions['swap']>(),
  silence: vi.fn<PanelActions['silence']>(),
  markSent: vi.fn<PanelActions['markSent']>(),
  goesAt: vi.fn<PanelActions['goesAt']>(),
  dismissParting: vi.fn<PanelActions['dismissParting']>(),
  retry: vi.fn<PanelActions['retry']>(),
  leave: vi.fn<PanelActions['leave']>(),
});

/** The panel in the test's document, and what a person does with it, by the words they see. */
export function show(view: PanelView) {
  const on = spies();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const again = (next: PanelView) => act(() => render(<Panel view={next} on={on} />, root));
  again(view);

  function find<E extends HTMLElement>(selector: string, words: string): E {
    const found = [...root.querySelectorAll<E>(selector)].find(
      (element) => element.textContent?.includes(words) || element.getAttribute('aria-label') === words,
    );
    if (!found) throw new Error(`No ${selector} saying “${words}” in: ${root.textContent}`);
    return found;
  }

  return {
    on,
    root,
    again,
    find,
    /** All words there are, spoken ones too. */
    words: () => root.textContent ?? '',
    press: (words: string) => act(() => find('button, summary', words).click()),
  };
}
