import { browser } from 'wxt/browser';
import type { HealthFacts } from '../../components/options/Health';
import type { Store } from '../../lib/interviews/contract';
import { readHealth } from '../desk/health';

/** What works and what does not, as far as the browser tells. */
export async function readFacts(store: Store | null): Promise<HealthFacts> {
  const [health, entries, aside, commands] = await Promise.all([
    readHealth(),
    store?.entries().catch(() => null) ?? null,
    store?.asideCount().catch(() => 0) ?? 0,
    browser.commands.getAll().catch(() => []),
  ]);
  return {
    ...health,
    store: entries !== null,
    interviews: entries?.length ?? 0,
    aside,
    shortcut: commands.find(({ name }) => name === 'add-note')?.shortcut ?? '',
    version: browser.runtime.getManifest().version,
  };
}
