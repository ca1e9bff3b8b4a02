import { readSettings, type Settings } from '../../lib/settings';

/** The export with the settings in it. The database knows nothing of them: they lie in the browser's small storage. */
export const withSettings = (exported: string, settings: Settings): string =>
  JSON.stringify({ ...JSON.parse(exported), settings }, null, 1);

/** Null: an export from before settings were in it. Only for text that was imported, so that it is known to be JSON. */
export function settingsIn(text: string): Settings | null {
  const { settings } = JSON.parse(text.replace(/^\uFEFF/, ''));
  return settings === undefined ? null : readSettings(settings);
}
