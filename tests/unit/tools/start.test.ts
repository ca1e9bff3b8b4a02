import { expect, test } from 'vitest';
import { byHand } from '../../tools/start/by-hand';
import { displayIn, readOptions } from '../../tools/start/options';

test('with a screen npm start opens a window; without one it plays the story and takes pictures', () => {
  expect(readOptions([], true)).toMatchObject({ headless: false, pictures: null, browser: 'any', mail: 'gmail' });
  expect(readOptions([], false)).toMatchObject({ headless: true, pictures: '.output/pictures' });
  expect(readOptions(['--screenshot', 'my pictures'], true)).toMatchObject({ headless: true, pictures: 'my pictures' });
});

test('an unknown browser or mail client is named, with those that are known', () => {
  expect(() => readOptions(['--browser', 'lynx'], true)).toThrow(/lynx.*chromium.*firefox/);
  expect(() => readOptions(['--mail', 'pine'], true)).toThrow(/pine.*gmail.*outlook/);
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %j has a screen: %s', (platform, env, display) => {
  expect(displayIn(platform, env)).toBe(display);
});

test.each(['chromium', 'firefox'] as const)('without a browser there are three numbered steps for %s', (family) => {
  const text = byHand(family, '/a folder/ext');
  expect(text.match(/^ {2}\d\. /gm)).toHaveLength(3);
  expect(text).toContain('/a folder/ext');
});
