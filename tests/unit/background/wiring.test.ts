import { beforeEach, expect, test, vi } from 'vitest';

const { browser, state } = vi.hoisted(() => {
  const state = {
    listened: new Map<string, () => void>(),
    asked: [] as string[],
    answer: new Promise(() => undefined),
  };
  /** A browser that gives one answer to everything, or none at all. */
  const silent = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_, key) =>
        key === 'addListener'
          ? (listener: () => void) => void state.listened.set(`${path} ${state.listened.size}`, listener)
          : silent(path ? `${path}.${String(key)}` : String(key)),
      apply: () => {
        state.asked.push(path);
        return path === 'runtime.getURL' ? 'chrome-extension://ours/' : state.answer;
      },
    });
  return { browser: silent(''), state };
});
vi.mock('wxt/browser', () => ({ browser }));

const wake = async () => {
  const { default: background } = await import('../../../entrypoints/background');
  background.main();
};
const heard = () => [...state.listened.keys()].map((key) => key.replace(/ .*/, ''));

beforeEach(() => {
  vi.useFakeTimers();
  state.listened.clear();
  state.asked = [];
  state.answer = new Promise(() => undefined);
  return () => void vi.useRealTimers();
});

test('every listener is set in the worker’s first turn, before the browser has answered anything', async () => {
  // Whatever is set up after an answer is not set up at all.
  await wake();
  expect(heard().toSorted()).toEqual([
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
});

const looks = () => state.asked.filter((path) => path === 'alarms.create').length;

test('a worker that an alarm wakes looks at the time once', async () => {
  state.answer = Promise.resolve({});
  await wake();
  for (const [key, listener] of state.listened) if (key.startsWith('alarms.onAlarm')) listener();
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks()).toBe(1);
});

test('one that something else wakes looks, too', async () => {
  state.answer = Promise.resolve({});
  await wake();
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks()).toBe(1);
});
