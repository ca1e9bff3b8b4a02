// @ts-check
// Runs on any Node from 18 on and needs nothing installed: it makes the rest possible.
// The tools want Node 22 or later. Where it is older, the same command runs again under the npm package `node`, which
// brings a real Node and changes nothing on the system.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST = 22;
const BRING = 'node@24';

/**
 * @param {string} version as `process.versions.node`
 * @param {number} [oldest]
 * @returns {boolean}
 */
export const isOld = (version, oldest = OLDEST) => Number.parseInt(version, 10) < oldest;

/**
 * Whether node_modules holds what the lockfile says. Contents are compared, not times: a checkout or a colleague's
 * `npm install` moves times about.
 * @param {string} lockfile text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json, null where it is absent
 * @returns {boolean}
 */
export function isInstalled(lockfile, installed) {
  const there = installed === null ? null : packagesIn(installed);
  if (!there) return false;
  const wanted = JSON.parse(lockfile).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || there[path]?.version === version || (there[path] === undefined && (optional || peer)),
  );
}

/**
 * @param {string} installed what npm wrote, or had half written when it was killed
 * @returns {Record<string, { version?: string }> | null}
 */
function packagesIn(installed) {
  try {
    return JSON.parse(installed).packages;
  } catch {
    return null;
  }
}

/**
 * A character in the path of the project's folder that WXT, which builds the extension, stumbles over: it makes regular
 * expressions and addresses of paths as they are.
 * @param {string} path
 * @returns {string | null}
 */
export const stumblingIn = (path) => /[#%?()[\]+*^$"]/.exec(path)?.[0] ?? null;

/**
 * How to start npm's own commands without a shell, so that a path with spaces stays one argument.
 * @param {'npm' | 'npx'} name
 * @param {{ npm_execpath?: string | undefined }} env
 * @param {NodeJS.Platform} platform
 * @returns {{ command: string, first: string[], shell: boolean }}
 */
export function npmCommand(name, env, platform) {
  const cli = env.npm_execpath;
  if (cli?.endsWith('npm-cli.js'))
    return { command: process.execPath, first: [join(dirname(cli), `${name}-cli.js`)], shell: false };
  // Started without npm: on Windows its commands are batch files, which only a shell runs.
  return { command: name, first: [], shell: platform === 'win32' };
}

/**
 * @param {'npm' | 'npx'} name
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function run(name, args, stdio) {
  const { command, first, shell } = npmCommand(name, process.env, process.platform);
  return spawnSync(command, [...first, ...args], { cwd: root, stdio, shell });
}

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/** Returns when Node is new enough and everything is installed; else does what it takes, saying so on stderr. */
export function ready() {
  if (isOld(process.versions.node)) {
    if (process.env['AFTERWORD_NODE'])
      throw new Error(`${BRING} came as ${process.versions.node}: install Node ${OLDEST} or later.`);
    say(`Node ${process.versions.node} is older than ${OLDEST}: running this under the npm package ${BRING}.`);
    process.env['AFTERWORD_NODE'] = BRING;
    // Ctrl+C reaches the child by itself; this process only waits for it to clean up.
    process.on('SIGINT', () => {});
    const { status } = run('npx', ['--yes', '-p', BRING, '--', 'node', ...process.argv.slice(1)], 'inherit');
    if (status !== 0 && run('npx', ['--yes', '--offline', '-p', BRING, '--', 'node', '-e', '0'], 'ignore').status !== 0)
      say(`${BRING} did not come: is the npm registry reachable from here? Node ${OLDEST} or later does without it.`);
    process.exit(status ?? 1);
  }
  const hidden = join(root, 'node_modules/.package-lock.json');
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (isInstalled(lockfile, existsSync(hidden) ? readFileSync(hidden, 'utf8') : null)) return;
  say('Installing what the lockfile says (npm ci).');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], ['ignore', 2, 2]);
  if (status !== 0) {
    say('npm ci failed: is the npm registry reachable from here? Nothing else was changed.');
    process.exit(1);
  }
}
