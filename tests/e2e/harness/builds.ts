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
const made = new Map<string, Promise<string>>();

/**
 * The folder of the built extension; built once a run, and not at all while no source has changed. `AFTERWORD_BUILD`
 * names a folder to drive instead: a build from elsewhere, or an older one.
 */
export async function builtExtension(browser: BrowserName = 'chrome', mode: Mode = 'test'): Promise<string> {
  const given = process.env['AFTERWORD_BUILD'];
  if (given) return given;
  const key = `${browser}-${mode}`;
  const folder = made.get(key) ?? build(browser, mode, join(cache, key));
  made.set(key, folder);
  return folder;
}

async function build(browser: BrowserName, mode: Mode, folder: string): Promise<string> {
  if (existsSync(folder) && (await stat(folder)).mtimeMs > (await newest(SOURCES.map((name) => join(root, name))))) {
    return folder;
  }
  await mkdir(cache, { recursive: true });
  const fresh = join(cache, `${browser}-${mode}-${process.pid}`);
  await buildInto(browser, mode, fresh);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return folder;
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
