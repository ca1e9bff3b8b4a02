import { browser } from 'wxt/browser';

/** Opens the browser's own page for shortcuts; undefined where it has none that we may open. */
export const openShortcuts: (() => void) | undefined = import.meta.env.FIREFOX
  ? firefoxPage()
  : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

/** Since Firefox 137; the polyfill's types do not know it yet. */
function firefoxPage(): (() => void) | undefined {
  const api: object = browser.commands;
  if (!('openShortcutSettings' in api)) return undefined;
  const open = api.openShortcutSettings;
  return typeof open === 'function' ? () => void open.call(api) : undefined;
}
