import { expect, test, vi } from 'vitest';

const { browser, listened } = vi.hoisted(() => {
  const listened: string[] = [];
  /** A browser that never answers: whatever is set up after an answer is not set up at all. */
  const silent = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_, key) =>
        key === 'addListener' ? () => void listened.push(path) : silent(path ? `${path}.${String(key)}` : String(key)),
      apply: () => (path === 'runtime.getURL' ? 'chrome-extension://ours/' : new Promise(() => undefined)),
    });
  return { browser: silent(''), listened };
});
vi.mock('wxt/browser', () => ({ browser }));

test('every listener is set in the worker’s first turn, before the browser has answered anything', async () => {
  vi.useFakeTimers();
  const { default: background } = await import('../../../entrypoints/background');
  background.main();
  expect(listened.toSorted()).toEqual([
    'alarms.onAlarm',
    'commands.onCommand',
    'contextMenus.onClicked',
    'notifications.onButtonClicked',
    'notifications.onClicked',
    'notifications.onClosed',
    'runtime.onInstalled',
    'runtime.onMessage',
    'runtime.onStartup',
    'storage.local.onChanged',
    'storage.local.onChanged',
    'tabs.onRemoved',
  ]);
  vi.useRealTimers();
});
