import { expect, test, vi } from 'vitest';
import { onNews, tellNews } from '../../../lib/background/news';

/** `storage.local` as the browser has it: what is set as it was before is told to nobody. */
function localArea() {
  const stored: Record<string, unknown> = {};
  const listeners: ((changes: Record<string, unknown>) => void)[] = [];
  return {
    onChanged: { addListener: (listener: (changes: Record<string, unknown>) => void) => void listeners.push(listener) },
    async set(items: Record<string, unknown>) {
      const changes = Object.entries(items).filter(([key, value]) => stored[key] !== value);
      Object.assign(stored, items);
      if (changes.length > 0) for (const listener of listeners) listener(Object.fromEntries(changes));
    },
  };
}

test('a panel hears of each change, and of nothing else that is stored', async () => {
  const local = localArea();
  const heard = vi.fn();
  onNews(local, heard);
  await local.set({ panelTokens: [] });
  expect(heard).not.toHaveBeenCalled();
  let ids = 0;
  for (const times of [1, 2]) {
    await tellNews(local, () => `${ids++}`);
    expect(heard).toHaveBeenCalledTimes(times);
  }
});

test('where the browser refuses, nobody fails for it', async () => {
  await tellNews({ set: () => Promise.reject(new Error('QUOTA_BYTES')) }, () => '1');
});
