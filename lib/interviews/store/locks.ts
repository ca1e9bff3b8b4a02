/** What pages of the extension agree on among each other; the browser lets go for a page that dies, however it dies. */
export interface Locks {
  /** Claims a name for as long as this page lives, or until it lets go; null: another living page has it. */
  claim(name: string): Promise<(() => void) | null>;
  /** One page at a time, the others wait. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
}

const TURN = 'afterword-turn';

export const webLocks: Locks = {
  claim: (name) =>
    new Promise((resolve, reject) => {
      navigator.locks
        .request(name, { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(null);
          return new Promise<void>((letGo) => resolve(letGo));
        })
        .catch(reject);
    }),
  inTurn: (task) => navigator.locks.request(TURN, task),
};
