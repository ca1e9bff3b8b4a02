/**
 * Why the store could not do it. A view turns the code into words and keeps the person's text in the form.
 *
 * - `refused`: the browser gives us no database here (a setting, a policy, a damaged profile); compose scoring still works
 * - `unopened`: the database can't be opened now; a browser that was killed may hold it for another moment
 * - `quota`: out of space, nothing was saved; retry is possible
 * - `blocked`: another page of an older version holds the database open and does not let go
 * - `newer`: a newer version of Afterword has been here: this page must be reloaded
 * - `closed`: the connection was lost and could not be had again
 * - `gone`: what was to be changed has been deleted (here, or in another window)
 * - `failed`: anything else
 */
export type StoreErrorCode = 'refused' | 'unopened' | 'quota' | 'blocked' | 'newer' | 'closed' | 'gone' | 'failed';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store answers '${code}'${cause instanceof Error ? `: ${cause.name}` : ''}`, { cause });
    this.code = code;
  }
}

const CODES: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  SecurityError: 'refused',
};

/** Any thrown thing as a `StoreError`; `otherwise` is the code for what has no name of its own. */
export function storeError(thrown: unknown, otherwise: StoreErrorCode = 'failed'): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  return new StoreError(CODES[name] ?? otherwise, thrown);
}

export const codeOf = (error: unknown): StoreErrorCode => (error instanceof StoreError ? error.code : 'failed');

/** Why a file could not be imported: nothing was changed. */
export type ImportErrorCode = 'empty' | 'too-big' | 'not-json' | 'too-deep' | 'not-ours' | 'newer' | 'wrong-shape';

export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  /** Where in the file, as a path like `notes.3.text`; '' where there is no such place. */
  readonly where: string;
  constructor(code: ImportErrorCode, where = '') {
    super(`The file can't be imported: '${code}'${where && ` at ${where}`}`);
    this.code = code;
    this.where = where;
  }
}
