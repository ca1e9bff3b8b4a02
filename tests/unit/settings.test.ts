import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../lib/settings';

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
