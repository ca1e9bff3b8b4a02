/** A fresh database for each test, and stores on it as several windows would open them. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import type { NewInterview, Store } from '../../../lib/interviews/contract';
import { openStore } from '../../../lib/interviews/store';
import { HOUR, NOON } from './time';

export const clock = {
  at: NOON,
  now: () => clock.at,
};

let opened: Store[] = [];
let ids = 0;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock.at = NOON;
  ids = 0;
});

afterEach(() => {
  for (const store of opened) store.close();
  opened = [];
});

export async function openWindow(patienceMs?: number): Promise<Store> {
  const store = await openStore({
    clock,
    newId: () => `id-${String(++ids).padStart(4, '0')}`,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  opened.push(store);
  return store;
}

export const acme: NewInterview = {
  company: 'Acme',
  startsAt: NOON - 2 * HOUR,
  endsAt: NOON - HOUR,
  timeZone: 'Europe/Berlin',
};
