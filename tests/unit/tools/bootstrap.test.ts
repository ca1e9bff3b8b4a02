import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled, isOld, npmCommand, stumblingIn } from '../../tools/bootstrap.mjs';
import { newest } from '../../tools/bundle.mjs';

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
    ['an installation that was killed half way', lock({ a: { version: '1' } }).slice(0, -5), false],
    ['all there', lock({ a: { version: '1' }, b: { version: '2' } }), true],
    ['another version', lock({ a: { version: '0.9' }, b: { version: '2' } }), false],
    ['one missing', lock({ b: { version: '2' } }), false],
    ["one missing that is another system's", lock({ a: { version: '1' } }), true],
  ])('%s', (_shows, installed, enough) => {
    const wanted = lock({ a: { version: '1' }, b: { version: '2', optional: true } });
    expect(isInstalled(wanted, installed)).toBe(enough);
  });

  test.each([
    ['/home/sam/after word (1)', '('],
    ['C:\\Program Files (x86)\\afterword', '('],
    ['/home/sam/c++/afterword', '+'],
    ['/home/sam/#1/afterword', '#'],
    ['C:\\Users\\Jürgen Müller & Co\\after word', null],
    ["/home/o'neill/it's_me-2.0~/afterword", null],
  ])('in %s WXT stumbles over %s', (path, over) => {
    expect(stumblingIn(path)).toBe(over);
  });

  test('an editor’s link to nothing makes no bundle stale, and stops nobody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterword-newest-'));
    await writeFile(join(folder, 'plan.ts'), '');
    await symlink('sam@laptop.4711', join(folder, '.#plan.ts'));
    expect(newest(folder)).toBeGreaterThan(Date.now() - 60_000);
    expect(newest(join(folder, '.#plan.ts'))).toBe(0);
    await rm(folder, { recursive: true });
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
