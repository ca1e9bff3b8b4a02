import { openDB } from 'idb';

/** All that lies in the database, as one text to search in. */
export async function contents(): Promise<string> {
  const database = await openDB('afterword');
  const all = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  database.close();
  return JSON.stringify(all);
}
