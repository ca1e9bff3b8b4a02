import type { ImportState } from '../../components/options/Data';
import type { Store } from '../../lib/interviews/contract';
import { ImportError, StoreError } from '../../lib/interviews/errors';
import { errors } from '../../lib/words/en/errors';
import { fill } from '../../lib/words/fill';

/** Merges a file into the store: all or nothing, and what came of it in plain words. */
export async function importFile(store: Store, file: File, revive: boolean): Promise<ImportState> {
  try {
    return { is: 'done', result: await store.importAll(await file.text(), { revive }) };
  } catch (error) {
    return { is: 'failed', why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ImportError) return fill(errors.import[error.code], { where: error.where });
  if (error instanceof StoreError) return errors.store[error.code];
  // The file went away or can't be read (a removed stick, a missing right).
  return errors.import['not-json'];
}
