import type { Page } from 'playwright-core';

/** The ids that lie in a store of the interviews' database, asked from one of the extension's own pages. */
export const idsIn = (page: Page, store: 'interviews' | 'ledger'): Promise<string[]> =>
  page.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('afterword');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction(name).objectStore(name).getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map(String));
          };
        };
      }),
    store,
  );
