import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk as thisDisk } from '../../tools/browsers/browser';
import { candidates, type Machine } from '../../tools/browsers/candidates';
import { type Disk, find } from '../../tools/browsers/find';
import { remedy } from '../../tools/browsers/remedy';

const linux: Machine = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/sam',
  playwright: '/home/sam/.cache/chrome',
};
const mac: Machine = { platform: 'darwin', env: { PATH: '/usr/bin' }, home: '/Users/sam', playwright: null };
const windows: Machine = {
  platform: 'win32',
  env: {
    Path: 'C:\\Windows;C:\\My tools',
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\Sam Rivera\\AppData\\Local',
  },
  home: 'C:\\Users\\Sam Rivera',
  playwright: null,
};

/** A disk with these files on it; a value is the file's text, or where its link ends. */
const disk = (files: Record<string, { text?: string; link?: string }>): Disk => ({
  isFile: (path) => path in files,
  real: (path) => files[path]?.link ?? path,
  head: (path) => files[path]?.text ?? '\x7fELF',
});

describe('where a browser is looked for', () => {
  test.each<[string, Machine, Record<string, object>, string, string]>([
    ['Chromium in PATH on Linux', linux, { '/usr/bin/chromium': {} }, 'chromium', '/usr/bin/chromium'],
    ['Edge in PATH on Linux', linux, { '/usr/bin/microsoft-edge': {} }, 'edge', '/usr/bin/microsoft-edge'],
    [
      "Playwright's Chrome for Testing",
      linux,
      { '/home/sam/.cache/chrome': {} },
      'chrome-for-testing',
      '/home/sam/.cache/chrome',
    ],
    [
      'a bundle in Applications on macOS',
      mac,
      { '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser': {} },
      'brave',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    [
      "a bundle in one's own Applications",
      mac,
      { '/Users/sam/Applications/Firefox.app/Contents/MacOS/firefox': {} },
      'firefox',
      '/Users/sam/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Edge in Program Files (x86)',
      windows,
      { 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe': {} },
      'edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'Chrome in LocalAppData, under a name with a space',
      windows,
      { 'C:\\Users\\Sam Rivera\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe': {} },
      'chrome',
      'C:\\Users\\Sam Rivera\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'a command in a PATH with spaces',
      windows,
      { 'C:\\My tools\\chromium.exe': {} },
      'chromium',
      'C:\\My tools\\chromium.exe',
    ],
  ])('%s', (_shows, machine, files, brand, path) => {
    expect(find('any', machine, disk(files)).browser).toEqual({ brand, path });
  });

  test('AFTERWORD_BROWSER goes before everything, as a path or as a command', () => {
    const all = { '/opt/my chrome/chrome': {}, '/usr/bin/chromium': {}, '/usr/bin/firefox-esr': {} };
    const asked = (name: string) =>
      find('any', { ...linux, env: { ...linux.env, AFTERWORD_BROWSER: name } }, disk(all));
    expect(asked('/opt/my chrome/chrome').browser?.path).toBe('/opt/my chrome/chrome');
    expect(asked('firefox-esr').browser).toEqual({ brand: 'firefox', path: '/usr/bin/firefox-esr' });
  });

  test('AFTERWORD_BROWSER that names nothing is told, and the next one is taken', () => {
    for (const name of ['/opt/chrmoe', 'chrmoe']) {
      const found = find(
        'any',
        { ...linux, env: { ...linux.env, AFTERWORD_BROWSER: name } },
        disk({ '/usr/bin/chromium': {} }),
      );
      expect(found.browser?.path).toBe('/usr/bin/chromium');
      expect(found.refused).toEqual([expect.stringContaining(name)]);
    }
  });

  test('what can’t be looked at is no browser, and stops nobody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterword-disk-'));
    const loop = join(folder, 'chromium');
    await symlink(loop, loop);
    for (const path of [loop, folder, join(folder, 'nothing')]) {
      expect([thisDisk.isFile(path), thisDisk.head(path)]).toEqual([false, '']);
      expect(thisDisk.real(path)).toBe(path);
    }
    await rm(folder, { recursive: true });
  });

  test('the order is Chromium, Chrome for Testing, Edge, Brave, Chrome, Firefox', () => {
    const order = [...new Set(candidates(mac).map(({ brand }) => brand))];
    expect(order).toEqual(['chromium', 'chrome-for-testing', 'edge', 'brave', 'chrome', 'firefox']);
  });

  test('asking for Chromium takes any of its family, asking for Firefox only Firefox', () => {
    const both = disk({ '/usr/bin/brave-browser': {}, '/usr/bin/firefox': {} });
    expect(find('chromium', linux, both).browser?.brand).toBe('brave');
    expect(find('firefox', linux, both).browser?.brand).toBe('firefox');
    expect(find('edge', linux, both).browser).toBeNull();
  });

  test.each([
    ['a link to snap', { link: '/usr/bin/snap' }],
    ['a script that starts a snap', { text: '#!/bin/sh\nexec /snap/bin/chromium "$@"' }],
  ])('%s is refused with the reason, and the next one is taken', (_shows, stub) => {
    const found = find('any', linux, disk({ '/usr/bin/chromium': stub, '/usr/bin/firefox': {} }));
    expect(found.browser?.path).toBe('/usr/bin/firefox');
    expect(found.refused).toEqual([expect.stringContaining('/usr/bin/chromium only starts a snap')]);
  });

  test("Debian's chromium is a script too, and is taken", () => {
    const script = { text: '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"' };
    expect(find('any', linux, disk({ '/usr/bin/chromium': script })).browser?.path).toBe('/usr/bin/chromium');
  });
});

describe('what is done where there is no browser', () => {
  const debian = 'PRETTY_NAME="Debian"\nID=debian\n';
  const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';
  test.each([
    ['root on Debian installs with apt', 'chromium', { platform: 'linux', root: true, osRelease: debian }, 'apt'],
    [
      'root on Debian gets Firefox the same way',
      'firefox',
      { platform: 'linux', root: true, osRelease: debian },
      'apt',
    ],
    [
      "root on Ubuntu does not get a snap's stub",
      'chromium',
      { platform: 'linux', root: true, osRelease: ubuntu },
      'playwright',
    ],
    [
      'a person on Debian keeps the system as it is',
      'chromium',
      { platform: 'linux', root: false, osRelease: debian },
      'playwright',
    ],
    ['macOS', 'chromium', { platform: 'darwin', root: false, osRelease: '' }, 'playwright'],
    ['Windows', 'chromium', { platform: 'win32', root: false, osRelease: '' }, 'playwright'],
    ['Firefox is only told about elsewhere', 'firefox', { platform: 'win32', root: false, osRelease: '' }, 'tell'],
    ['Edge is only told about, even to root', 'edge', { platform: 'linux', root: true, osRelease: debian }, 'tell'],
    [
      'Chrome for Testing comes from Playwright, also to root',
      'chrome-for-testing',
      { platform: 'linux', root: true, osRelease: debian },
      'playwright',
    ],
  ] as const)('%s', (_shows, wanted, host, does) => {
    expect(remedy(wanted, host).do).toBe(does);
  });

  test('only root on Ubuntu lets Playwright add libraries with apt', () => {
    const plan = (root: boolean) => remedy('chromium', { platform: 'linux', root, osRelease: ubuntu });
    expect(plan(true)).toMatchObject({ withDeps: true });
    expect(plan(false)).toMatchObject({ withDeps: false });
  });
});
