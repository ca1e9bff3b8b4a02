/** A fresh database for each test, and stores on it as several windows would open them. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import type { NewInterview, Store } from '../../../lib/interviews/contract';
import type { Locks } from '../../../lib/interviews/locks';
import { openStore } from '../../../lib/interviews/store';
import { HOUR, NOON } from './time';

export const clock = {
  at: NOON,
  now: () => clock.at,
};

let opened: Store[] = [];
let ids = 0;
let locks = fakeLocks();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock.at = NOON;
  ids = 0;
  locks = fakeLocks();
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
