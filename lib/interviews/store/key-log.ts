/**
 * Edits not yet worked into the rows, as one page left them: a small database of its own, so that no other page's
 * reading and no working in ever makes a key press wait. A page that dies takes with it what still waits for a lock.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Edit } from './edits';

export interface Logged<E = Edit> {
  /** Grows with each key of a log, also when the clock is set back. */
  readonly order: number;
  readonly edits: readonly E[];
}

export interface KeyLog<E = Edit> {
  readonly name: string;
  /** Commits in this very task. What is `done` (orders up to this) may go. */
  add(logged: Logged<E>, done: number): Promise<void>;
  read(): Promise<readonly Logged<E>[]>;
  /** Lets go of what is done, and never stands in the way of the next key. */
  purge(done: number): Promise<void>;
  close(): void;
}

/** A key that follows while the one before is still being written must not wait for it either. */
const LANES = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

type Lane = (typeof LANES)[number];
type Lanes<E> = { [L in Lane]: { key: number; value: Logged<E> } };
interface Schema<E> extends DBSchema, Lanes<E> {}

const laneOf = (key: number): Lane => LANES[key % LANES.length] ?? LANES[0];
const upTo = (done: number): IDBKeyRange => IDBKeyRange.upperBound(done);

/** Names of all there are whose name begins so. */
export const keyLogsNamed = async (prefix: string): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));

export async function openKeyLog<E = Edit>(name: string): Promise<KeyLog<E>> {
  const open = (): Promise<IDBPDatabase<Schema<E>>> =>
    openDB<Schema<E>>(name, 1, {
      upgrade(fresh) {
        for (const lane of LANES) fresh.createObjectStore(lane, { keyPath: 'order' });
      },
      blocking: () => database.close(),
      terminated: () => {
        void open().then(
          (again) => {
            database = again;
          },
          () => undefined, // each key says so itself
        );
      },
    });
  let database = await open();
  let next = 0;

  const purgeLanes = async (lanes: readonly Lane[], done: number): Promise<void> => {
    const tx = database.transaction(lanes, 'readwrite', { durability: 'relaxed' });
    await Promise.all([...lanes.map((lane) => tx.objectStore(lane).delete(upTo(done))), tx.done]);
  };

  return {
    name,
    async add(logged, done) {
      const lane = laneOf(next++);
      // `relaxed`: the next key would wait while the disk is flushed; the journal does that when typing rests.
      const tx = database.transaction(lane, 'readwrite', { durability: 'relaxed' });
      const written = [tx.store.delete(upTo(done)), tx.store.add(logged)];
      tx.commit();
      await Promise.all([...written, tx.done]);
    },
    async read() {
      const tx = database.transaction(LANES, 'readonly');
      const lanes = await Promise.all(LANES.map((lane) => tx.objectStore(lane).getAll()));
      return lanes.flat().sort((a, b) => a.order - b.order);
    },
    async purge(done) {
      const spared = laneOf(next);
      await purgeLanes(
        LANES.filter((lane) => lane !== spared),
        done,
      );
      if (laneOf(next) === spared) next += 1;
      await purgeLanes([spared], done);
    },
    close: () => database.close(),
  };
}
