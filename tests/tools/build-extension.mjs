// @ts-check
// Builds one variant into a folder of its own (WXT's command always uses .output, where somebody's own build may lie).
// Usage: node build-extension.mjs BROWSER MODE FOLDER
import { build } from 'wxt';

const [browser = '', mode = '', folder = ''] = process.argv.slice(2);
const nothing = () => {};
/** @param {unknown[]} said */
const loud = (...said) => void process.stderr.write(`${said.map(String).join(' ')}\n`);
const logger = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: loud,
  fatal: loud,
  level: 0,
};

await build({ browser, mode, manifestVersion: 3, outDir: folder, outDirTemplate: '.', logger });
