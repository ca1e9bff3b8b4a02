import { describe, expect, test } from 'vitest';
import { isInstalled, isOld, npmCommand } from '../../tools/bootstrap.mjs';

describe('what a bare machine needs', () => {
  test.each([
    ['18.20.4', true],
    ['20.20.2', true],
    ['22.12.0', false],
    ['24.1.0', false],
  ])('Node %s is too old: %s', (version, old) => {
    expect(isOld(version)).toBe(old);
  });

  const lock = (packages: object) => JSON.stringify({ packages: { '': { version: '1' }, ...packages } });
  test.each([
    ['nothing installed', null, false],
    ['all there', lock({ a: { version: '1' }, b: { version: '2' } }), true],
    ['another version', lock({ a: { version: '0.9' }, b: { version: '2' } }), false],
    ['one missing', lock({ b: { version: '2' } }), false],
    ["one missing that is another system's", lock({ a: { version: '1' } }), true],
  ])('%s', (_shows, installed, enough) => {
    const wanted = lock({ a: { version: '1' }, b: { version: '2', optional: true } });
    expect(isInstalled(wanted, installed)).toBe(enough);
  });

  test('npm is started by its JavaScript where npm started us, so that no shell splits a path at its spaces', () => {
    expect(npmCommand('npx', { npm_execpath: '/opt/my node/lib/npm-cli.js' }, 'linux')).toEqual({
      command: process.execPath,
      first: ['/opt/my node/lib/npx-cli.js'],
      shell: false,
    });
    expect(npmCommand('npx', {}, 'win32').shell).toBe(true);
    expect(npmCommand('npx', {}, 'darwin')).toEqual({ command: 'npx', first: [], shell: false });
  });
});
