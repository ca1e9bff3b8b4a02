import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../lib/settings';
import { loadSettings, onSettings, type SettingsArea, saveSettings } from '../../lib/settings-store';

test.each([
  ['nothing stored', undefined],
  ['not an object', 'x'],
  ['an unknown field', { colour: 'red' }],
  ['a field of the wrong shape', { discreet: 'yes' }],
])('%s gives the defaults', (_, stored) => {
  expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('a broken field leaves the good ones alone', () => {
  expect(readSettings({ discreet: true, quietHours: { from: '25:99' } })).toEqual({
    ...DEFAULT_SETTINGS,
    discreet: true,
  });
});

test('settings come back from storage as they were saved, and their changes are told', async () => {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  const local: SettingsArea = {
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    async set(items) {
      Object.assign(stored, items);
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of listeners) listener(changes);
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const told: Settings[] = [];
  const stop = onSettings(local, (settings) => told.push(settings));
  expect(await loadSettings(local)).toEqual(DEFAULT_SETTINGS);

  await saveSettings(local, { ...DEFAULT_SETTINGS, discreet: true });
  await local.set({ other: 1 });
  expect(told).toEqual([{ ...DEFAULT_SETTINGS, discreet: true }]);
  expect(await loadSettings(local)).toMatchObject({ discreet: true });

  stop();
  await saveSettings(local, DEFAULT_SETTINGS);
  expect(told).toHaveLength(1);
});
