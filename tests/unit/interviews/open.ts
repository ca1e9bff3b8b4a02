/** A fresh database for each test, and stores on it as several windows would open them. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import type { NewInterview, Store } from '../../../lib/interviews/contract';
import type { Locks } from '../../../lib/interviews/store/locks';
import { openStore } from '../../../lib/interviews/store/store';
import { MemoryArea } from './memory-area';
import { HOUR, NOON } from './time';

export const clock = {
  at: NOON,
  now: () => clock.at,
};

/** Where the second copy lies, for all windows. */
export let area = new MemoryArea();

let opened: Store[] = [];
let ids = 0;
let locks = fakeLocks();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock.at = NOON;
  ids = 0;
  locks = fakeLocks();
  area = new MemoryArea();
});

afterEach(() => {
  for (const store of opened) store.close();
  opened = [];
});

/** As the browser's for its pages. */
function fakeLocks(): Locks {
  const claimed = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    async claim(name) {
      if (claimed.has(name)) return null;
      claimed.add(name);
      return () => void claimed.delete(name);
    },
    inTurn(task) {
      const mine = turn.then(task, task);
      turn = mine;
      return mine;
    },
  };
}

export async function openWindow(patienceMs?: number): Promise<Store> {
  const store = await openStore({
    clock,
    locks,
    copyArea: area,
    newId: () => `id-${String(++ids).padStart(4, '0')}`,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  opened.push(store);
  return store;
}

/** Every page is gone, and the browser begins an empty database: as Chromium does with one that it takes for damaged. */
export function loseDatabase(): void {
  for (const store of opened) store.close();
  opened = [];
  globalThis.indexedDB = new IDBFactory();
}

export const acme: NewInterview = {
  company: 'Acme',
  startsAt: NOON - 2 * HOUR,
  endsAt: NOON - HOUR,
  timeZone: 'Europe/Berlin',
};
