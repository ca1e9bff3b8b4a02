import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the development corpus, which may not be there; with a slash at its end. */
export const CORPUS_DIR =
  process.env['CORPUS'] ?? fileURLToPath(new URL('../shared/corpus/', `file://${process.cwd()}/`));

/** What each line of a file of JSON Lines holds, as it was written. */
export const jsonLines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
