// @ts-check
// node tests/tools/here.mjs: ends with a word where the extension can't be built, before WXT says something else about it.
import { fileURLToPath } from 'node:url';
import { stumblingIn } from './bootstrap.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stumbling = stumblingIn(root);
if (stumbling) {
  process.stderr.write(`The extension can't be built in a folder with "${stumbling}" in its path: ${root}
Rename that folder, or move the project, and start this again.\n`);
  process.exit(1);
}
