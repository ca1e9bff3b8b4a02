import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';

/** Programs of node_modules by their JavaScript: no shell and no .bin, so that it is the same on every system. */
const PROGRAMS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  wxt: 'wxt/bin/wxt.mjs',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
} as const;

export type Program = keyof typeof PROGRAMS;

/** Runs it with its output shown; true if it ended with 0. */
export function nodeTool(
  program: Program,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', PROGRAMS[program]), ...args], {
      cwd: root,

      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
