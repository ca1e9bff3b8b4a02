import { openDB } from 'idb';

/** All that lies in the databases, as one text to search in. */
export async function contents(): Promise<string> {
  const all: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await openDB(name ?? '');
    all.push(await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store))));
    database.close();
  }
  return JSON.stringify(all);
}
