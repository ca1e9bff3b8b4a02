/** Keeps one connection to the database, lets go of it for an upgrade, and gets it back when it is lost. */
import { openDB } from 'idb';
import { StoreError, storeError } from '../errors';
import { DATABASE, type Database, type Schema, VERSION } from './schema';
import { upgrade } from './upgrade';

interface Connection {
  /**
   * Runs `task` at once, in the same JavaScript task, when the connection is open. If it turns out to be closed under
   * us, reopens it and tries once more; so `task` must be harmless to repeat.
   */
  run<T>(task: (database: Database) => Promise<T>): Promise<T>;
  close(): void;
}

/** How long an older page may take to let go of the database before we say that it blocks us. */
const PATIENCE_MS = 3000;

/** Without a database (`ReferenceError`, `TypeError`) or forbidden; Firefox's private windows say `InvalidStateError`. */
const REFUSALS: ReadonlySet<string> = new Set(['SecurityError', 'InvalidStateError', 'ReferenceError', 'TypeError']);

function openError(thrown: unknown): StoreError {
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'VersionError') return new StoreError('newer', thrown);
  if (name === 'QuotaExceededError') return new StoreError('quota', thrown);
  return new StoreError(REFUSALS.has(name) ? 'refused' : 'unopened', thrown);
}

function open(patienceMs: number, lost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    let opened: Database | null = null;
    const opening = async () => {
      try {
        opened = await openDB<Schema>(DATABASE, VERSION, {
          // Given up, it fails the opening itself.
          upgrade: (database, from, _, tx) => void upgrade(database, from, tx).catch(() => undefined),
          blocked() {
            timer = setTimeout(() => {
              gaveUp = true;
              reject(new StoreError('blocked'));
            }, patienceMs);
          },
          blocking() {
            opened?.close();
            lost();
          },
          terminated: lost,
        });
        if (gaveUp) opened.close();
        else resolve(opened);
      } catch (error) {
        reject(openError(error));
      } finally {
        clearTimeout(timer);
      }
    };
    void opening();
  });
}

/** `prepare` has its way with each database that is opened, before anybody else. */
export async function connect(
  prepare: (database: Database) => Promise<void>,
  patienceMs = PATIENCE_MS,
): Promise<Connection> {
  let done = false;
  let database: Database | null = null;
  let reopening: Promise<Database> | null = null;

  const reopen = (): Promise<Database> => {
    if (done) return Promise.reject(new StoreError('closed'));
    reopening ??= open(patienceMs, () => {
      database = null;
    })
      .then(async (opened) => {
        await prepare(opened);
        if (done) opened.close();
        else database = opened;
        return opened;
      })
      .finally(() => {
        reopening = null;
      });
    return reopening;
  };
  await reopen();

  return {
    async run(task) {
      const mine = database;
      if (!mine) return reopen().then(task).catch(rethrow);
      try {
        return await task(mine);
      } catch (error) {
        const isLost = database !== mine || (error instanceof DOMException && error.name === 'InvalidStateError');
        if (!isLost || done) throw storeError(error);
        if (database === mine) database = null;
        // Another call may have it back already.
        return (database ? Promise.resolve(database) : reopen()).then(task).catch(rethrow);
      }
    },
    close() {
      done = true;
      database?.close();
      database = null;
    },
  };
}

/** It was open before, so the browser does not refuse us for good. */
function rethrow(thrown: unknown): never {
  const error = storeError(thrown);
  throw error.code === 'refused' || error.code === 'unopened' ? new StoreError('closed', thrown) : error;
}
