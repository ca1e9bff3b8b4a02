import { browser } from 'wxt/browser';
import type { HealthFacts } from '../../components/options/Health';
import type { Store } from '../../lib/interviews/contract';
import { type StoreErrorCode, storeError } from '../../lib/interviews/errors';
import { readHealth } from '../pages/health';

/** What works and what does not, as far as the browser tells. Without a store, `trouble` is why there is none. */
export async function readFacts(store: Store | null, trouble: StoreErrorCode | null): Promise<HealthFacts> {
  const [health, kept, aside, commands] = await Promise.all([
    readHealth(),
    store ? countIn(store) : { interviews: 0, trouble: trouble ?? ('unopened' as const) },
    store?.asideCount().catch(() => 0) ?? 0,
    browser.commands.getAll().catch(() => []),
  ]);
  return {
    ...health,
    ...kept,
    aside,
    shortcut: commands.find(({ name }) => name === 'add-note')?.shortcut ?? '',
    version: browser.runtime.getManifest().version,
  };
}

async function countIn(store: Store): Promise<Pick<HealthFacts, 'interviews' | 'trouble'>> {
  try {
    return { interviews: (await store.entries()).length, trouble: null };
  } catch (error) {
    return { interviews: 0, trouble: storeError(error).code };
  }
}
