// @ts-check
// node tests/tools/run.mjs ENTRY.ts [arguments]: runs a tool written in TypeScript, on a machine with nothing but Node.
// The entry exports `main(args)`, whose answer is the exit code, and `USAGE`, for --help and whoever asks wrongly.
import { pathToFileURL } from 'node:url';
import './here.mjs';
import { ready } from './bootstrap.mjs';
import { bundled } from './bundle.mjs';

ready();
process.setSourceMapsEnabled(true);
const [entry = '', ...args] = process.argv.slice(2);
const { main, USAGE } = await import(
  pathToFileURL(await bundled(entry, { sources: ['tests', 'lib', 'components'], alone: false })).href
);
if (args.some((arg) => arg === '--help' || arg === '-h')) {
  process.stdout.write(`${USAGE}\n`);
} else {
  process.exitCode = await main(args).catch((/** @type {Error & { code?: unknown }} */ error) => {
    if (error.name !== 'AskedWrongly' && !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  });
}
