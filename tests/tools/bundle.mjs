// @ts-check
// Tools and the terminal door are TypeScript; rolldown (which WXT brings) makes one file of an entry and all it imports.
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/afterword');

/**
 * @param {string} path
 * @returns {number} ms since 1970 of the newest file in it; 0 for what is gone by now, or a link to nothing, as some
 *   editors leave beside a file that is being edited
 */
export function newest(path) {
  const here = statSync(path, { throwIfNoEntry: false });
  if (!here?.isDirectory()) return here?.mtimeMs ?? 0;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), here.mtimeMs);
}

/**
 * The bundle's path; made anew only when a source is newer. Safe when two processes do it at once: each writes a file
 * of its own and renames it into place.
 * @param {string} entry relative to the project's folder
 * @param {{ sources: string[], alone: boolean }} options `sources` are the folders whose change makes it stale;
 *   `alone` puts the dependencies into the bundle too, which loads fastest
 */
export async function bundled(entry, { sources, alone }) {
  const out = join(cache, `${entry.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '')}.mjs`);
  const stale = sources.concat('package-lock.json').map((source) => newest(join(root, source)));
  if (existsSync(out) && statSync(out).mtimeMs > Math.max(...stale)) return out;

  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(root, entry),
    platform: 'node',
    logLevel: 'silent',
    // It extends WXT's, which a fresh checkout does not have yet.
    tsconfig: false,
    external: alone ? [] : (id) => /^[^./]/.test(id) && !/^[a-zA-Z]:/.test(id),
  });
  const mine = join(cache, `${process.pid}-${Date.now()}.mjs`);
  await mkdir(cache, { recursive: true });
  await bundle.write({ file: mine, format: 'esm', codeSplitting: false, sourcemap: alone ? false : 'inline' });
  await bundle.close();
  try {
    renameSync(mine, out);
  } catch (error) {
    // Windows refuses while another process reads the old one; then ours is used this once.
    if (!existsSync(out)) throw error;
    await rm(mine, { force: true });
  }
  return out;
}
