import { toWallTime } from '../../components/interviews/wall-time';
import type { FileKind } from '../../components/options/Data';
import type { Store } from '../../lib/interviews/contract';
import { writeCsv } from '../../lib/interviews/csv';
import { StoreError } from '../../lib/interviews/errors';
import { ownZone } from '../../lib/own-zone';
import type { Settings } from '../../lib/settings';
import { errors } from '../../lib/words/en/errors';
import { options as words } from '../../lib/words/en/options';
import { fill } from '../../lib/words/fill';
import { deadlinesFile } from '../pages/deadlines';
import { saveFile } from '../pages/save-file';
import { withSettings } from './settings-in-file';

/** Saves a file of that kind; resolves with what to tell. `now`: ms since 1970. */
export async function saveAs(store: Store, kind: FileKind, settings: Settings, now: number): Promise<string> {
  const day = toWallTime(now, ownZone()).slice(0, 10);
  try {
    const content = await contentOf(store, kind, settings, now);
    if (content === null) return words.icsNone;
    const name = `afterword-${day}.${kind}`;
    saveFile(name, kind, content);
    return fill(words.saved, { name });
  } catch (error) {
    return errors.store[error instanceof StoreError ? error.code : 'failed'];
  }
}

/** Null: there is nothing to put into it. */
async function contentOf(
  store: Store,
  kind: FileKind,
  settings: Settings,
  now: number,
): Promise<string | Uint8Array<ArrayBuffer> | null> {
  switch (kind) {
    case 'json':
      return withSettings(await store.exportAll(), settings);
    case 'csv':
      return writeCsv(await store.entries(), ownZone());
    case 'ics':
      return deadlinesFile(await store.entries(), settings, now);
  }
}
