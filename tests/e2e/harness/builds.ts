import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/root';

export type BrowserName = 'chrome' | 'edge' | 'firefox';
/** `test` is the only build with the clock seam of `lib/clock.ts`. */
export type Mode = 'production' | 'test';

const run = promisify(execFile);
const cache = join(root, 'node_modules/.cache/afterword/builds');
const SOURCES = ['entrypoints', 'components', 'lib', 'assets', 'wxt.config.ts', 'package-lock.json'];
const DAY_MS = 24 * 60 * 60 * 1000;
const made = new Map<string, Promise<string>>();

/**
 * The folder of the built extension; built once a run, and not at all while no source has changed. `AFTERWORD_BUILD`
 * names a folder to drive instead: a build from elsewhere, or an older one.
 */
export async function builtExtension(browser: BrowserName = 'chrome', mode: Mode = 'test'): Promise<string> {
  const given = process.env['AFTERWORD_BUILD'];
  if (given) return given;
  const key = `${browser}-${mode}`;
  const folder = made.get(key) ?? build(browser, mode);
  made.set(key, folder);
  return folder;
}

/**
 * Each state of the sources has a folder of its own, put in place whole and never touched again: test files run in
 * processes of their own, and a browser of one must not lose its extension to the build of another.
 */
async function build(browser: BrowserName, mode: Mode): Promise<string> {
  const state = Math.floor(await newest(SOURCES.map((name) => join(root, name))));
  const folder = join(cache, `${browser}-${mode}-${state}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await forgetOld(state);
  const fresh = join(cache, `fresh-${browser}-${mode}-${process.pid}`);
  await buildInto(browser, mode, fresh);
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    // Another process was quicker with the same.
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** Builds of a day ago and before, which no run lasts; but for those of the sources as they are. */
async function forgetOld(state: number): Promise<void> {
  for (const name of await readdir(cache)) {
    if (name.endsWith(`-${state}`)) continue;
    const old = join(cache, name);
    const { mtimeMs } = await stat(old).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(old, { recursive: true, force: true });
  }
}

/** Builds one variant into `folder`, whatever lay there. */
export async function buildInto(browser: BrowserName, mode: Mode, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await run(process.execPath, [join(root, 'tests/tools/build-extension.mjs'), browser, mode, folder], { cwd: root });
}

async function newest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      if (!existsSync(path)) return 0;
      const here = await stat(path);
      if (!here.isDirectory()) return here.mtimeMs;
      return Math.max(here.mtimeMs, await newest((await readdir(path)).map((name) => join(path, name))));
    }),
  );
  return Math.max(0, ...times);
}
