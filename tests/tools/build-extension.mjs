// Builds one variant into a folder of its own (WXT's command always uses .output, where somebody's own build may lie).
// Usage: node build-extension.mjs BROWSER MODE FOLDER
import { build } from 'wxt';

const [browser, mode, folder] = process.argv.slice(2);
await build({ browser, mode, manifestVersion: 3, outDir: folder, outDirTemplate: '.', logger: quiet() });

function quiet() {
  const nothing = () => {};
  const errors = (...said) => process.stderr.write(`${said.map(String).join(' ')}\n`);
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    success: nothing,
    warn: nothing,
    error: errors,
    fatal: errors,
    level: 0,
  };
}
