import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../root';
import type { Candidate, Machine } from './candidates';
import { type Disk, type Found, find, type Wanted } from './find';
import { remedy } from './remedy';

/** No browser to be had; the message says what to do about it. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

/** Folders of PATH may be another's, and what is in them nobody's to read but to run. */
export const disk: Disk = {
  isFile: (path) => orElse(false, () => statSync(path).isFile()),
  real: (path) => orElse(path, () => realpathSync(path)),
  head: (path) => orElse('', () => beginningOf(path)),
};

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(2048);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function orElse<T>(unknown: T, look: () => T): T {
  try {
    return look();
  } catch {
    return unknown;
  }
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  playwright: playwrightPath(),
});

function playwrightPath(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no build for this system.
    return null;
  }
}

const findHere = (wanted: Wanted): Found => find(wanted, thisMachine(), disk);

/** Finds a browser, or gets one if that changes nothing but a container or a cache. Throws `NoBrowser`. */
export function getBrowser(wanted: Wanted, say: (line: string) => void): Candidate {
  const first = findHere(wanted);
  for (const reason of first.refused) say(reason);
  if (first.browser) return first.browser;

  const plan = remedy(wanted, {
    platform: process.platform,
    root: process.getuid?.() === 0,
    osRelease: disk.isFile('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  });
  if (plan.do === 'tell') throw new NoBrowser(plan.says);
  say(plan.says);
  if (plan.do === 'apt') apt(plan.packages);
  else playwrightInstall(plan.withDeps);

  const { browser } = findHere(wanted);
  if (browser) return browser;
  throw new NoBrowser(
    'No browser could be had by itself. Install Chromium, Chrome, Edge, Brave or Firefox, or set AFTERWORD_BROWSER to the path of one.',
  );
}

function apt(packages: readonly string[]): void {
  runQuietly('apt-get', ['update', '-qq']);
  runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function playwrightInstall(withDeps: boolean): void {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  runQuietly(process.execPath, [cli, 'install', ...(withDeps ? ['--with-deps'] : []), 'chromium']);
}

/** Shows what a tool said only if it failed. */
function runQuietly(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { env, encoding: 'utf8' });
  if (done.status !== 0) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}\n`);
}

/** For the browser tests: they never install, `npm test` did that before. */
export function pathOf(wanted: Wanted): string {
  const { browser, refused } = findHere(wanted);
  if (browser) return browser.path;
  throw new NoBrowser([`No ${wanted} here. Run npm test once, or set AFTERWORD_BROWSER.`, ...refused].join(' '));
}
