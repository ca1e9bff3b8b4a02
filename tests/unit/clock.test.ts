import { afterEach, expect, test, vi } from 'vitest';
import { createClock } from '../../lib/clock';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

function area(stored: Record<string, unknown>) {
  const listeners: Listener[] = [];
  return {
    get: async () => stored,
    onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
    change(newValue: unknown) {
      for (const listener of listeners) listener({ clockOffset: { newValue } });
    },
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('the test build’s clock runs as far ahead as the storage says, and follows it', async () => {
  vi.useFakeTimers({ now: 1000 });
  const local = area({ clockOffset: 500 });
  const clock = createClock(local);
  await clock.ready;
  expect(clock.now()).toBe(1500);
  local.change(-200);
  expect(clock.now()).toBe(800);
  local.change('tomorrow');
  expect(clock.now()).toBe(1000);
});

test('every other build’s clock is the system’s, whatever the storage says', async () => {
  vi.useFakeTimers({ now: 1000 });
  vi.stubEnv('MODE', 'production');
  const clock = createClock(area({ clockOffset: 500 }));
  await clock.ready;
  expect(clock.now()).toBe(1000);
});
