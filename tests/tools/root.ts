import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, also when this code runs from a bundle in node_modules/.cache. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'wxt.config.ts'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('No wxt.config.ts in any folder above: this file has left the project.');
  return findRoot(above);
}
