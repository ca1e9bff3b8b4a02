/** Popup or full page as a person meets it: the real views on the real desk and store, on a database of its own. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App, type Surface } from '@/entrypoints/desk/App';
import { actionsAt } from '@/entrypoints/desk/actions';
import { Desk } from '@/entrypoints/desk/desk';
import type { Store } from '@/lib/interviews/contract';
import { openLine } from '@/lib/interviews/store/line';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings';
import { clock, openWindow } from '../../unit/interviews/open';

export { clock };

// The whole page in jsdom, on a machine that may be busy.
vi.setConfig({ testTimeout: 20_000 });

let mounted: HTMLElement[] = [];

beforeEach(() => {
  fakeBrowser.permissions.contains = vi.fn(async () => true);
  location.hash = '';
});

afterEach(async () => {
  for (const root of mounted) {
    render(null, root);
    root.remove();
  }
  mounted = [];
  // What a late render still has to do in the next frame is done before the page is taken down.
  await new Promise(requestAnimationFrame);
});

export interface AtWork {
  readonly root: HTMLElement;
  readonly desk: Desk;
  readonly store: Store;
  readonly openCompose: ReturnType<typeof vi.fn>;
  text(): string;
  find<T extends HTMLElement = HTMLElement>(selector: string): T;
  all(selector: string): HTMLElement[];
  /** The button or link with these words. */
  press(words: string | RegExp): Promise<void>;
  /** Key by key, as the browser would tell of it; nothing is awaited in between. */
  type(field: HTMLElement, text: string): void;
  settled(): Promise<void>;
}

interface Options {
  readonly surface?: Surface;
  readonly settings?: Partial<Settings>;
  /** Before the page opens. */
  readonly before?: (store: Store) => Promise<unknown>;
  readonly hash?: string | (() => string);
  /** Stands between desk and store, at each try to open. */
  readonly through?: (store: Store) => Store | Promise<Store>;
}

export async function atWork(options: Options = {}): Promise<AtWork> {
  const { surface = 'page', settings, before, hash = '', through = (store) => store } = options;
  const store = await openWindow();
  await before?.(store);
  location.hash = typeof hash === 'string' ? hash : hash();
  const desk = new Desk({
    open: async () => through(store),
    line: () => openLine('add'),
    changed: async () => undefined,
  });
  await desk.open();
  const root = document.createElement('div');
  document.body.append(root);
  mounted.push(root);
  const openCompose = vi.fn();
  const actions = actionsAt({ desk, clock, newId: () => store.newId(), openCompose });
  await act(async () => {
    const shown = { ...DEFAULT_SETTINGS, ...settings };
    render(<App desk={desk} actions={actions} clock={clock} settings={shown} surface={surface} />, root);
    await desk.reload();
  });

  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`Nothing on the page is '${selector}':\n${root.innerHTML}`);
    return found;
  };
  const settled = () =>
    act(async () => {
      await vi.waitFor(() => {
        if (desk.state.keeping === 'busy') throw new Error('Something is still on its way.');
      }, 10_000);
    });
  return {
    root,
    desk,
    store,
    openCompose,
    find,
    settled,
    text: () => root.textContent ?? '',
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    async press(words) {
      const fits = (element: HTMLElement) => {
        const said = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return typeof words === 'string' ? said === words : words.test(said);
      };
      const pressed = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find(fits);
      if (!pressed) throw new Error(`Nothing to press says '${words}':\n${root.textContent}`);
      await act(async () => pressed.click());
      await settled();
    },
    type(field, text) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('No field.');
      field.focus();
      for (const letter of text) {
        act(() => {
          field.value += letter;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      }
    },
  };
}
