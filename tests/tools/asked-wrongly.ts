/** A command asked in a way it does not know; `run.mjs` answers with this, the command's usage and exit code 2. */
export class AskedWrongly extends Error {
  override name = 'AskedWrongly';
}
