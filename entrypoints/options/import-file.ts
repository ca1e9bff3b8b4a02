import type { ImportState } from '../../components/options/Data';
import type { Store } from '../../lib/interviews/contract';
import { decode } from '../../lib/interviews/decode';
import { ImportError, StoreError } from '../../lib/interviews/errors';
import { LARGEST_FILE } from '../../lib/interviews/store/import';
import type { Settings } from '../../lib/settings';
import { errors } from '../../lib/words/en/errors';
import { fill } from '../../lib/words/fill';
import { settingsIn } from './settings-in-file';

/**
 * Merges a file into the store: all or nothing, and what came of it in plain words. Its settings are handed to
 * `onSettings`, which says whether it took them.
 */
export async function importFile(
  store: Store,
  file: File,
  revive: boolean,
  onSettings: (settings: Settings) => boolean = () => false,
): Promise<ImportState> {
  try {
    if (file.size > LARGEST_FILE) throw new ImportError('too-big');
    // As bytes, because the file itself says in which alphabet it is written.
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    const result = await store.importAll(text, { revive });
    const settings = settingsIn(text);
    return { is: 'done', result, settings: settings !== null && onSettings(settings) };
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
