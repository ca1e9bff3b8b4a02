#!/usr/bin/env node
/** Runs a training script with the product's own code: `node tests/training/run.mjs follow-up.ts …`. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
const [script, ...rest] = process.argv.slice(2);
const dir = await mkdtemp(join(here, '..', '..', 'node_modules', '.training-'));
process.argv = [process.argv[0], script, ...rest];
try {
  const bundle = await rolldown({
    input: join(here, script),
    platform: 'node',
    external: [/^node:/],
    logLevel: 'warn',
  });
  await bundle.write({ dir, format: 'esm', entryFileNames: 'script.mjs' });
  await import(pathToFileURL(join(dir, 'script.mjs')).href);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
