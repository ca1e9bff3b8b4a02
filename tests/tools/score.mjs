// @ts-check
// npm run --silent score -- [--json] [FILE… | -]: bundles lib/terminal when a source is newer, then is that bundle.
// It starts often, so it takes the Node at hand (20 or later) instead of running itself again under a newer one.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isOld, ready } from './bootstrap.mjs';

const installed = existsSync(fileURLToPath(new URL('../../node_modules/rolldown', import.meta.url)));
if (!installed || isOld(process.versions.node, 20)) ready();
const { bundled } = await import('./bundle.mjs');
const bundle = await bundled('lib/terminal/main.ts', { sources: ['lib'], alone: true });
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));
