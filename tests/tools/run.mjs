// @ts-check
// node tests/tools/run.mjs ENTRY.ts [arguments]: runs a tool written in TypeScript, on a machine with nothing but Node.
// The entry exports `main(args)`, whose answer is the exit code.
import { pathToFileURL } from 'node:url';
import { ready } from './bootstrap.mjs';
import { bundled } from './bundle.mjs';

ready();
process.setSourceMapsEnabled(true);
const [entry = '', ...args] = process.argv.slice(2);
const { main } = await import(
  pathToFileURL(await bundled(entry, { sources: ['tests', 'lib', 'components'], alone: false })).href
);
process.exitCode = await main(args);
